import type { Desk } from "../../lib/desk/desk.ts";
import { browser } from "../../lib/messaging/browser.ts";
import { report } from "../../lib/messaging/report.ts";

/** What the person does outside our pages: the first start, the context menu, the keyboard. */
export function listenToPerson(desk: Desk): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		browser.contextMenus.create(
			{
				id: explainItem,
				title: browser.i18n.getMessage("menu_explain"),
				contexts: ["page", "selection"],
			},
			() => void browser.runtime.lastError, // already there after an update: fine
		);
		if (reason === "install")
			guard("opening the welcome page", () =>
				browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }),
			);
	});

	browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
		const { id } = tab ?? {};
		if (menuItemId !== explainItem || id === undefined) return;
		guard("explaining a page", () => desk.explain(id, true));
	});

	browser.commands.onCommand.addListener((command, tab) => {
		const { id } = tab ?? {};
		if (id === undefined) return;
		guard(`answering the shortcut "${command}"`, async () => {
			if (command === "next-passage")
				return desk.tell(id, "page:step", { by: 1 });
			if (command === "previous-passage")
				return desk.tell(id, "page:step", { by: -1 });
			if (command !== "toggle-margin") return;
			const told = await desk.tell(id, "page:margin", { to: "other" });
			return told || desk.explain(id, true);
		});
	});
}

const explainItem = "explain";

function guard(during: string, work: () => Promise<unknown>): void {
	work().catch((error: unknown) => report(error, during));
}

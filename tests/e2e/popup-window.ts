import type { Session } from "./launch.ts";
import { waitFor } from "./page-side.ts";

/**
 * The popup that the toolbar button opened, as a person has it before them. The browsers keep it in a window of their own
 * that the drivers cannot look into; a page of the extension's can.
 */
export function popupWindow(session: Session) {
	const text = () => ask(session, "text", "");
	return {
		/** What it says, with single spaces; nothing where it does not stand there. */
		text,
		says: async (pattern: RegExp): Promise<void> => {
			let said = "";
			await waitFor(`the popup to say ${pattern}`, async () => {
				said = await text();
				return pattern.test(said);
			}).catch((error: unknown) => {
				throw new Error(`${error}; it says: ${said}`);
			});
		},
		/** Press a button or a switch by what it says. */
		press: (label: RegExp): Promise<void> =>
			waitFor(
				`${label} in the popup`,
				async () => (await ask(session, "press", label.source)) !== "",
			),
		/** Put words into its one box. */
		paste: (words: string): Promise<void> =>
			waitFor(
				"a box in the popup",
				async () => (await ask(session, "paste", words)) !== "",
			),
	};
}

function ask(
	{ desk }: Session,
	what: "text" | "press" | "paste",
	given: string,
): Promise<string> {
	return desk.evaluate(
		(what, given) => {
			const { extension } = (Reflect.get(globalThis, "browser") ??
				Reflect.get(globalThis, "chrome")) as {
				extension: { getViews(filter: object): Window[] };
			};
			const body = extension.getViews({ type: "popup" })[0]?.document.body;
			if (!body) return "";
			if (what === "text") return body.innerText.replace(/\s+/g, " ");
			if (what === "paste") {
				const box = body.querySelector("textarea");
				if (!box) return "";
				box.value = given;
				box.dispatchEvent(new InputEvent("input", { bubbles: true }));
				return "pasted";
			}
			const pattern = new RegExp(given, "i");
			const found = [
				...body.querySelectorAll<HTMLElement>("button:enabled, label[for]"),
			].find((one) =>
				pattern.test(
					`${one.getAttribute("aria-label") ?? ""} ${one.textContent}`,
				),
			);
			found?.click();
			return found ? "pressed" : "";
		},
		what,
		given,
	);
}

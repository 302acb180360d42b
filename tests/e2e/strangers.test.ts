import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayFrom } from "../../lib/cli/start/extension-page.ts";
import { findFilledMargin } from "../../lib/cli/start/margin-frame.ts";
import { newsOrigin } from "../../lib/cli/start/open-browser.ts";
import { launch, type Session } from "./launch.ts";
import { findMargin, waitForMarks } from "./page-side.ts";

let session: Session;
let page: Page;
beforeAll(async () => {
	session = await launch();
	page = await session.visit("/story/jp-posters-aggregator");
	await waitForMarks(page);
	await findMargin(page);
});
afterAll(() => session?.close());

describe("a page's own scripts", () => {
	it("cannot look into the margin", async () => {
		const seen = await page.evaluate(() => {
			const host = document.querySelector("glossator-margin");
			return {
				root: host?.shadowRoot ?? null,
				frames: window.frames.length,
				inside: [...Array(window.frames.length).keys()].map((index) => {
					try {
						return String(window.frames[index]?.document.body.textContent);
					} catch {
						return "closed";
					}
				}),
			};
		});
		expect(seen.root).toBeNull();
		expect(seen.inside.every((inside) => inside === "closed")).toBe(true);
	});

	it("find no messaging of the extension's", async () => {
		const found = await page.evaluate(() => {
			const chrome = Reflect.get(window, "chrome") as
				| { runtime?: { sendMessage?: unknown } }
				| undefined;
			return [
				typeof Reflect.get(window, "browser"),
				typeof chrome?.runtime?.sendMessage,
			];
		});
		expect(found).toEqual(["undefined", "undefined"]);
	});

	it("get an empty margin where they frame it themselves, with or without a made-up pass", async () => {
		const stranger = await session.open.driver.newPage();
		await stranger.goto(`${newsOrigin}/story/no-llama-farm`);
		await stranger.evaluate((src) => {
			for (const url of [src, `${src}?nonce=made-up`, `${src}#made-up`]) {
				const frame = document.createElement("iframe");
				frame.src = url;
				frame.addEventListener("load", () => {
					frame.contentWindow?.postMessage(
						{ glossator: "nonce", nonce: "0123456789abcdef0123456789abcdef" },
						"*",
					);
					frame.dataset.loaded = "yes";
				});
				document.body.append(frame);
			}
		}, `${session.open.extensionOrigin}/margin.html`);
		await stranger.waitForFunction(
			() => document.querySelectorAll("iframe[data-loaded]").length === 3,
		);
		// Another page's margin fills after these frames were loaded: they had the time to fill as well.
		const other = await session.visit("/story/jp-posters-wordpress");
		await findMargin(other);
		expect(await findFilledMargin(stranger)).toBeNull();
		await other.close();
		await stranger.close();
	});
});

describe("a message", () => {
	it.each([
		["is no message", undefined],
		["is a number", 7],
		["has no type", { said: {} }],
		["has an unknown type", { type: "no:such", said: {} }],
		["has the wrong shape", { type: "view:get", said: { tabId: "seven" } }],
		[
			"has too much in it",
			{ type: "view:get", said: { tabId: 1, nonce: null, more: 1 } },
		],
		["is another kind of script's", { type: "gloss:ask", said: {} }],
	])("that %s gets a clear error", async (_what, message) => {
		const reply = await session.desk.evaluate(async (raw) => {
			const api = (Reflect.get(globalThis, "browser") ??
				Reflect.get(globalThis, "chrome")) as {
				runtime: { sendMessage(message: unknown): Promise<unknown> };
			};
			return await api.runtime.sendMessage(raw ?? null);
		}, message ?? null);
		expect(reply).toMatchObject({ ok: false, code: "malformed" });
		expect(String(Reflect.get(Object(reply), "detail")).length).toBeGreaterThan(
			10,
		);
	});

	it("with a borrowed pass from a page of ours in another tab is refused", async () => {
		const reply = await sayFrom(session.desk, "margin:hello", {
			nonce: "0123456789abcdef0123456789abcdef",
		});
		expect(reply).toMatchObject({ ok: false });
	});

	it("of the right shape still works after all these", async () => {
		expect((await session.viewOf(page)).state).toBe("ready");
	});
});

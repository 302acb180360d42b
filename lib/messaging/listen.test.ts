import { describe, expect, it, vi } from "vitest";
import { ok } from "../result.ts";
import {
	done,
	type Handlers,
	identify,
	makeListener,
	type RawSender,
} from "./listen.ts";
import type { TabState } from "./protocol.ts";

const own = { ownId: "us", ownOrigin: "chrome-extension://us" };
const tab = { id: 7, incognito: false, active: true };
const script: RawSender = {
	id: "us",
	url: "https://news.example/a",
	frameId: 0,
	tab,
};
const popup: RawSender = { id: "us", url: "chrome-extension://us/popup.html" };
const doc = "0123456789abcdef0123456789abcdef";

describe("identify", () => {
	it.each<[string, RawSender, unknown]>([
		["another extension", { ...script, id: "them" }, null],
		["somebody without an address", { id: "us", tab, frameId: 0 }, null],
		["a script without a tab", { id: "us", url: "https://x.example/" }, null],
		[
			"a site whose address begins like ours",
			{ ...script, url: "chrome-extension://usurper/margin.html" },
			{
				kind: "content",
				tabId: 7,
				frameId: 0,
				isPrivate: false,
				isFront: true,
			},
		],
		["a script in a page", script, { kind: "content", tabId: 7, frameId: 0 }],
		["the popup", popup, { kind: "page", tabId: null, framed: false }],
		[
			"a page of ours in its own tab",
			{ ...popup, tab, frameId: 0 },
			{ kind: "page", tabId: 7, framed: false },
		],
		[
			"a page of ours in a frame",
			{ ...popup, tab, frameId: 12 },
			{ kind: "page", tabId: 7, frameId: 12, framed: true },
		],
	])("[M2] knows %s", (_who, sender, expected) => {
		const from = identify(sender, own);
		if (expected === null) expect(from).toBeNull();
		else expect(from).toMatchObject(expected as object);
	});
});

describe("makeListener", () => {
	it("[M3] hands a message in its shape to its handler", async () => {
		const { listen, handlers } = open();
		const reply = await listen(
			{ type: "page:maybe", said: { inFrame: true } },
			script,
		);
		expect(reply).toEqual({ ok: true, value: null });
		expect(handlers.content["page:maybe"]).toHaveBeenCalledWith(
			{ inFrame: true },
			expect.objectContaining({ tabId: 7, url: "https://news.example/a" }),
		);
	});

	it.each<[string, unknown]>([
		["nothing", undefined],
		["a string", "page:maybe"],
		["an array", []],
		["another extension's manners", { action: "ping" }],
		["an unknown type", { type: "page:perhaps", said: {} }],
		["a name that every object has", { type: "constructor", said: {} }],
		["a missing field", { type: "page:maybe", said: {} }],
		["a field too many", { type: "page:maybe", said: { inFrame: true, x: 1 } }],
		["a wrong type", { type: "page:maybe", said: { inFrame: "yes" } }],
		["a message of pages", { type: "tab:state", said: { tabId: 1 } }],
		["a name that is none", { type: "reader:start", said: { doc: "../../x" } }],
	])("[M3] answers %s with a clear error", async (_what, message) => {
		const { listen, handlers } = open();
		const reply = await listen(message, script);
		expect(reply).toMatchObject({ ok: false, code: "malformed" });
		expect(reply).toHaveProperty("detail", expect.stringMatching(/\w{4,}/));
		for (const handler of Object.values(handlers.content))
			expect(handler).not.toHaveBeenCalled();
	});

	it("[M2] refuses a page's message to a script's ear, and the other way round", async () => {
		const { listen } = open();
		expect(
			await listen({ type: "page:maybe", said: { inFrame: false } }, popup),
		).toMatchObject({ code: "malformed" });
		expect(
			await listen({ type: "tab:state", said: { tabId: 3 } }, popup),
		).toMatchObject({ ok: true });
	});

	it("[M2] does not even read a stranger's message", async () => {
		const { listen } = open();
		expect(
			await listen(
				{ type: "page:maybe", said: { inFrame: false } },
				{ ...script, id: "them" },
			),
		).toMatchObject({ code: "not-allowed" });
	});

	it("[M3] takes an article of 400,000 characters and not one more", async () => {
		const { listen } = open();
		const ask = (length: number) =>
			listen(
				{
					type: "gloss:ask",
					said: { doc, revision: 1, article: articleOf("x".repeat(length)) },
				},
				script,
			);
		expect(await ask(400_000)).toMatchObject({ ok: true });
		expect(await ask(400_001)).toMatchObject({ code: "malformed" });
	});

	it("[M3] refuses blocks and links that lie outside the text", async () => {
		const { listen } = open();
		const blocks = [{ start: 0, end: 9, kind: "paragraph" }];
		const said = {
			doc,
			revision: 1,
			article: { ...articleOf("short"), blocks },
		};
		expect(await listen({ type: "gloss:ask", said }, script)).toMatchObject({
			code: "malformed",
			detail: expect.stringContaining("outside the text"),
		});
	});

	it("[M4] reports what a handler throws and tells the sender no more than that", async () => {
		const report = vi.fn();
		const { listen, handlers } = open({ report });
		const error = new Error("the secret inside");
		handlers.content["page:maybe"].mockRejectedValue(error);
		const reply = await listen(
			{ type: "page:maybe", said: { inFrame: false } },
			script,
		);
		expect(reply).toMatchObject({ ok: false, code: "failed" });
		expect(JSON.stringify(reply)).not.toContain("secret");
		expect(report).toHaveBeenCalledWith(error, 'answering "page:maybe"');
	});

	it("[M5] tells a tab that it sends too much", async () => {
		const { listen, handlers } = open({ mayAct: () => false });
		expect(
			await listen({ type: "page:maybe", said: { inFrame: false } }, script),
		).toMatchObject({ code: "too-many" });
		expect(handlers.content["page:maybe"]).not.toHaveBeenCalled();
	});
});

function open(over: Partial<Parameters<typeof makeListener>[1]> = {}) {
	const handlers = {
		content: {
			"page:maybe": vi.fn(async () => done),
			"reader:start": vi.fn(),
			"gloss:ask": vi.fn(async () =>
				ok({ state: "stale" as const, revision: 1 }),
			),
			"margin:ticket": vi.fn(),
			"margin:width": vi.fn(),
			"panel:open": vi.fn(),
		},
		page: {
			"margin:hello": vi.fn(),
			"view:get": vi.fn(),
			"target:take": vi.fn(),
			"page:reveal": vi.fn(),
			"margin:open": vi.fn(),
			"margin:close": vi.fn(),
			"dataset:about": vi.fn(),
			"page:again": vi.fn(),
			"tab:explain": vi.fn(),
			"tab:state": vi.fn(async () => ok(notRun)),
			"text:gloss": vi.fn(),
		},
	};
	const listen = makeListener(handlers satisfies Handlers, {
		...own,
		mayAct: () => true,
		report: () => {},
		...over,
	});
	return { listen, handlers };
}

const notRun: TabState = {
	tabId: 3,
	status: "not-run",
	barrier: null,
	counts: { laws: 0, not: 0, claims: 0 },
	host: null,
	title: null,
	place: null,
	isPrivate: false,
};

function articleOf(text: string) {
	return {
		schemaVersion: 1,
		id: "a",
		title: "",
		lang: "en",
		text,
		blocks: [],
		links: [],
	};
}

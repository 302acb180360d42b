import { describe, expect, it, vi } from "vitest";
import type { Article } from "../gloss/article.ts";
import type { Gloss } from "../gloss/gloss.ts";
import { makeListener, type RawSender } from "../messaging/listen.ts";
import type { BackgroundToContent, Reply } from "../messaging/protocol.ts";
import { defaultSettings, type Settings } from "../settings/settings.ts";
import { openDesk } from "./desk.ts";
import type { Ports } from "./ports.ts";
import { memoryArea } from "./session.ts";

const doc = "0123456789abcdef0123456789abcdef";
const other = "ffffffffffffffffffffffffffffffff";
const url = "https://news.example/story";

describe("the gate's yes", () => {
	it("brings the reader into the tab", async () => {
		const { say, ports } = open();
		await say("page:maybe", { inFrame: false });
		expect(ports.tabs.inject).toHaveBeenCalledWith(1, "top");
	});

	it("brings readers into its frames where the story is in one", async () => {
		const { say, ports } = open();
		await say("page:maybe", { inFrame: true });
		expect(ports.tabs.inject).toHaveBeenCalledWith(1, "all");
	});

	it.each<[string, Partial<Settings>]>([
		["only works when the button is pressed", { mode: "button" }],
		["is switched off on this site", { offHosts: ["news.example"] }],
	])("[K8] does nothing where it %s", async (_what, settings) => {
		const { say, ports } = open({ settings });
		await say("page:maybe", { inFrame: false });
		expect(ports.tabs.inject).not.toHaveBeenCalled();
	});
});

describe("a reader", () => {
	it("[K8] may not begin by itself on a site that is switched off", async () => {
		const { say } = open({ settings: { offHosts: ["news.example"] } });
		expect(await say("reader:start", { doc })).toMatchObject({
			code: "off-here",
		});
	});

	it("may begin there where the person asks", async () => {
		const settings = { offHosts: ["news.example"] };
		const { say, desk, ports, leave } = open({ settings });
		leave(); // nobody reads there yet
		await desk.explain(1, true);
		expect(ports.tabs.inject).toHaveBeenCalled();
		expect(await say("reader:start", { doc })).toMatchObject({
			value: { asked: true, open: true },
		});
	});

	it("gets the gloss of what it read, and the badge its count", async () => {
		const { say, ports } = open();
		await say("reader:start", { doc });
		expect(await say("gloss:ask", { doc, revision: 3, article })).toMatchObject(
			{
				value: { state: "ready", revision: 3 },
			},
		);
		expect(ports.tabs.badge).toHaveBeenCalledWith(1, 1);
		expect(ports.tellPages).toHaveBeenCalledWith("view:changed", { tabId: 1 });
	});

	it("may not bring another site's story", async () => {
		const { say, ports } = open();
		const borrowed = { ...article, url: "https://elsewhere.example/" };
		expect(
			await say("gloss:ask", { doc, revision: 1, article: borrowed }),
		).toMatchObject({ code: "not-allowed" });
		expect(ports.engine.gloss).not.toHaveBeenCalled();
	});

	it("hears of a failure, and the margin says so", async () => {
		const { say, ports, view } = open();
		vi.mocked(ports.engine.gloss).mockRejectedValue(new Error("broken"));
		await say("reader:start", { doc });
		expect(await say("gloss:ask", { doc, revision: 1, article })).toMatchObject(
			{
				code: "failed",
			},
		);
		expect(await view()).toMatchObject({ value: { state: "error" } });
	});

	it("[K4] of a private window leaves nothing in the session area", async () => {
		const { say, keys, view } = open({ isPrivate: true });
		await say("reader:start", { doc });
		await say("gloss:ask", { doc, revision: 1, article });
		expect(await view()).toMatchObject({ value: { state: "ready" } });
		expect(keys().filter((key) => key.startsWith("gloss"))).toEqual([]);
	});
});

describe("a framed margin", () => {
	it("[K5] gets the view with the pass that the reader handed it", async () => {
		const { say, sayFrom, frame } = open();
		await say("reader:start", { doc });
		await say("gloss:ask", { doc, revision: 1, article });
		const nonce = await passOf(say);
		expect(await sayFrom(frame(30), "margin:hello", { nonce })).toMatchObject({
			value: { tabId: 1 },
		});
		expect(
			await sayFrom(frame(30), "view:get", { tabId: 1, nonce }),
		).toMatchObject({ value: { state: "ready" } });
	});

	it.each<[string, object]>([
		["view:get", { tabId: 1, nonce: null }],
		["view:get", { tabId: 1, nonce: other }],
		["page:again", { tabId: 1, nonce: null }],
		["margin:close", { tabId: 1, nonce: other }],
		["margin:open", { tabId: 1 }],
		["target:take", { tabId: 1 }],
		["tab:explain", { tabId: 1 }],
		["tab:state", { tabId: 1 }],
		["dataset:about", {}],
		["text:gloss", { text: "words" }],
	])("[K5] gets nothing by %s in a stranger's frame", async (type, said) => {
		const { sayFrom, frame, ports } = open();
		expect(await sayFrom(frame(31), type, said)).toMatchObject({
			code: "not-allowed",
		});
		expect(ports.tabs.tell).not.toHaveBeenCalled();
	});

	it("[K5] reaches the reader of its own tab alone", async () => {
		const { say, sayFrom, frame } = open();
		const nonce = await passOf(say);
		await sayFrom(frame(30), "margin:hello", { nonce });
		expect(
			await sayFrom(frame(30), "view:get", { tabId: 2, nonce }),
		).toMatchObject({ code: "not-allowed" });
	});
});

describe("the panel", () => {
	it("[K7] shows no page that the tab has left", async () => {
		const { say, view, leave } = open();
		await say("reader:start", { doc });
		await say("gloss:ask", { doc, revision: 1, article });
		expect(await view()).toMatchObject({ value: { state: "ready" } });
		leave();
		expect(await view()).toMatchObject({ value: { state: "no-page" } });
	});

	it("[K3] has the page say it again where the gloss is lost", async () => {
		const { view, ports } = open();
		expect(await view()).toMatchObject({ value: { state: "reading" } });
		expect(ports.tabs.tell).toHaveBeenCalledWith(
			expect.objectContaining({ tabId: 1 }),
			"page:again",
			{},
		);
	});
});

describe("switching a site off", () => {
	it("takes the readers there away", async () => {
		const { say, desk, ports } = open();
		await say("reader:start", { doc });
		await say("gloss:ask", { doc, revision: 1, article });
		await desk.obey({ ...defaultSettings, offHosts: ["news.example"] });
		expect(ports.tabs.tell).toHaveBeenCalledWith(
			expect.objectContaining({ tabId: 1 }),
			"page:stop",
			{},
		);
	});
});

describe("pasted text", () => {
	it("is explained and kept nowhere", async () => {
		const { sayFrom, panel, keys } = open();
		expect(
			await sayFrom(panel, "text:gloss", { text: "some words" }),
		).toMatchObject({ value: { state: "ready" } });
		expect(keys()).toEqual([]);
	});
});

describe("where the browser lets nobody in", () => {
	it.each([
		["https://chromewebstore.google.com/detail/x", "store"],
		["chrome://settings/", "browser"],
		["about:config", "browser"],
		["file:///home/x/story.html", "file"],
		["https://court.example/ruling.PDF?x=1", "pdf"],
	])("%s: says why", async (address, barrier) => {
		const { sayFrom, panel, leave } = open({ address });
		leave();
		expect(await sayFrom(panel, "tab:state", { tabId: 1 })).toMatchObject({
			value: { status: "cannot-run", barrier },
		});
	});
});

async function passOf(
	say: (type: string, said: object) => Promise<Reply<unknown>>,
): Promise<string> {
	const reply = await say("margin:ticket", { doc });
	if (!reply.ok) throw new Error("no pass");
	return (reply.value as { nonce: string }).nonce;
}

const article: Article = {
	schemaVersion: 1,
	id: "a",
	url,
	title: "T",
	lang: "en",
	text: "text",
	blocks: [],
	links: [],
};

/** Only what the desk itself looks at. */
const gloss = {
	isAiRegulation: true,
	reasons: [],
	claims: [],
	records: [
		{
			id: "zz-act",
			relation: "named",
			score: 1,
			reasons: [],
			applicability: { verdict: "may-apply", elements: [] },
		},
	],
} satisfies Partial<Gloss>;

function open(
	over: {
		settings?: Partial<Settings>;
		isPrivate?: boolean;
		address?: string;
	} = {},
) {
	const area = memoryArea();
	const seen = new Set<string>();
	let present = true;
	const answers: { [T in keyof BackgroundToContent]?: unknown } = {
		"page:ping": { doc, place: "dock" },
	};
	const ports: Ports = {
		engine: {
			warm: () => {},
			about: async () => ({ version: "1", checkedOn: "2026", bundled: true }),
			gloss: vi.fn(async () => gloss as Partial<Gloss> as Gloss),
			marks: async () => [],
			view: async (entry) => ({
				state: entry?.state ?? "no-page",
				page: entry?.page ?? null,
				gloss: null,
				records: {},
				concepts: {},
				statistics: {},
				comparisons: [],
				dataset: { version: "1", checkedOn: "2026", bundled: true },
				today: "2026-11-24",
			}),
		},
		session: {
			...area,
			set: (key, value) => {
				seen.add(key);
				return area.set(key, value);
			},
		},
		settings: {
			read: async () => ({ ...defaultSettings, ...over.settings }),
			change: async () => undefined,
		},
		tabs: {
			inject: vi.fn(async () => null),
			probe: async () => null,
			tell: vi.fn(async (_where, type: keyof BackgroundToContent) =>
				present ? (answers[type] ?? true) : null,
			) as Ports["tabs"]["tell"],
			find: async () => ({
				url: over.address ?? null,
				isPrivate: over.isPrivate ?? false,
			}),
			list: async () => [1],
			badge: vi.fn(async () => undefined),
		},
		tellPages: vi.fn(),
		openPanel: async () => undefined,
		report: () => {},
		makeNonce: () => "0".repeat(32),
		pause: async () => undefined,
	};
	const desk = openDesk(ports);
	const listen = makeListener(desk.handlers, {
		ownId: "us",
		ownOrigin: "chrome-extension://us",
		mayAct: () => true,
		report: () => {},
	});
	const tab = { id: 1, incognito: over.isPrivate ?? false, active: true };
	const reader: RawSender = { id: "us", url, frameId: 0, tab };
	const panel: RawSender = {
		id: "us",
		url: "chrome-extension://us/margin.html",
	};
	const sayFrom = (sender: RawSender, type: string, said: object) =>
		listen({ type, said }, sender);
	return {
		ports,
		desk,
		panel,
		sayFrom,
		say: (type: string, said: object) => sayFrom(reader, type, said),
		frame: (frameId: number): RawSender => ({ ...panel, tab, frameId }),
		view: () => sayFrom(panel, "view:get", { tabId: 1, nonce: null }),
		keys: () => [...seen],
		leave: () => {
			present = false;
		},
	};
}

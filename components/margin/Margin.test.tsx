// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findIn } from "../../lib/words/catalogue.ts";
import { words } from "../../lib/words/words.ts";
import { fixtureText, fixtureView } from "./fixture.ts";
import { Margin } from "./Margin.tsx";
import type { MarginTarget, MarginView, RecordBody } from "./view.ts";

const root = new URL(
	"../../public/_locales/",
	`file://${import.meta.filename}`,
);
const languages = readdirSync(root).map((name) => {
	const path = new URL(`${name}/messages.json`, root);
	return words(findIn(JSON.parse(readFileSync(path, "utf8"))));
});
const english =
	languages.find(({ lang }) => lang === "en") ?? words(() => null);

function draw(
	view: MarginView,
	{
		target = null,
		language = english,
	}: { target?: MarginTarget | null; language?: typeof english } = {},
) {
	const actions = {
		reveal: vi.fn(),
		close: vi.fn(),
		setRegister: vi.fn(),
		openSettings: vi.fn(),
		retry: vi.fn(),
	};
	void act(() =>
		render(
			<Margin
				view={view}
				actions={actions}
				settings={{ register: "standard" }}
				words={language}
				target={target}
			/>,
			document.body,
		),
	);
	return actions;
}

function press(selector: string) {
	const element = document.querySelector<HTMLElement>(selector);
	if (!element) throw new Error(`not drawn: ${selector}`);
	void act(() => element.click());
}

// jsdom has no layout to scroll.
vi.stubGlobal("scrollTo", () => undefined);
afterEach(() => void act(() => render(null, document.body)));

describe("the margin of a story", () => {
	it("leads with the law, its reach, its penalty and what the story says of it", () => {
		draw(fixtureView());
		const glance = document.querySelector(".glance")?.textContent ?? "";
		for (const said of [
			"Arrest, not a conviction",
			"Penal Code, Article 175",
			"May reach this story.",
			"Up to 2 years in prison, a fine of up to ¥2.5 million, or both.",
			"The story says the same.",
			"In force since 1908.",
		])
			expect(glance).toContain(said);
	});

	it("[C3] leads each mention back to its words in the page", () => {
		const { reveal } = draw(fixtureView());
		const buttons = document.querySelectorAll<HTMLElement>(".goto");
		expect(buttons.length).toBeGreaterThan(8);
		for (const button of buttons) void act(() => button.click());
		for (const [mention] of reveal.mock.calls)
			expect(fixtureText.slice(mention.start, mention.end)).toBe(mention.quote);
		expect(reveal).toHaveBeenCalledTimes(buttons.length);
	});

	it("[C2] gives native titles their language", () => {
		draw(fixtureView());
		expect(document.querySelector(".native [lang=ja]")?.textContent).toBe(
			"刑法第175条（わいせつ物頒布等）",
		);
	});

	it("orders its headings without a gap", () => {
		draw(fixtureView());
		const levels = [...document.querySelectorAll("h1,h2,h3,h4")].map(
			({ tagName }) => Number(tagName[1]),
		);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(
			levels.some((level, at) => level > (levels[at - 1] ?? level) + 1),
		).toBe(false);
	});

	it("[C6] says that a story bears no date", () => {
		const view = fixtureView();
		draw({
			...view,
			gloss: view.gloss && { ...view.gloss, publishedAt: null },
		});
		expect(document.querySelector(".glance")?.textContent).toContain(
			"no date that we can read",
		);
	});

	it.each(languages.map((one) => [one.lang, one] as const))(
		"leaves no hole open in %s",
		(_lang, language) => {
			draw(fixtureView(), { language });
			expect(document.body.textContent).not.toMatch(/\{[a-zA-Z]+\}/);
		},
	);
});

describe("many laws", () => {
	const view = manyLaws();

	it("fold four behind the leading one and lead to all of them", () => {
		draw(view);
		expect(document.querySelectorAll(".folds > details")).toHaveLength(4);
		press("#see-all");
		expect(document.querySelectorAll("main details.lawc").length).toBe(9);
		expect(document.activeElement?.tagName).toBe("H1");
	});

	it("lead back by Escape to the button that opened them", () => {
		draw(view);
		press("#see-all");
		void act(() => {
			dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
		});
		expect(document.activeElement?.id).toBe("see-all");
	});
});

describe("what is asked for from the page", () => {
	it("opens the folded idea", async () => {
		draw(fixtureView(), {
			target: { kind: "idea", id: "arrest-vs-conviction" },
		});
		expect(
			document
				.getElementById("idea-arrest-vs-conviction")
				?.hasAttribute("open"),
		).toBe(true);
	});
});

describe("states", () => {
	it.each([
		"reading",
		"nothing-found",
		"unknown-language",
		"no-page",
		"error",
	] as const)("%s has a heading, and news for a screen reader", (state) => {
		draw(
			fixtureView({ state, ...(state !== "nothing-found" && { gloss: null }) }),
		);
		expect(document.querySelectorAll("main h1")).toHaveLength(1);
		expect(document.querySelector("[role=status]")?.textContent).not.toBe("");
	});

	it("nothing found says why", () => {
		const view = fixtureView({ state: "nothing-found" });
		const reasons = [{ code: "no-law" as const, params: {}, mentions: [] }];
		draw({
			...view,
			gloss: view.gloss && { ...view.gloss, isAiRegulation: false, reasons },
		});
		expect(document.querySelector("main")?.textContent).toContain(
			"speaks of no rule, court or authority",
		);
	});

	it("an error offers a way out", () => {
		const { retry } = draw(fixtureView({ state: "error", gloss: null }));
		press(".state .btn.main");
		expect(retry).toHaveBeenCalledOnce();
	});
});

function manyLaws(): MarginView {
	const view = fixtureView();
	const base = view.records["jp-penal-code-230"] as RecordBody;
	const ids = ["a", "b", "c", "d", "e", "f", "g"];
	return {
		...view,
		records: {
			...view.records,
			...Object.fromEntries(
				ids.map((id) => [id, { ...base, id, title: `Act ${id}` }]),
			),
		},
		gloss: view.gloss && {
			...view.gloss,
			records: [
				...view.gloss.records,
				...ids.map((id) => ({
					id,
					relation: "named" as const,
					score: 0.3,
					reasons: [],
					applicability: { verdict: "may-apply" as const, elements: [] },
				})),
			],
		},
	};
}

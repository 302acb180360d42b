import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MarginView } from "../../components/margin/view.ts";
import { launch, type Session } from "./launch.ts";
import { findMargin, type Marks, textOf, waitForMarks } from "./page-side.ts";

let session: Session;
let page: Page;
let view: MarginView;
let marks: Marks;
let margin: string;

beforeAll(async () => {
	session = await launch();
	page = await session.visit("/story/jp-posters-aggregator");
	view = await session.viewOf(page);
	marks = await waitForMarks(page);
	margin = await textOf(await findMargin(page));
});
afterAll(() => session?.close());

const article = "jp-penal-code-175";

describe("the founding story", () => {
	it("is AI-and-law news of Japan", () => {
		expect(view.state).toBe("ready");
		expect(view.gloss?.jurisdictions[0]?.code).toBe("JP");
		expect(view.gloss?.publishedAt?.slice(0, 10)).toBe("2025-04-15");
	});

	it.each([
		"obscenity",
		"deepfake",
		"non-consensual-intimate-imagery",
		"arrest-vs-conviction",
		"precedent",
		"free-expression",
	])("raises the idea %s", (id) => {
		expect(view.gloss?.concepts.map((concept) => concept.id)).toContain(id);
	});

	it("leads to Article 175, inferred, with four grounds", () => {
		const match = view.gloss?.records.find(({ id }) => id === article);
		expect(match?.relation).toBe("inferred");
		expect(match?.applicability.verdict).toBe("may-apply");
		const codes = match?.reasons.map(({ code }) => code);
		for (const ground of [
			"concept",
			"jurisdiction",
			"conduct",
			"penalty-matches",
		])
			expect(codes).toContain(ground);
		expect(view.gloss?.records[0]?.id).toBe(article);
	});

	it("is not reached by the intimate-image act, in the story's own words", () => {
		const match = view.gloss?.records.find(
			({ id }) => id === "jp-revenge-porn-act",
		);
		expect(match?.relation).toBe("contrast");
		expect(match?.applicability.verdict).toBe("does-not-apply");
		const person = match?.applicability.elements.find(
			({ element }) => element === "real-person",
		);
		expect(person?.finding).toBe("not-met");
		expect(person?.mentions.length).toBeGreaterThan(0);
	});

	it.each([
		["penalty", "up to two years", "supported"],
		["precedent", "sets a precedent", "needs-context"],
		["first", "first time that anyone in the country", "needs-context"],
		["statistic", "96%", "needs-context"],
	])("checks the %s claim", (kind, words, verdict) => {
		const claims = view.gloss?.claims.filter((claim) => claim.kind === kind);
		const claim = claims?.find(({ quote }) => quote.includes(words));
		expect(claim?.verdict).toBe(verdict);
	});

	it("says what came after the story", () => {
		const codes = view.gloss?.since.map(({ recordId }) => recordId);
		expect(codes).toContain("jp-ai-promotion-act");
		expect(codes).toContain(article);
	});

	it("quotes the page exactly, footnote markers or not", () => {
		const quotes = view.gloss?.records.flatMap(({ reasons }) =>
			reasons.flatMap(({ mentions }) => mentions),
		);
		for (const { quote } of quotes ?? []) expect(quote.trim()).not.toBe("");
	});

	it("marks words in the page", () => {
		expect(marks.claim.join(" ")).toContain("sets a precedent");
		expect(marks.law.length + marks.idea.length).toBeGreaterThan(3);
	});

	it.each([
		["the law", /Article 175/],
		["the prison term", /(2|two) years/i],
		["the fine", /¥\s?2\.5 million|2,500,000/],
		["what does not reach", /does not reach/i],
		["the statistic's source", /Deeptrace|Sensity/],
		["that it is no legal advice", /not legal advice/i],
	])("shows in the margin %s", (_what, words) => {
		expect(margin).toMatch(words);
	});

	it("tells nobody as guilty", () => {
		expect(margin).toContain("Arrest, not a conviction");
		const guilt = view.gloss?.claims.filter(({ kind }) => kind === "guilt");
		for (const { verdict } of guilt ?? []) expect(verdict).toBe("supported");
	});

	it("traces no statistic that the story does not quote", () => {
		const told = view.gloss?.claims
			.filter(({ kind }) => kind === "statistic")
			.map(({ statisticId }) => statisticId);
		expect(told).toEqual(["deeptrace-2019-96pct"]);
	});

	it("asked the newsroom for the page and for nothing else", () => {
		const asked = session.newsroom.asked.filter(
			(path) => !path.endsWith("/favicon.ico"), // the browser's own question
		);
		expect(new Set(asked)).toEqual(
			new Set(["theoutpost.ai /story/jp-posters-aggregator"]),
		);
	});
});

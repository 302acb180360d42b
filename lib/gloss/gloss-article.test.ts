import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadDataset } from "../cli/dataset/load.ts";
import type { Dataset } from "../dataset/compiled.ts";
import type { Article } from "./article.ts";
import type { Gloss, Mention } from "./gloss.ts";
import { glossArticle } from "./gloss-article.ts";
import { articleOf, foundingStory } from "./testing/articles.ts";
import { smallDataset } from "./testing/small-dataset.ts";

const today = "2026-11-24";

describe("[G1] the founding story", () => {
	let dataset: Dataset;
	let gloss: Gloss;
	beforeAll(async () => {
		dataset = await loadDataset();
		gloss = glossArticle(foundingStory, dataset, today);
		// Compiling the dataset anew takes longer than a hook is given by itself.
	}, 60_000);
	const recordOf = (id: string) => gloss.records.find((r) => r.id === id);

	it("is AI-and-law news of Japan, an arrest", () => {
		expect(gloss.isAiRegulation).toBe(true);
		expect(gloss.score).toBeGreaterThan(0.9);
		expect(gloss.jurisdictions[0]?.code).toBe("JP");
		expect(gloss.facts).toMatchObject({
			subject: "fictional",
			age: "adult",
			stage: "arrest",
			conduct: expect.arrayContaining(["sell"]),
		});
	});

	it.each([
		"obscenity",
		"deepfake",
		"non-consensual-intimate-imagery",
		"arrest-vs-conviction",
		"precedent",
		"free-expression",
	])("raises %s", (id) => {
		expect(gloss.concepts.map((c) => c.id)).toContain(id);
	});

	it("infers article 175 of the Penal Code, with its grounds", () => {
		const record = recordOf("jp-penal-code-175");
		expect(record?.relation).toBe("inferred");
		expect(record?.applicability.verdict).toBe("may-apply");
		const grounds = record?.reasons.map(({ code, params }) => ({
			code,
			params,
		}));
		expect(grounds).toEqual(
			expect.arrayContaining([
				{ code: "concept", params: { conceptId: "obscenity" } },
				{ code: "jurisdiction", params: { jurisdiction: "JP" } },
				{ code: "conduct", params: { conduct: "sell" } },
				{
					code: "penalty-matches",
					params: { prisonMonths: 24, fine: 2_500_000, currency: "JPY" },
				},
			]),
		);
	});

	it.each(["jp-revenge-porn-act", "jp-child-porn-act", "jp-penal-code-230"])(
		"shows that %s does not reach it, in the words that say so",
		(id) => {
			const record = recordOf(id);
			expect(record?.relation).toBe("contrast");
			expect(record?.applicability.verdict).toBe("does-not-apply");
			const person = record?.applicability.elements.find(
				(e) => e.element === "real-person",
			);
			expect(person?.finding).toBe("not-met");
			expect(person?.mentions.map((m) => m.quote)).toContain("do not exist");
		},
	);

	it("attaches no law of another country", () => {
		const attached = gloss.records.filter(
			(r) => r.relation !== "contrast" && r.relation !== "comparable",
		);
		for (const { id } of attached) {
			const index = dataset.findRecord(id);
			expect(index).not.toBeNull();
			if (index !== null)
				expect(dataset.record(index).jurisdiction).toMatch(/^JP/);
		}
		expect(gloss.records.some((r) => r.relation === "comparable")).toBe(true);
	});

	it("checks the claims", () => {
		const claims = gloss.claims.map((c) => ({
			kind: c.kind,
			verdict: c.verdict,
			on: c.recordId ?? c.statisticId,
			code: c.explanation.code,
		}));
		expect(claims).toEqual(
			expect.arrayContaining([
				{
					kind: "penalty",
					verdict: "supported",
					on: "jp-penal-code-175",
					code: "penalty-matches",
				},
				{
					kind: "precedent",
					verdict: "needs-context",
					on: null,
					code: "arrest-sets-no-precedent",
				},
				{
					kind: "first",
					verdict: "needs-context",
					on: null,
					code: "first-earlier-known",
				},
				{
					kind: "statistic",
					verdict: "needs-context",
					on: "deeptrace-2019-96pct",
					code: "statistic-traced",
				},
				{
					kind: "guilt",
					verdict: "supported",
					on: null,
					code: "told-as-suspicion",
				},
			]),
		);
		expect(claims.filter((c) => c.verdict === "differs")).toEqual([]);
	});

	it("tells what came after", () => {
		const since = gloss.since.map(
			(s) => `${s.recordId} ${s.code} ${s.params.date}`,
		);
		expect(since).toEqual(
			expect.arrayContaining([
				"jp-penal-code-175 amended 2025-06-01",
				"jp-ai-promotion-act new-law 2025-05-28",
				"jp-ai-obscene-posters-2025 case-moved 2025-09",
			]),
		);
	});

	it("without a date uses today's law and tells no changes", () => {
		const { publishedAt: _, ...undated } = foundingStory;
		const undatedGloss = glossArticle(undated, dataset, today);
		expect(undatedGloss.publishedAt).toBeNull();
		expect(undatedGloss.since).toEqual([]);
		expect(undatedGloss.records[0]?.id).toBe("jp-penal-code-175");
	});
});

describe("[G2] quotes", () => {
	const dataset = smallDataset();
	const words = fc.constantFrom(
		"AI",
		"deepfake",
		"arrested",
		"Zedland",
		"lewd images",
		"up to two years in prison",
		"Article 40 of the Penal Code",
		"\n\n1\n\n",
		". ",
		"do not exist",
		"first of its kind",
		"96%",
		"\u0000",
		"\ud800",
		"ﬁ­ne",
		"刑法175条",
	);
	const text = fc
		.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 12 })), {
			maxLength: 40,
		})
		.map((parts) => parts.join(" "));

	it("are always the page's own words, and nothing throws", () => {
		fc.assert(
			fc.property(text, text, (body, title) => {
				const article = articleOf(body, { title, publishedAt: "2025-04-15" });
				const gloss = glossArticle(article, dataset, today);
				for (const mention of mentionsIn(gloss)) expectQuote(article, mention);
				for (const { start, end, quote } of [
					...gloss.claims,
					...gloss.citations,
				])
					expect(quote).toBe(body.slice(start, end));
			}),
			{ numRuns: 150 },
		);
	});

	it("come out the same every time", () => {
		fc.assert(
			fc.property(text, (body) => {
				const article = articleOf(body);
				expect(glossArticle(article, dataset, today)).toEqual(
					glossArticle(article, dataset, today),
				);
			}),
			{ numRuns: 30 },
		);
	});
});

function expectQuote(
	article: Article,
	{ in: where, start, end, quote }: Mention,
) {
	const source = where === "title" ? article.title : article.text;
	expect(quote).toBe(source.slice(start, end));
}

function mentionsIn(gloss: Gloss): Mention[] {
	return [
		...gloss.reasons,
		...gloss.jurisdictions,
		...gloss.concepts,
		...gloss.records.flatMap((r) => [
			...r.reasons,
			...r.applicability.elements,
		]),
	]
		.flatMap(({ mentions }) => mentions)
		.concat(Object.values(gloss.facts.mentions).flat());
}

describe("[G3] a page that is not AI-and-law news", () => {
	const dataset = smallDataset();
	it.each([
		["", ""],
		[
			"Bird flu",
			"Avian influenza (AI) was found on a farm in Zedland. AI spreads fast, the ministry said.",
		],
		[
			"Air India",
			"Air India (AI) will fly to Zedland twice a day from June, the carrier said.",
		],
		[
			"Lewd images",
			"A court in Zedland sentenced a man for selling lewd images on the street.",
		],
	])("%s: no records, no claims", (title, text) => {
		const gloss = glossArticle(articleOf(text, { title }), dataset, today);
		expect(gloss.isAiRegulation).toBe(false);
		expect(gloss.records).toEqual([]);
		expect(gloss.claims).toEqual([]);
		expect(gloss.since).toEqual([]);
	});
});

describe("[T2] a text with lines of one width", () => {
	it("is read through its line breaks, and quoted with them", () => {
		const text =
			"Parliament has voted for rules on artificial intelligence. The Artificial\nIntelligence Act, Regulation (EU)\n2024/1689, says how images made by AI\nare to be labelled, a regulator said on Monday in the capital city of it.\n";
		const { citations } = glossArticle(articleOf(text), smallDataset(), today);
		expect(citations.map(({ quote }) => quote)).toContain(
			"Regulation (EU)\n2024/1689",
		);
	});
});

describe("[G4] an unknown language", () => {
	it("is said, and nothing is guessed", () => {
		const text =
			"Policja w Polsce zatrzymała mężczyznę podejrzanego o sprzedaż obrazów wygenerowanych przez sztuczną inteligencję. " +
			"Grozi mu kara do dwóch lat więzienia, poinformowała prokuratura w Warszawie, która prowadzi śledztwo w tej sprawie.";
		const gloss = glossArticle(
			articleOf(text, { lang: "pl", title: "Zatrzymanie w Warszawie" }),
			smallDataset(),
			today,
		);
		expect(gloss.reasons[0]).toMatchObject({
			code: "unknown-language",
			params: { lang: "pl" },
		});
		expect(gloss.records).toEqual([]);
	});
});

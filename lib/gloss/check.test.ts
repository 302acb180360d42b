import { describe, expect, it } from "vitest";
import { caseOf, statisticOf } from "../dataset/fixtures.ts";
import { glossArticle } from "./gloss-article.ts";
import { articleOf } from "./testing/articles.ts";
import { smallDataset, zedlandLaws } from "./testing/small-dataset.ts";

const today = "2026-11-24";
const lead =
	"Zedland Police arrested a man over AI deepfakes on Monday. He is suspected of publishing deepfake images of real women, made with artificial intelligence. ";

const dataset = smallDataset({
	records: [
		...zedlandLaws,
		caseOf({
			id: "zz-ai-case-2023",
			title: "First AI deepfake case in Zedland",
			concepts: ["faked-likeness"],
			steps: [{ step: "arrest", date: "2023-02-01" }],
		}),
	],
	statistics: [
		statisticOf({
			attributedTo: ["Zed Institute"],
			concepts: ["faked-likeness"],
			records: [],
		}),
	],
});

function claimsOf(text: string, laws = dataset) {
	const article = articleOf(lead + text, {
		title: "AI deepfake arrest in Zedland",
		publishedAt: "2025-06-01",
	});
	return glossArticle(article, laws, today).claims;
}

function claimOf(kind: string, text: string) {
	return claimsOf(text).find((claim) => claim.kind === kind);
}

describe("penalty", () => {
	it("is supported where it is the law's", () => {
		expect(
			claimOf(
				"penalty",
				"Under the Zedland likeness law he faces up to two years in prison.",
			),
		).toMatchObject({
			verdict: "supported",
			recordId: "zz-image-act",
			explanation: { code: "penalty-matches" },
		});
	});

	it("[G13] differs only where the named law of high confidence says so", () => {
		expect(
			claimOf(
				"penalty",
				"Under the Zedland likeness law he faces up to five years in prison.",
			),
		).toMatchObject({
			verdict: "differs",
			recordId: "zz-image-act",
			explanation: {
				code: "penalty-differs",
				params: { statedPrisonMonths: 60, maxPrisonMonths: 24 },
			},
		});
	});

	it.each([
		["nobody read a source", []],
		[
			"a secondary source alone was read",
			[
				{
					url: "https://blog.example/likeness",
					kind: "secondary" as const,
					readOn: "2026-01",
				},
			],
		],
	])("[G13] never differs on a record of which %s", (_, sources) => {
		const laws = smallDataset({
			records: zedlandLaws.map((law) => ({ ...law, sources })),
		});
		const told = claimsOf(
			"Under the Zedland likeness law he faces up to five years in prison.",
			laws,
		);
		expect(told.some((c) => c.kind === "penalty")).toBe(true);
		expect(told.filter((c) => c.verdict === "differs")).toEqual([]);
	});

	it.each([
		["no law is named beside it", "He faces up to five years in prison."],
		[
			"a court gave it",
			"Under the Zedland likeness law a woman was sentenced to five years in prison.",
		],
		[
			"it is not told as a maximum",
			"Under the Zedland likeness law he faces five years in prison.",
		],
	])("[G13] never differs where %s", (_, text) => {
		expect(claimsOf(text).filter((c) => c.verdict === "differs")).toEqual([]);
	});
});

describe("status", () => {
	it("needs context where a bill is told as law", () => {
		expect(
			claimOf("status", "The Labelling Bill has taken effect."),
		).toMatchObject({
			verdict: "needs-context",
			recordId: "zz-label-bill",
			explanation: { code: "status-not-law-yet" },
		});
	});

	it("is supported where the law is in force", () => {
		expect(
			claimOf("status", "The Zedland likeness law is in force."),
		).toMatchObject({ verdict: "supported", recordId: "zz-image-act" });
	});

	it("is silent on hopes", () => {
		expect(
			claimOf("status", "If passed, the Labelling Bill will take effect."),
		).toBeUndefined();
	});
});

describe("first, precedent, guilt", () => {
	it("shows the earlier matter that a first forgets", () => {
		expect(
			claimOf("first", "It is the first arrest of its kind in the country."),
		).toMatchObject({
			verdict: "needs-context",
			explanation: {
				code: "first-earlier-known",
				params: { recordIds: ["zz-ai-case-2023"], jurisdiction: "ZZ" },
			},
		});
	});

	it("says that an arrest sets no precedent, in the tradition of the place", () => {
		expect(claimOf("precedent", "The arrest sets a precedent.")).toMatchObject({
			verdict: "needs-context",
			explanation: {
				code: "arrest-sets-no-precedent",
				params: { stage: "arrest", tradition: "civil" },
			},
		});
	});

	it("hears a denial of a precedent", () => {
		expect(
			claimOf("precedent", "The arrest does not set a precedent."),
		).toBeUndefined();
	});

	it("notices who is told as guilty, and who is not", () => {
		expect(
			claimOf("guilt", "The culprit was arrested by police."),
		).toMatchObject({
			verdict: "needs-context",
			explanation: { code: "told-as-guilt" },
		});
		expect(claimOf("guilt", "")).toMatchObject({
			verdict: "supported",
			explanation: { code: "told-as-suspicion" },
		});
	});
});

describe("statistic", () => {
	it("is traced to who counted", () => {
		expect(
			claimOf(
				"statistic",
				"The Zed Institute says that 96% of deepfake videos are lewd.",
			),
		).toMatchObject({
			verdict: "needs-context",
			statisticId: "zed-2020",
			quote: "96% of deepfake videos are lewd",
		});
	});

	it.each([
		"The Zed Institute says that 95% of deepfake videos are lewd.",
		"Some 96% of voters agree.",
	])("leaves another figure alone: %s", (text) => {
		expect(claimOf("statistic", text)).toBeUndefined();
	});
});

it("tells each claim once", () => {
	const claims = claimsOf(
		"He faces up to two years in prison. He faces up to two years in prison. The Zedland likeness law is in force. The Zedland likeness law is in force.",
	);
	const keys = claims.map(
		(c) => `${c.kind} ${c.recordId} ${JSON.stringify(c.explanation)}`,
	);
	expect(new Set(keys).size).toBe(keys.length);
});

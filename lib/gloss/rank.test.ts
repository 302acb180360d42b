import { describe, expect, it } from "vitest";
import { lawOf } from "../dataset/fixtures.ts";
import { glossArticle } from "./gloss-article.ts";
import { articleOf } from "./testing/articles.ts";
import { smallDataset, zedlandLaws } from "./testing/small-dataset.ts";

const today = "2026-11-24";
const dataset = smallDataset();

function recordsOf(text: string, title = "AI deepfake arrest in Zedland") {
	const article = articleOf(text, { title, publishedAt: "2025-06-01" });
	return glossArticle(article, dataset, today).records;
}

const sale =
	"Zedland Police arrested a man over AI pictures on Monday. He is suspected of selling lewd images of women who do not exist, made with artificial intelligence. ";

describe("[G9] inference", () => {
	it("names the law that the penalty, the sale and the matter point to", () => {
		const records = recordsOf(
			`${sale}He faces up to three years in prison or a fine of up to €9,000.`,
		);
		expect(records[0]).toMatchObject({
			id: "zz-penal-code-40",
			relation: "inferred",
			applicability: { verdict: "may-apply" },
		});
	});

	it("shows the law on real people as one that does not reach it", () => {
		const record = recordsOf(sale).find(({ id }) => id === "zz-image-act");
		expect(record).toMatchObject({
			relation: "contrast",
			applicability: { verdict: "does-not-apply" },
		});
	});

	it("infers nothing from a matter and a country alone", () => {
		const records = recordsOf(
			"Zedland debates artificial intelligence and lewd images. A minister said that the law is old and that AI changes much.",
			"AI and the law in Zedland",
		);
		expect(records.filter((r) => r.relation === "inferred")).toEqual([]);
	});

	it("never takes a neighbour's law", () => {
		const records = recordsOf(sale);
		expect(
			records.find((r) => r.id === "yy-lewd-act")?.relation ?? "comparable",
		).toBe("comparable");
	});

	it("says where it has no record", () => {
		const elsewhere = smallDataset({
			records: zedlandLaws.filter((r) => r.jurisdiction === "YY"),
		});
		const gloss = glossArticle(
			articleOf(sale, {
				title: "AI arrest in Zedland",
				publishedAt: "2025-06-01",
			}),
			elsewhere,
			today,
		);
		expect(gloss.noRecordFor).toEqual(["ZZ"]);
		expect(gloss.records.every((r) => r.relation === "comparable")).toBe(true);
	});
});

describe("names", () => {
	it("attaches a law that is named", () => {
		const records = recordsOf(
			`${sale}The Zedland likeness law is not used, prosecutors say.`,
		);
		expect(records.find((r) => r.id === "zz-image-act")).toMatchObject({
			relation: "named",
			applicability: { verdict: "does-not-apply" },
		});
	});

	it("[G10] does not take a description for a name", () => {
		const described = smallDataset({
			records: [
				...zedlandLaws.filter((r) => r.id !== "zz-penal-code-40"),
				lawOf({
					id: "zz-penal-code-40",
					title: "Penal Code of Zedland, Article 40",
					aliases: [{ text: "selling lewd images", lang: "en" }],
					concepts: ["lewdness"],
					elements: { conduct: [{ conduct: "sell", is: "covered" }] },
				}),
			],
		});
		const gloss = glossArticle(
			articleOf(sale, {
				title: "AI arrest in Zedland",
				publishedAt: "2025-06-01",
			}),
			described,
			today,
		);
		expect(
			gloss.records.find((r) => r.id === "zz-penal-code-40")?.relation,
		).toBe("inferred");
	});

	it("keeps a law of elsewhere that is only compared with as comparable", () => {
		const records = recordsOf(
			`${sale.repeat(3)}\n\nOfficials gave no details about the suspect. The inquiry goes on in Zedland.\n\nIn other countries, by contrast, laws such as the Lewd Goods Act of Wyeland go further.`,
		);
		expect(records.find((r) => r.id === "yy-lewd-act")?.relation).toBe(
			"comparable",
		);
	});
});

describe("order", () => {
	it("puts attached records first, then contrast, then comparable", () => {
		const relations = recordsOf(sale).map((r) => r.relation);
		const group = (relation: string) =>
			relation === "comparable" ? 2 : relation === "contrast" ? 1 : 0;
		expect(relations).toEqual(
			[...relations].sort((a, b) => group(a) - group(b)),
		);
	});
});

import type { Concept, LawRecord, Place, Statistic } from "./schema.ts";
import type { SourceFile } from "./sources.ts";
import { validate } from "./validate.ts";

/** Small, valid entries of an invented country for tests: each test changes what it is about. */
export function lawOf(change: Partial<LawRecord> = {}): LawRecord {
	const record = {
		schemaVersion: 1,
		id: "zz-image-act",
		kind: "statute",
		jurisdiction: "ZZ",
		title: "Synthetic Likeness Act of Zedland",
		aliases: [{ text: "Zedland likeness law", lang: "en" }],
		citations: [],
		summary: { en: "Forbids selling synthetic likenesses of real people." },
		provisions: [{ ref: "s. 1", says: "Sale is an offence." }],
		status: "in-force",
		steps: [{ step: "in-force", date: "2021-05-01" }],
		penalties: [{ ref: "s. 2", nature: "criminal", prison: { maxMonths: 24 } }],
		concepts: ["likeness"],
		elements: { "real-person": { is: "required" } },
		relations: [],
		sources: [
			{
				url: "https://law.gov.zz/likeness",
				kind: "official",
				readOn: "2026-01",
			},
		],
		checkedOn: "2026-01",
		...change,
	};
	return record as LawRecord;
}

export function caseOf(change: object = {}): LawRecord {
	return lawOf({
		id: "zz-court-2025",
		title: "Zedland Appeal Court, likeness ruling of 2025",
		aliases: [],
		penalties: [],
		...({
			kind: "case",
			status: "decided",
			steps: [{ step: "decided", date: "2025-03-02" }],
		} as Partial<LawRecord>),
		...change,
	});
}

export function conceptOf(change: Partial<Concept> = {}): Concept {
	return {
		schemaVersion: 1,
		id: "likeness",
		kind: "matter",
		names: { en: "likeness" },
		aliases: [{ text: "digital likeness", lang: "en" }],
		short: { en: "How a person looks or sounds." },
		definitions: {},
		doNotConfuse: [],
		sources: [],
		checkedOn: "2026-01",
		...change,
	};
}

export function placeOf(change: Partial<Place> = {}): Place {
	return {
		code: "ZZ",
		currencies: ["ZZD"],
		names: [{ text: "Zedland", lang: "en" }],
		institutions: [{ text: "Zedland Police", lang: "en", role: "police" }],
		officialHosts: ["law.gov.zz"],
		newsTlds: ["zz"],
		...change,
	};
}

export function statisticOf(change: Partial<Statistic> = {}): Statistic {
	return {
		schemaVersion: 1,
		id: "zed-2020",
		value: 96,
		unit: "percent",
		figure: "96%",
		phrases: [{ text: "96% of zed videos", lang: "en" }],
		attributedTo: ["Zed Institute"],
		source: { org: "Zed Institute", date: "2020" },
		counted: { en: "Videos found in one month." },
		doesNotMean: { en: "All videos." },
		newer: [],
		concepts: ["likeness"],
		records: ["zz-image-act"],
		sources: [],
		checkedOn: "2026-01",
		...change,
	};
}

/** The files of a dataset that holds these entries; what is not given is one valid entry of its kind. */
export function filesOf(
	parts: {
		records?: readonly LawRecord[];
		concepts?: readonly Concept[];
		places?: readonly Place[];
		statistics?: readonly Statistic[];
		suppression?: unknown;
	} = {},
): SourceFile[] {
	const file = (path: string, value: unknown) => ({
		path,
		text: JSON.stringify(value),
	});
	return [
		...(parts.records ?? [lawOf()]).map((r) =>
			file(`records/${r.jurisdiction}/${r.id}.json`, r),
		),
		...(parts.concepts ?? [conceptOf()]).map((c) =>
			file(`concepts/${c.id}.json`, c),
		),
		...(parts.places ?? [placeOf()]).map((p) =>
			file(`places/${p.code}.json`, p),
		),
		...(parts.statistics ?? []).map((s) => file(`statistics/${s.id}.json`, s)),
		...(parts.suppression === undefined
			? []
			: [file("suppression.json", parts.suppression)]),
	];
}

/** The day on which the tests of validation look. */
export const today = "2026-06-01";

/** "field problem" of every finding, so that a row of a table can be read. */
export function told(files: readonly SourceFile[]): string[] {
	return validate(files, today).problems.map((p) =>
		`${p.field} ${p.problem}`.trim(),
	);
}

/** A dataset whose one record has this change, also one that the schema refuses. */
export function withRecord(change: object): SourceFile[] {
	const text = JSON.stringify({ ...lawOf(), ...change });
	return [
		...filesOf({ records: [] }),
		{ path: "records/ZZ/zz-image-act.json", text },
	];
}

export function withCase(change: object): SourceFile[] {
	return filesOf({ records: [caseOf(change)] });
}

/** The shape of the dataset's source files: one JSON file per record, concept and so on, checked here at the door. */
import * as z from "zod/mini";
import {
	httpsUrl,
	id,
	jurisdiction,
	lang,
	line,
	nameException,
	partialDate,
	prose,
	proseByLang,
} from "./schema-parts.ts";
import {
	caseStatuses,
	conducts,
	eventStatuses,
	helpTopics,
	institutionRoles,
	legalTraditions,
	stages,
	steps,
	textKinds,
	textStatuses,
} from "./vocabulary.ts";

export const aliasSchema = z.strictObject({
	text: line,
	lang,
	/**
	 * "jurisdiction": counts only where the record's jurisdiction is in play ("Article 175");
	 * "context": counts only where one of the record's concepts, or a fuller name of it, is there too.
	 */
	needs: z.optional(z.enum(["jurisdiction", "context"])),
});

export const sourceSchema = z.strictObject({
	url: httpsUrl,
	title: z.optional(line),
	/** official: the publisher of the text; reliable: a court, regulator, law review, established outlet; secondary: others. */
	kind: z.enum(["official", "reliable", "secondary"]),
	/** The day on which somebody read it; absent: named but not read. */
	readOn: z.optional(partialDate),
});

const prison = z.strictObject({
	/** "life" where the term has no upper end. */
	maxMonths: z.optional(
		z.union([z.int().check(z.positive()), z.literal("life")]),
	),
	minMonths: z.optional(z.int().check(z.positive())),
});

const fine = z.strictObject({
	/** ISO 4217. Absent where the fine is a share of turnover or unlimited. */
	currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
	max: z.optional(
		z.union([z.number().check(z.positive()), z.literal("unlimited")]),
	),
	min: z.optional(z.number().check(z.positive())),
	/** Share of worldwide annual turnover, in per cent. */
	maxTurnoverPercent: z.optional(z.number().check(z.positive())),
	/** Which of amount and share holds. */
	whichever: z.optional(z.enum(["higher", "lower"])),
	per: z.optional(z.enum(["violation", "day", "work", "person"])),
});

/** One row per tier: what a text allows. */
export const penaltySchema = z.strictObject({
	ref: line,
	who: z.optional(line),
	/** When this tier holds ("if the offender is a platform", "second offence"); absent: the ordinary case. */
	condition: z.optional(prose),
	nature: z.enum(["criminal", "administrative", "civil"]),
	prison: z.optional(prison),
	fine: z.optional(fine),
	/** How prison and fine go together. */
	combine: z.optional(
		z.enum(["either", "either-or-both", "both", "prison-with-optional-fine"]),
	),
	/** Further or lesser penalties ("petty fine"), for the reader. */
	alsoPossible: z.optional(z.array(line)),
	/** Absent: since the text began / until today. */
	from: z.optional(partialDate),
	to: z.optional(partialDate),
});

const requirement = z.strictObject({
	/**
	 * required: the law asks for it; not-required: it reaches with and without; excluded: the law asks that it be absent;
	 * conditional: only under `condition`. An element that is not stated is unknown.
	 */
	is: z.enum(["required", "not-required", "excluded", "conditional"]),
	condition: z.optional(prose),
});

const conductCoverage = z.strictObject({
	conduct: z.enum(conducts),
	is: z.enum(["covered", "not-covered", "conditional"]),
	condition: z.optional(prose),
});

export const elementsSchema = z.strictObject({
	"real-person": z.optional(requirement),
	minor: z.optional(requirement),
	"no-consent": z.optional(requirement),
	intent: z.optional(requirement),
	conduct: z.optional(z.array(conductCoverage)),
	/** The text speaks of AI, or of synthetic media, in so many words. */
	namesAi: z.optional(z.boolean()),
});

const stepSchema = z.strictObject({
	step: z.enum(steps),
	date: partialDate,
	/** What happened, for the reader. */
	what: z.optional(prose),
	/** The record that did it (an amending act, a judgment). */
	by: z.optional(id),
	/** A day that is planned or set, not yet come when the record was checked. */
	planned: z.optional(z.literal(true)),
});

/** Stated once, in this direction; the inverse is derived at compile time. */
export const relationTypes = [
	"amends",
	"repeals",
	"implements",
	"interprets",
	"applies", // a case or event → the law that it is about
	"part-of", // a provision → its general frame
	"see-also",
] as const;

const common = {
	schemaVersion: z.literal(1),
	id,
	jurisdiction,
	title: line,
	titleNative: z.optional(z.strictObject({ lang, text: line })),
	/** A short form for cards and lists ("Penal Code, Article 175"). */
	shortTitle: z.optional(line),
	aliases: z.array(aliasSchema).check(z.maxLength(80)),
	/** Citations in the forms of the trade; each is parsed by our own grammars to the key under which a story finds it. */
	citations: z.array(line).check(z.maxLength(30)),
	summary: proseByLang,
	provisions: z.array(
		z.strictObject({ ref: line, says: prose, plain: z.optional(prose) }),
	),
	steps: z.array(stepSchema),
	penalties: z.array(penaltySchema),
	concepts: z.array(id).check(z.minLength(1)),
	elements: elementsSchema,
	relations: z.array(z.strictObject({ type: z.enum(relationTypes), id })),
	officialUrl: z.optional(httpsUrl),
	sources: z.array(sourceSchema),
	/** The date up to which the status was followed. */
	checkedOn: partialDate,
	/** What is open or disputed, for the reader. */
	disputes: z.optional(z.array(prose)),
	/** "Reported as …; really …", for the reader. */
	pressMistakes: z.optional(z.array(prose)),
	/** Ids under which this record used to be known, or that were merged into it; not published. */
	formerIds: z.optional(z.array(id)),
	namesKept: z.optional(z.array(nameException)),
};

export const textRecordSchema = z.strictObject({
	...common,
	kind: z.enum(textKinds),
	status: z.enum(textStatuses),
});

const outcome = {
	/** What was imposed in this matter: never what the statute allows. */
	imposed: z.optional(
		z.array(
			z.strictObject({ on: line, what: prose, date: z.optional(partialDate) }),
		),
	),
	/** The court or authority. */
	forum: z.optional(line),
	/** How far the ruling binds others. */
	weight: z.optional(z.enum(["binding", "persuasive", "none"])),
};

export const caseRecordSchema = z.strictObject({
	...common,
	...outcome,
	kind: z.literal("case"),
	status: z.enum(caseStatuses),
});

export const eventRecordSchema = z.strictObject({
	...common,
	...outcome,
	kind: z.literal("enforcement"),
	status: z.enum(eventStatuses),
});

export const recordSchema = z.discriminatedUnion("kind", [
	textRecordSchema,
	caseRecordSchema,
	eventRecordSchema,
]);

export const conceptSchema = z.strictObject({
	schemaVersion: z.literal(1),
	id,
	/** matter: what a story is about (obscenity); process: how law works (precedent, arrest is not conviction). */
	kind: z.enum(["matter", "process"]),
	/** Sexual matter: plain and sober, off in lessons for 11 to 14 (design, rule 8). */
	sexual: z.optional(z.literal(true)),
	names: z.record(lang, line),
	aliases: z.array(aliasSchema),
	/** One sentence for the inline card. */
	short: proseByLang,
	definitions: z.strictObject({
		plain: z.optional(proseByLang),
		standard: z.optional(proseByLang),
		legal: z.optional(proseByLang),
	}),
	doNotConfuse: z.array(z.strictObject({ id, difference: proseByLang })),
	/** A wider idea that this one falls under. */
	broader: z.optional(id),
	/** Raised by what the story tells even where it is not named: a stage, or a kind of claim. */
	raisedBy: z.optional(
		z.strictObject({
			stages: z.optional(z.array(z.enum(stages))),
			claims: z.optional(
				z.array(z.enum(["first", "precedent", "guilt", "penalty", "status"])),
			),
		}),
	),
	sources: z.array(sourceSchema),
	checkedOn: partialDate,
});

export const placeSchema = z.strictObject({
	code: jurisdiction,
	parent: z.optional(jurisdiction),
	tradition: z.optional(z.enum(legalTraditions)),
	/** ISO 4217 codes. */
	currencies: z.array(z.string().check(z.regex(/^[A-Z]{3}$/))),
	names: z.array(aliasSchema),
	institutions: z.array(
		z.strictObject({ ...aliasSchema.shape, role: z.enum(institutionRoles) }),
	),
	/** Hosts on which this jurisdiction publishes its law. */
	officialHosts: z.array(line),
	newsTlds: z.array(line),
});

export const statisticSchema = z.strictObject({
	schemaVersion: z.literal(1),
	id,
	/** The figure as a number with its unit ("96", "percent"). */
	value: z.number(),
	unit: z.enum(["percent", "count", "money", "ratio"]),
	currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
	figure: line,
	/** Phrases that stories use for it; matched as whole phrases beside the figure. */
	phrases: z.array(aliasSchema),
	/** Organisations to which stories attribute it, in the forms that they use. */
	attributedTo: z.array(line),
	source: z.strictObject({
		org: line,
		title: z.optional(line),
		date: partialDate,
		url: z.optional(httpsUrl),
	}),
	counted: proseByLang,
	doesNotMean: proseByLang,
	newer: z.array(
		z.strictObject({
			figure: line,
			source: line,
			date: z.optional(partialDate),
		}),
	),
	concepts: z.array(id),
	records: z.array(id),
	sources: z.array(sourceSchema),
	checkedOn: partialDate,
});

export const comparisonSchema = z.strictObject({
	schemaVersion: z.literal(1),
	id,
	question: proseByLang,
	/** Which stories raise it. */
	concepts: z.array(id),
	conducts: z.array(z.enum(conducts)),
	subject: z.optional(z.enum(["fictional", "identifiable"])),
	age: z.optional(z.enum(["adult", "minor"])),
	cells: z.array(
		z.strictObject({
			jurisdiction,
			answer: z.enum(["yes", "no", "partly", "unknown"]),
			records: z.array(id),
			note: z.optional(proseByLang),
			/** What the cell says from a day that is set: `comparisonOn` answers for a day. */
			later: z.optional(
				z.strictObject({
					from: partialDate,
					answer: z.enum(["yes", "no", "partly", "unknown"]),
					note: z.optional(proseByLang),
				}),
			),
		}),
	),
	checkedOn: partialDate,
});

/** Where somebody who is affected finds help in their country (design, rule 8): only what a source that was read says. */
export const helplinesSchema = z.strictObject({
	schemaVersion: z.literal(1),
	/** "INT" for help that serves every country. */
	jurisdiction,
	lines: z.array(
		z.strictObject({
			id,
			topics: z.array(z.enum(helpTopics)).check(z.minLength(1)),
			name: line,
			what: proseByLang,
			url: z.optional(httpsUrl),
			/** As one dials it there. */
			phone: z.optional(line),
			languages: z.array(lang),
			sources: z.array(sourceSchema).check(z.minLength(1)),
			checkedOn: partialDate,
		}),
	),
});

/** Entries that override every release and source (design, rule 7). */
export const suppressionSchema = z.strictObject({
	records: z.array(z.strictObject({ id, reason: line, since: partialDate })),
	aliases: z.array(
		z.strictObject({ text: line, reason: line, since: partialDate }),
	),
});

/** Sheets of the beginning that are no record, each with its reason: read by editors only. */
export const leftOutSchema = z.array(z.strictObject({ id, reason: prose }));

/** The ids of all sheets of the beginning; see `checkOrigin`. */
export const originIdsSchema = z.array(id);

export type Alias = z.infer<typeof aliasSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Penalty = z.infer<typeof penaltySchema>;
export type Elements = z.infer<typeof elementsSchema>;
export type LawRecord = z.infer<typeof recordSchema>;
export type Concept = z.infer<typeof conceptSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Statistic = z.infer<typeof statisticSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Suppression = z.infer<typeof suppressionSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type Helplines = z.infer<typeof helplinesSchema>;

import { confidenceOf } from "../../dataset/confidence.ts";
import type {
	Concept,
	LawRecord,
	Penalty,
	Source,
} from "../../dataset/schema.ts";
import { penaltySentence } from "../../words/penalty.ts";
import type { Words } from "../../words/words.ts";
import { wrapped } from "./table.ts";

/**
 * A record as a reader would be told it, in plain text.
 * @param pointers - what other records say of this one: [relation, id]
 */
export function recordText(
	record: LawRecord,
	pointers: readonly (readonly [string, string])[],
	words: Words,
): string {
	const confidence = confidenceOf(record);
	return [
		record.title,
		record.titleNative?.text,
		`${record.id} · ${words.place(record.jurisdiction)} · ${words.name("kind", record.kind)} · ${words.name("status", record.status)}`,
		"",
		wrapped(record.summary.en ?? Object.values(record.summary)[0] ?? ""),
		section(
			"What it says",
			record.provisions.map((p) => `${p.ref}: ${p.says}`),
		),
		section(
			"Dates",
			record.steps.map((step) => stepLine(step, words)),
		),
		section(
			"Penalties",
			record.penalties.map((p) => penaltyLine(p, words)),
		),
		"imposed" in record
			? section(
					"Imposed in this matter",
					(record.imposed ?? []).map((i) => `${i.on}: ${i.what}`),
				)
			: "",
		section("What it needs", elementLines(record, words)),
		section("Open or disputed", record.disputes ?? []),
		section("Reported wrongly", record.pressMistakes ?? []),
		section("Found as", [
			...record.aliases.map(
				(a) => `${a.text} (${a.lang}${a.needs ? `, needs ${a.needs}` : ""})`,
			),
			...record.citations,
		]),
		section("Concepts", [record.concepts.join(", ")]),
		section("Related", [
			...record.relations.map((r) => `${r.type} ${r.id}`),
			...pointers.map(([type, id]) => `${id} ${type} this`),
		]),
		section("Sources", [
			...(record.officialUrl
				? [`official address: ${record.officialUrl}`]
				: []),
			...record.sources.map(
				(source) => `${source.url} (${sourceNote(source, words)})`,
			),
		]),
		"",
		`${words.name("confidence", confidence)}. Status followed up to ${words.date(record.checkedOn)}. It is context, not legal advice.`,
	]
		.filter((part) => part !== undefined && part !== "\0")
		.join("\n")
		.replace(/\n{3,}/g, "\n\n");
}

/** A concept as a reader would be told it: three registers, what it is not, its names. */
export function conceptText(concept: Concept, words: Words): string {
	const registers = Object.entries(concept.definitions).map(
		([register, text]) => `${register}: ${text?.en ?? "not written yet"}`,
	);
	return [
		concept.names.en ?? concept.id,
		`${concept.id} · concept (${concept.kind})`,
		"",
		wrapped(concept.short.en ?? ""),
		section("Definitions", registers),
		section(
			"Not to be confused with",
			concept.doNotConfuse.map((d) => `${d.id}: ${d.difference.en ?? ""}`),
		),
		section("Names", [
			Object.entries(concept.names)
				.map(([lang, name]) => `${name} (${lang})`)
				.join(", "),
		]),
		section("Found as", [concept.aliases.map((a) => a.text).join(", ")]),
		section(
			"Sources",
			concept.sources.map(
				(source) => `${source.url} (${sourceNote(source, words)})`,
			),
		),
		"",
		words.say("checked_on", { date: words.date(concept.checkedOn) }),
	]
		.filter((part) => part !== "\0")
		.join("\n");
}

/** A penalty tier in one line: reference, condition, what it allows. */
export function penaltyLine(tier: Penalty, words: Words): string {
	const sentence = penaltySentence<never>(words, tier, (figure) => figure);
	const also = (tier.alsoPossible ?? []).join("; ");
	const when = [tier.who, tier.condition, periodOf(tier, words)]
		.filter((part) => part !== undefined && part !== "")
		.map((part) => part?.replace(/\.$/, ""));
	return `${tier.ref}${when.length > 0 ? ` (${when.join("; ")})` : ""}: ${[sentence?.join(""), also && `Also possible: ${also}.`].filter(Boolean).join(" ")}`;
}

function periodOf({ from, to }: Penalty, words: Words): string {
	if (from && to) return `from ${words.date(from)} to ${words.date(to)}`;
	if (from) return `since ${words.date(from)}`;
	return to ? `until ${words.date(to)}` : "";
}

/** A step in one line: its day, its name, what happened, the record that did it. */
export function stepLine(
	step: LawRecord["steps"][number],
	words: Words,
): string {
	const planned = step.planned ? " (planned)" : "";
	const what = step.what ? `. ${step.what}` : "";
	const by = step.by ? ` [${step.by}]` : "";
	return `${words.date(step.date)}: ${words.name("step", step.step)}${planned}${what}${by}`;
}

/** "official, read 2 May 2026" */
export function sourceNote({ kind, readOn }: Source, words: Words): string {
	return `${kind}, ${readOn ? `read ${words.date(readOn)}` : "not read"}`;
}

const needWords = {
	required: "needed",
	"not-required": "not needed",
	excluded: "must not be so",
	conditional: "under a condition",
	covered: "covered",
	"not-covered": "not covered",
} as const;

/** What a law asks for before it reaches a story, a line for each element that is known. */
export function elementLines(
	record: Pick<LawRecord, "elements">,
	words: Words,
): string[] {
	const { conduct, namesAi, ...needs } = record.elements;
	const names = ["real-person", "minor", "no-consent", "intent"] as const;
	const lines = names.flatMap((name) => {
		const need = needs[name];
		return need === undefined
			? []
			: `${words.name("element", name)}: ${needWords[need.is]}${need.condition ? `. ${need.condition}` : ""}`;
	});
	for (const c of conduct ?? [])
		lines.push(
			`${words.capital(words.name("conduct", c.conduct))}: ${needWords[c.is]}${c.condition ? `. ${c.condition}` : ""}`,
		);
	if (namesAi !== undefined)
		lines.push(`It speaks of AI in so many words: ${namesAi ? "yes" : "no"}`);
	return lines;
}

function section(title: string, lines: readonly string[]): string {
	const told = lines.filter(Boolean);
	if (told.length === 0) return "\0";
	return `\n${title}\n${told.map((line) => wrapped(line, "  ")).join("\n")}`;
}

import { fail, ok, type Result } from "../result.ts";
import { automatonFromSections } from "../text/automaton.ts";
import type {
	ComparisonFacts,
	ConceptFacts,
	Dataset,
	InstitutionFacts,
	PatternEntry,
	PlaceFacts,
	RecordFacts,
	StatisticFacts,
} from "./compiled.ts";
import { type Sections, type Trust, unpackSections } from "./container.ts";
import { readEntry } from "./entry-words.ts";
import { nameFingerprint } from "./hash.ts";
import { hostName, linkKey } from "./link-key.ts";
import { normaliserPrint } from "./normaliser-print.ts";
import { KeyReader, ListReader, TextReader } from "./tables.ts";
import { fromUtf8 } from "./utf8.ts";

/**
 * Open a compiled dataset over its bytes: the header is checked, the sections become views, nothing is decoded.
 * @param bytes - kept and viewed, not copied unless they lie askew; must not change afterwards
 * @param trust - "packaged" where the bytes came with the program: they are taken as they are, without checksum and normaliser
 * @returns "other-normaliser" where it must be compiled again from its shards
 */
export function openDataset(
	bytes: Uint8Array,
	trust: Trust = "stored",
): Result<Dataset, "bad-dataset" | "other-normaliser"> {
	const normaliser = trust === "packaged" ? 0 : normaliserPrint();
	const unpacked = unpackSections(bytes, normaliser, trust);
	if (!unpacked.ok) return unpacked;
	const sections = unpacked.value;
	try {
		const about = aboutOf(sections);
		return ok(new OpenDataset(sections, about));
	} catch (error) {
		return fail(
			"bad-dataset",
			`The compiled dataset cannot be used: ${error instanceof Error ? error.message : "it is damaged"}.`,
		);
	}
}

class OpenDataset implements Dataset {
	readonly version: string;
	readonly checkedOn: string;
	readonly automaton: Dataset["automaton"];
	readonly recordCount: number;
	readonly conceptCount: number;
	readonly placeCount: number;
	readonly statisticCount: number;
	readonly comparisonCount: number;

	readonly #langs: readonly string[];
	readonly #records: FactTable<RecordFacts>;
	readonly #concepts: FactTable<ConceptFacts>;
	readonly #places: FactTable<PlaceFacts>;
	readonly #institutions: FactTable<InstitutionFacts>;
	readonly #statistics: FactTable<StatisticFacts>;
	readonly #comparisons: FactTable<ComparisonFacts>;
	readonly #counts: Readonly<Record<PatternEntry["kind"], number>>;
	readonly #patternCounts: Uint8Array;
	#patternAt: Uint32Array | null = null;
	readonly #patternWords: Uint32Array;
	readonly #entries = new Map<number, readonly PatternEntry[]>();
	readonly #ids: KeyReader;
	readonly #former: KeyReader;
	readonly #jurisdictions: KeyReader;
	readonly #citations: KeyReader;
	readonly #links: KeyReader;
	readonly #conceptIds: KeyReader;
	readonly #conceptRecords: ListReader;
	readonly #placeCodes: KeyReader;
	readonly #hosts: KeyReader;
	readonly #comparisonIds: KeyReader;
	readonly #recordComparisons: ListReader;
	readonly #conceptComparisons: ListReader;

	constructor(sections: Sections, { version, checkedOn, langs }: About) {
		this.version = version;
		this.checkedOn = checkedOn;
		this.#langs = langs;
		this.automaton = automatonFromSections(automatonPart(sections));
		this.#records = new FactTable(sections, "record", noRecord);
		this.#concepts = new FactTable(sections, "concept", noConcept);
		this.#places = new FactTable(sections, "place", noPlace);
		this.#institutions = new FactTable(sections, "institution", noInstitution);
		this.#statistics = new FactTable(sections, "statistic", noStatistic);
		this.#comparisons = new FactTable(sections, "comparison", noComparison);
		this.recordCount = this.#records.count;
		this.conceptCount = this.#concepts.count;
		this.placeCount = this.#places.count;
		this.statisticCount = this.#statistics.count;
		this.comparisonCount = this.#comparisons.count;
		this.#counts = {
			record: this.recordCount,
			concept: this.conceptCount,
			place: this.placeCount,
			institution: this.#institutions.count,
			statistic: this.statisticCount,
			cue: 2 ** 32,
		};
		this.#patternCounts = bytesOf(sections, "pattern.counts");
		this.#patternWords = wordsOf(sections, "pattern.values");
		const records = (name: string) =>
			new KeyReader(sections, name, this.recordCount);
		this.#ids = records("record.id");
		this.#former = records("record.former");
		this.#jurisdictions = records("record.place");
		this.#citations = records("record.citation");
		this.#links = records("record.link");
		this.#conceptIds = new KeyReader(sections, "concept.id", this.conceptCount);
		this.#conceptRecords = new ListReader(
			sections,
			"concept.records",
			this.recordCount,
		);
		this.#placeCodes = new KeyReader(sections, "place.code", this.placeCount);
		this.#hosts = new KeyReader(sections, "place.host", this.placeCount);
		const questions = this.comparisonCount;
		this.#comparisonIds = new KeyReader(sections, "comparison.id", questions);
		this.#recordComparisons = new ListReader(
			sections,
			"record.comparisons",
			questions,
		);
		this.#conceptComparisons = new ListReader(
			sections,
			"concept.comparisons",
			questions,
		);
	}

	entriesOf(pattern: number): readonly PatternEntry[] {
		let entries = this.#entries.get(pattern);
		if (entries === undefined) {
			entries = this.#readEntries(pattern);
			this.#entries.set(pattern, entries);
		}
		return entries;
	}

	#readEntries(pattern: number): PatternEntry[] {
		this.#patternAt ??= startsOf(this.#patternCounts);
		const from = this.#patternAt[pattern] ?? 0;
		const until = from + (this.#patternCounts[pattern] ?? 0);
		const entries: PatternEntry[] = [];
		for (const word of this.#patternWords.subarray(from, until)) {
			const entry = readEntry(word, this.#langs, this.#counts);
			if (entry !== null) entries.push(entry);
		}
		return entries;
	}

	record(index: number): RecordFacts {
		return this.#records.get(index);
	}

	findRecord(id: string): number | null {
		return (
			this.#ids.get(id)[0] ?? this.#former.get(nameFingerprint(id))[0] ?? null
		);
	}

	recordsOfJurisdiction(code: string): Uint32Array {
		return this.#jurisdictions.get(code);
	}

	recordsOfConcept(concept: number): Uint32Array {
		return this.#conceptRecords.get(concept);
	}

	recordsOfCitation(key: string): readonly number[] {
		return [...this.#citations.get(key)];
	}

	recordsOfLink(href: string): readonly number[] {
		const key = linkKey(href);
		return key === null ? [] : [...this.#links.get(key)];
	}

	concept(index: number): ConceptFacts {
		return this.#concepts.get(index);
	}

	findConcept(id: string): number | null {
		return this.#conceptIds.get(id)[0] ?? null;
	}

	place(index: number): PlaceFacts {
		return this.#places.get(index);
	}

	findPlace(code: string): number | null {
		return this.#placeCodes.get(code)[0] ?? null;
	}

	institution(index: number): InstitutionFacts {
		return this.#institutions.get(index);
	}

	/** The host itself, else the nearest domain above it that is listed. */
	placeOfHost(host: string): number | null {
		const labels = hostName(host).split(".");
		for (let i = 0; i + 1 < labels.length; i++) {
			const place = this.#hosts.get(labels.slice(i).join("."))[0];
			if (place !== undefined) return place;
		}
		return null;
	}

	statistic(index: number): StatisticFacts {
		return this.#statistics.get(index);
	}

	comparison(index: number): ComparisonFacts {
		return this.#comparisons.get(index);
	}

	findComparison(id: string): number | null {
		return this.#comparisonIds.get(id)[0] ?? null;
	}

	comparisonsOfRecord(record: number): Uint32Array {
		return this.#recordComparisons.get(record);
	}

	comparisonsOfConcept(concept: number): Uint32Array {
		return this.#conceptComparisons.get(concept);
	}
}

/** Facts as slices of JSON, decoded when first asked for and kept. What is damaged becomes an inert fact. */
class FactTable<T extends object> {
	readonly count: number;
	readonly #texts: TextReader;
	readonly #read: (T | undefined)[] = [];
	readonly #inert: T;

	constructor(sections: Sections, name: string, inert: T) {
		this.#texts = new TextReader(sections, name);
		this.count = this.#texts.count;
		this.#inert = inert;
	}

	get(index: number): T {
		if (!(index >= 0 && index < this.count))
			throw new RangeError(`there is no number ${index} among ${this.count}`);
		let facts = this.#read[index];
		if (facts === undefined) {
			facts = { ...this.#inert, ...objectIn(this.#texts.get(index)) };
			this.#read[index] = facts;
		}
		return facts;
	}
}

function objectIn(text: string): object {
	try {
		const value: unknown = JSON.parse(text);
		return value !== null && typeof value === "object" ? value : {};
	} catch {
		// The checksum held and the text is none of ours: the inert fact stands in for it.
		return {};
	}
}

const noRecord: RecordFacts = {
	id: "",
	kind: "guidance",
	jurisdiction: "INT",
	title: "",
	shortTitle: "",
	status: "published",
	steps: [],
	concepts: [],
	relations: [],
	checkedOn: "0001",
	penalties: [],
	elements: {},
	confidence: "low",
	weight: null,
	inverse: [],
};
const noConcept: ConceptFacts = { id: "", kind: "matter" };
const noPlace: PlaceFacts = { code: "INT", currencies: [], newsTlds: [] };
const noInstitution: InstitutionFacts = { place: 0, role: "other", name: "" };
const noStatistic: StatisticFacts = {
	id: "",
	value: Number.NaN,
	unit: "count",
	figure: "",
	attributedTo: [],
	source: { org: "", date: "0001" },
	concepts: [],
	records: [],
	counted: "",
};
const noComparison: ComparisonFacts = {
	id: "",
	concepts: [],
	conducts: [],
	cells: [],
};

interface About {
	readonly version: string;
	readonly checkedOn: string;
	readonly langs: readonly string[];
}

function aboutOf(sections: Sections): About {
	const about = sections.about;
	const value: unknown = JSON.parse(
		about instanceof Uint8Array ? fromUtf8(about) : "null",
	);
	if (
		value === null ||
		typeof value !== "object" ||
		!("version" in value && typeof value.version === "string") ||
		!("checkedOn" in value && typeof value.checkedOn === "string") ||
		!("langs" in value && Array.isArray(value.langs)) ||
		!value.langs.every((lang) => typeof lang === "string")
	)
		throw new TypeError("it does not say what it is");
	const { version, checkedOn, langs } = value;
	return { version, checkedOn, langs };
}

function automatonPart(sections: Sections): Record<string, ArrayBufferView> {
	const prefix = "automaton.";
	const part: Record<string, ArrayBufferView> = {};
	for (const [name, view] of Object.entries(sections))
		if (name.startsWith(prefix)) part[name.slice(prefix.length)] = view;
	return part;
}

function wordsOf(sections: Sections, name: string): Uint32Array {
	const section = sections[name];
	return section instanceof Uint32Array ? section : new Uint32Array(0);
}

function bytesOf(sections: Sections, name: string): Uint8Array {
	const section = sections[name];
	return section instanceof Uint8Array ? section : new Uint8Array(0);
}

/** Where each of the lists begins that lie one after the other. */
function startsOf(counts: Uint8Array): Uint32Array {
	const starts = new Uint32Array(counts.length);
	let at = 0;
	for (let index = 0; index < counts.length; index++) {
		starts[index] = at;
		at += counts[index] ?? 0;
	}
	return starts;
}

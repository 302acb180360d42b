import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as vocabulary from "../dataset/vocabulary.ts";
import {
	claimCodes,
	detectionCodes,
	recordReasonCodes,
	sinceCodes,
} from "../gloss/codes.ts";
import { type Catalogue, findIn } from "./catalogue.ts";
import { words } from "./words.ts";

const root = new URL("../../public/_locales/", import.meta.url);
const locales = readdirSync(root).sort();
const catalogues = new Map(locales.map((name) => [name, read(name)]));
const en = read("en");

function read(name: string): Catalogue {
	return JSON.parse(
		readFileSync(new URL(`${name}/messages.json`, root), "utf8"),
	);
}

/** "toc_law_one" and "toc_law_other" are one message; true where the key is one form of a plural. */
function isPlural(key: string): boolean {
	const stem = key.replace(/_(zero|one|two|few|many|other)$/, "");
	return stem !== key && `${stem}_one` in en && `${stem}_other` in en;
}

describe("[W1] every code and vocabulary value has its words", () => {
	const groups: [string, readonly string[]][] = [
		["reason", detectionCodes],
		["record", recordReasonCodes],
		["claim", claimCodes],
		["since", sinceCodes],
		["kind", vocabulary.recordKinds],
		["status", vocabulary.textStatuses],
		["status", vocabulary.caseStatuses],
		["status", vocabulary.eventStatuses],
		["step", vocabulary.steps],
		["conduct", vocabulary.conducts],
		["element", vocabulary.elementNames],
		["need", vocabulary.elementNames],
		["here", vocabulary.elementNames],
		["stage", vocabulary.stages],
		["what", vocabulary.stages],
		["tradition", vocabulary.legalTraditions],
		["confidence", ["high", "medium", "low"]],
		["verdict", ["supported", "differs", "needs-context", "cannot-tell"]],
		["reach", ["may-apply", "does-not-apply", "unclear"]],
		["finding", ["met", "not-met", "unknown"]],
		...["relation", "ground"].map((group): [string, readonly string[]] => [
			group,
			["cited", "linked", "named", "inferred", "contrast", "comparable"],
		]),
	];
	const english = words(findIn(en));
	it.each(groups)("%s", (group, values) => {
		const keys = values.map(
			(value) => `${group}_${value.replaceAll("-", "_")}`,
		);
		expect(keys.filter((key) => !english.knows(key))).toEqual([]);
	});
});

describe("[W2] no key is kept that nobody says", () => {
	it("finds each in the sources, or among the codes and vocabularies", () => {
		const texts = ["lib", "components", "entrypoints"]
			.map(readSources)
			.join("");
		const unused = Object.keys(en).filter((key) => {
			const stem = isPlural(key) ? key.replace(/_(one|other)$/, "") : key;
			const said = [`"${stem}"`, `__MSG_${key}__`].some((name) =>
				texts.includes(name),
			);
			return !said && !ofCodes.test(key);
		});
		expect(unused).toEqual([]);
	});
});

/** Keys whose end is a code or a vocabulary value; [W1] holds those against the vocabularies themselves. */
const ofCodes =
	/^(answer|claim|combine|conduct|confidence|density|element|finding|ground|here|kind|nature|need|omitted|per|place|popup_cannot|reach|reason|record|register|relation|since|stage|status|step|theme|tradition|verdict|weight|what)_/;

/** Sources of a room and those in it, tests left out. */
function readSources(room: string): string {
	const at = new URL(`../../${room}/`, import.meta.url);
	return readdirSync(at, { recursive: true, encoding: "utf8" })
		.filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."))
		.map((path) => readFileSync(new URL(path, at), "utf8"))
		.join("");
}

describe("[W3] every catalogue fits the browsers' format", () => {
	it.each([...catalogues])("%s fits the browsers' format", (_name, own) => {
		for (const [key, { message }] of Object.entries(own)) {
			expect(key).toMatch(/^[A-Za-z0-9_]+$/);
			expect(message.trim(), key).toBe(message);
			expect(message, key).not.toBe("");
			// Browsers read "$" as their own holes.
			expect(message, key).not.toContain("$");
		}
	});
});

describe("[W4] every catalogue writes as the house writes", () => {
	it.each([...catalogues])("%s never accuses", (_name, own) => {
		const banned = /\b(guilty|fake|misleading|false|wrong)\b/i;
		const found = Object.entries(own).filter(([, { message }]) =>
			banned.test(message),
		);
		expect(found).toEqual([]);
	});
});

describe("words", () => {
	const english = words(findIn(en));
	it("fills named holes and keeps what is not a hole", () => {
		expect(english.say("checked_on", { date: "June 2026" })).toBe(
			"Checked June 2026",
		);
		expect(english.say("checked_on")).toBe("Checked {date}");
	});
	it("keeps a hole's own thing apart from the text around it", () => {
		const mark = { mark: true };
		expect(english.fill("record_named", { words: mark })).toEqual([
			mark,
			" names it.",
		]);
	});
	it("chooses the plural of the language", () => {
		expect(english.say("popup_laws", { count: 1 })).toBe("law in play");
		expect(english.say("popup_laws", { count: 0 })).toBe("laws in play");
	});
	it("falls back to English for a key that a catalogue lacks", () => {
		const half = findIn({
			language_tag: { message: "ja" },
			here: { message: "記事" },
		});
		const japanese = words(half, findIn(en));
		expect([japanese.say("here"), japanese.say("needs")]).toEqual([
			"記事",
			"Needs",
		]);
		expect(japanese.lang).toBe("ja");
	});
	it.each([
		["2025-04-15", "15 April 2025"],
		["2026-06", "June 2026"],
		["1908", "1908"],
		["2025-04-15T09:30:00+09:00", "15 April 2025"],
		["soon", "soon"],
	])("dates %s as %s", (iso, said) => {
		expect(english.date(iso)).toBe(said);
	});
	it("[W5] never rounds money", () => {
		expect(english.money(2_500_000, "JPY")).toBe("¥2.5 million");
		expect(english.money(2_500_000, "JPY", true)).toBe("¥2,500,000");
		expect(english.money(53_088, "USD")).toBe("$53,088");
		expect(english.money(1_234_567, "EUR")).toBe("€1,234,567");
		const japanese = words(
			() => null,
			findIn({ language_tag: { message: "ja" } }),
		);
		expect(japanese.money(2_500_000, "JPY")).toBe("250万円");
		expect(japanese.money(53_088, "USD")).toBe("53,088米ドル");
	});
	it("tells whole years in years", () => {
		expect([24, 6, 18, 12].map(english.months)).toEqual([
			"2 years",
			"6 months",
			"18 months",
			"1 year",
		]);
	});
	it.each([
		["JP", "Japan"],
		["EU", "European Union"],
		["INT", "International"],
		["US-CA", "California"],
		["HK", "Hong Kong"],
		["BR-SP", "Brazil (SP)"],
	])("names %s %s", (code, name) => {
		expect(english.place(code)).toBe(name);
	});
});

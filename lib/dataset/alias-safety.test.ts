import { expect, it } from "vitest";
import { conceptNeedsOf, isInCapitals, needsOf } from "./alias-safety.ts";

it.each([
	// a number alone, and everyday words of the law
	["Article 175", "jurisdiction"],
	["art. 175(1)", "jurisdiction"],
	["Section 230", "jurisdiction"],
	["§ 184k", "jurisdiction"],
	["SB 53", "jurisdiction"],
	["S.B. 53", "jurisdiction"],
	["H.R. 1234", "jurisdiction"],
	["Bill C-16", "jurisdiction"],
	["S. 146", "jurisdiction"],
	["Rule 707", "jurisdiction"],
	["第175条", "jurisdiction"],
	["第百七十五条の二", "jurisdiction"],
	["제14조의2", "jurisdiction"],
	["the AI Act", "jurisdiction"],
	["Data Act", "jurisdiction"],
	["Penal Code", "jurisdiction"],
	["Online Safety Act", "jurisdiction"],
	["DSA", "jurisdiction"],
	// a single word
	["Clearview", "context"],
	["obscenity", "context"],
	["刑法", "context"],
	// names
	["TAKE IT DOWN Act", null],
	["Japan's obscenity law", null],
	["刑法175条", null],
	["GDPR", null],
	["わいせつ物頒布", null],
	["Sexual Offences Act 2003", null],
	["Article 175 of Japan's Penal Code", null],
] as const)("[D14] %s needs %s", (text, needs) => {
	expect(needsOf(text, undefined)).toBe(needs);
});

it("[D14] what data states holds", () => {
	expect(needsOf("TAKE IT DOWN Act", "context")).toBe("context");
	expect(needsOf("Article 175", "context")).toBe("context");
});

it("[D14] a concept may be one word, but no short abbreviation", () => {
	expect(conceptNeedsOf("deepfake", undefined)).toBeNull();
	expect(conceptNeedsOf("RAG", undefined)).toBe("context");
});

it.each([
	["US", true],
	["AI", true],
	["C2PA", true],
	["GPAI", true],
	["R.O.K.", true],
	["us", false],
	["Us", false],
	["JAPANESE", false],
	["日本", false],
	["A", false],
])("[D15] %s in capitals: %s", (text, capitals) => {
	expect(isInCapitals(text)).toBe(capitals);
});

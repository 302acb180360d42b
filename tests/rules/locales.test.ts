import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./source-files.ts";

const folder = join(root, "public/_locales");
const locales = readdirSync(folder);
const plural = /_(zero|one|two|few|many|other)$/;

function read(locale: string): Record<string, { message: string }> {
	const path = join(folder, locale, "messages.json");
	return JSON.parse(readFileSync(path, "utf8"));
}

const english = read("en");

describe.each(locales)("the catalogue of %s", (locale) => {
	const own = read(locale);

	it("has every key of the English one, and no other", () => {
		const stems = (keys: string[]) =>
			new Set(keys.map((key) => key.replace(plural, "")));
		const ownStems = stems(Object.keys(own));
		const englishStems = stems(Object.keys(english));
		expect([...englishStems].filter((key) => !ownStems.has(key))).toEqual([]);
		expect([...ownStems].filter((key) => !englishStems.has(key))).toEqual([]);
	});

	it("has the plurals that its language asks for", () => {
		const { pluralCategories } = new Intl.PluralRules(
			own.language_tag?.message,
		).resolvedOptions();
		const stems = Object.keys(english)
			.filter(
				(key) =>
					key.endsWith("_other") && key.replace(plural, "_one") in english,
			)
			.map((key) => key.replace(plural, ""));
		const missing = stems.flatMap((stem) =>
			pluralCategories
				.filter((category) => !(`${stem}_${category}` in own))
				.map((category) => `${stem}_${category}`),
		);
		expect(missing).toEqual([]);
	});

	it("fills the same holes as the English one", () => {
		const holes = (message = "") =>
			[...message.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole).sort();
		const wrong = Object.keys(own).filter((key) => {
			const source = english[key] ?? english[key.replace(plural, "_other")];
			return (
				source &&
				JSON.stringify(holes(own[key]?.message)) !==
					JSON.stringify(holes(source.message))
			);
		});
		expect(wrong).toEqual([]);
	});

	it("fits into what the stores allow", () => {
		expect(own.ext_description?.message.length).toBeLessThanOrEqual(132);
		expect(own.ext_name?.message.length).toBeLessThanOrEqual(45);
	});
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Catalogue, findIn } from "./catalogue.ts";
import { fewWords } from "./few-words.ts";
import { words } from "./words.ts";

const root = new URL("../../public/_locales/", import.meta.url);

describe.each(readdirSync(root).sort())("fewWords in %s", (name) => {
	const catalogue: Catalogue = JSON.parse(
		readFileSync(new URL(`${name}/messages.json`, root), "utf8"),
	);
	const missing: string[] = [];
	const find = findIn(catalogue);
	const few = fewWords((key) => {
		const message = find(key);
		if (message === null) missing.push(key);
		return message;
	});

	it("[W7] says what the whole vocabulary says, and asks for no key that is not there", () => {
		const all = words(find);
		expect(few.lang).toBe(all.lang);
		expect(few.dir).toBe(all.dir);
		expect(few.say("card_open")).toBe(all.say("card_open"));
		for (const count of [0, 1, 2, 5, 1_234])
			expect(few.count("tab_open", count)).toBe(all.say("tab_open", { count }));
		// A language without a singular of its own is not asked for one.
		expect(missing).toEqual([]);
	});
});

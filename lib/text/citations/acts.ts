import type { LawCitation } from "./citation.ts";
import { parseLawName } from "./law-names.ts";
import { readNameBefore } from "./name-reader.ts";
import type { Grammar } from "./reading.ts";

/**
 * Acts of the Commonwealth by name and year ("Sexual Offences Act 2003"), by chapter ("2003 c. 42"), and acts by number
 * and year, as translations of Asian laws and others cite them ("Act No. 45 of 1907").
 */
export const acts: Grammar = {
	triggers: [
		" act 1",
		" act 2",
		" act, 1",
		" act, 2",
		" act of 1",
		" act of 2",
		" c. ",
		" asp ",
		" code 1",
		" code 2",
		" ordinance 1",
		" ordinance 2",
		"act no. ",
		"act ",
		"law no. ",
		"act no ",
		"law no ",
	],
	read(reading, trigger) {
		const { start, end } = trigger;
		const word = reading.text.slice(start, end);
		if (/^(?:act|law) /.test(word)) {
			const found = reading.match(
				/(\d{1,5})(?: of |, )((?:18|19|20)\d{2})(?!\d)/y,
				end,
			);
			if (!found || !reading.isStart(start)) return [];
			const [number, year] = [found[1] as string, found[2] as string];
			return [
				whole(
					start,
					end + found[0].length,
					"act-number",
					null,
					`Act No. ${number} of ${year}`,
					[`*/act/${year}/${number}`],
				),
			];
		}
		if (word === " c. " || word === " asp ") {
			const year = reading.matchBefore(/(?<!\d)((?:18|19|20)\d{2})$/, start, 5);
			const chapter = reading.match(/(\d{1,3})(?!\d)/y, end);
			if (!year || !chapter) return [];
			const kind = word.trim() === "c." ? "ukpga" : "asp";
			return [
				whole(
					start - 4,
					end + chapter[0].length,
					"gb-chapter",
					"GB",
					`${year[1]}${word}${chapter[1]}`,
					[`gb/${kind}/${year[1]}/${chapter[1]}`],
				),
			];
		}
		const year = reading.match(/(?:8|9|0)\d{2}(?!\d)/y, end);
		if (!year) return [];
		const actEnd = start + (/^ \p{L}+/u.exec(word)?.[0].length ?? 0);
		const span = readNameBefore(reading, actEnd);
		if (!span) return [];
		const value = `${word.at(-1)}${year[0]}`;
		const { name, jurisdiction } = parseLawName(
			reading.text.slice(span.start, actEnd),
		);
		if (!/ (?:act|code|ordinance)$/.test(name)) return [];
		const full = `${name} ${value}`;
		const slug = full.replace(/[^\p{L}\d]+/gu, "-").replace(/^-|-$/g, "");
		const shown = reading.written(span.start, end + year[0].length);
		const keys = [
			// Year behind the name is the British way; which country it is, the story tells.
			`${(jurisdiction ?? "GB").toLowerCase()}/act/${slug}`,
			`*/act/${slug}`,
			`*/law/${full}`,
		];
		return [
			whole(
				span.start,
				end + year[0].length,
				"act",
				jurisdiction,
				shown.replace(/^the /i, "").replace(/ of (?=\d{4}$)|, (?=\d{4}$)/, " "),
				keys,
			),
		];
	},
};

function whole(
	start: number,
	end: number,
	system: string,
	jurisdiction: string | null,
	normalized: string,
	keys: string[],
): LawCitation {
	return {
		start,
		end,
		system,
		jurisdiction,
		normalized,
		keys,
		exactKeys: keys.length,
		isWholeLaw: true,
	};
}

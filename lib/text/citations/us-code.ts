import type { Citation, Provision } from "./citation.ts";
import { provisionKeys } from "./citation.ts";
import { readProvisions } from "./provisions.ts";
import type { Grammar, Reading } from "./reading.ts";

const codeAfterTitle =
	/(?: ?code)?(?: ann\.)?,? ?(?:§{1,2}|sections?|secs?\.|ss?\.)? ?/y;
const regsAfterTitle = /,? ?(?:(parts?|pt\.) ?|§{1,2} ?)?/y;

/** "18 U.S.C. § 2252A(a)", "section 230 of title 47", "title 18, section 2251", "16 CFR Part 461". */
export const usCode: Grammar = {
	triggers: [
		"u.s.c.",
		"u.s.c",
		"usc",
		"u.s. code",
		"us code",
		"of title ",
		"title ",
	],
	read(reading, trigger) {
		const { text } = reading;
		const word = text.slice(trigger.start, trigger.end);
		if (word === "of title ")
			return readSectionOfTitle(reading, trigger.start, trigger.end);
		if (word === "title ")
			return readTitleSection(reading, trigger.start, trigger.end);
		const title = reading.matchBefore(
			/(?<![\d.])(\d{1,2}) ?$/,
			trigger.start,
			6,
		);
		if (!title) return [];
		let at = trigger.end;
		if (text.charAt(at) === ".") at++;
		at += reading.match(codeAfterTitle, at)?.[0].length ?? 0;
		const start = trigger.start - title[0].length + title[0].search(/\d/);
		return citeSections(reading, title[1] as string, start, at);
	},
};

export const usRegulations: Grammar = {
	triggers: ["c.f.r.", "cfr"],
	read(reading, trigger) {
		const title = reading.matchBefore(
			/(?<![\d.])(\d{1,2}) ?$/,
			trigger.start,
			6,
		);
		if (!title) return [];
		const lead = reading.match(regsAfterTitle, trigger.end);
		const list = readProvisions(reading, trigger.end + (lead?.[0].length ?? 0));
		if (!list) return [];
		const start = trigger.start - title[0].length;
		return list.items.map(({ number, parts, shown }) => {
			const base = `us/cfr/${title[1]}`;
			const isPart = lead?.[1] !== undefined || !number.includes(".");
			const partKey = `${base}/part/${number.split(".")[0]}`;
			const inner = parts.map((_, i) =>
				[`${base}/${number}`, ...parts.slice(0, parts.length - i)].join("/"),
			);
			const keys = isPart
				? [partKey]
				: [...inner, `${base}/${number}`, partKey];
			return {
				start,
				end: list.end,
				system: "us-cfr",
				jurisdiction: "US",
				normalized: `${title[1]} C.F.R. ${isPart ? "pt. " : "§ "}${shown}`,
				keys,
				exactKeys: 1,
			};
		});
	},
};

function citeSections(
	reading: Reading,
	title: string,
	start: number,
	at: number,
): Citation[] {
	const list = readProvisions(reading, at);
	if (!list) return [];
	return list.items.map((provision) =>
		sectionOf(title, provision, start, list.end),
	);
}

function sectionOf(
	title: string,
	provision: Provision,
	start: number,
	end: number,
): Citation {
	const { keys } = provisionKeys([`us/usc/${Number(title)}`], "", provision);
	return {
		start,
		end,
		system: "us-code",
		jurisdiction: "US",
		normalized: `${Number(title)} U.S.C. § ${provision.shown}`,
		keys: keys.slice(0, -1),
		exactKeys: 1,
	};
}

/** "section 2252A of title 18": the list stands before the trigger. */
function readSectionOfTitle(
	reading: Reading,
	from: number,
	at: number,
): Citation[] {
	const title = reading.match(
		/(\d{1,2})(?!\d)(?:,? (?:of the )?(?:united states code|u\.s\. ?c(?:ode|\.)?))?/y,
		at,
	);
	const before = reading.matchBefore(
		/(?:sections?|§{1,2}|sec\.) ?([\d][^\n]{0,60}) $/,
		from,
		80,
	);
	if (!title || !before) return [];
	const numbersAt = from - 1 - (before[1] as string).length;
	const list = readProvisions(reading, numbersAt);
	if (!list || list.end !== from - 1) return [];
	const end = at + title[0].length;
	const start = from - before[0].length;
	return list.items.map((provision) =>
		sectionOf(title[1] as string, provision, start, end),
	);
}

function readTitleSection(
	reading: Reading,
	start: number,
	at: number,
): Citation[] {
	const title = reading.match(
		/(\d{1,2}),? (?:of the )?(?:u\.s\. code|united states code|u\.s\.c\.)?,? ?(?:sections?|§{1,2}) ?/y,
		at,
	);
	if (!title || !reading.isStart(start)) return [];
	return citeSections(reading, title[1] as string, start, at + title[0].length);
}

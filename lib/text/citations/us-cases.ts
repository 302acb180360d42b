import type { Citation } from "./citation.ts";
import type { Grammar, Reading } from "./reading.ts";

/** Reporter as normalised text writes it → how it is shown. */
const reporters: Readonly<Record<string, string>> = {
	"u.s.": "U.S.",
	"u. s.": "U.S.",
	"s. ct.": "S. Ct.",
	"s.ct.": "S. Ct.",
	"f.2d": "F.2d",
	"f.3d": "F.3d",
	"f. 3d": "F.3d",
	"f.4th": "F.4th",
	"f. 4th": "F.4th",
	"f. supp. 2d": "F. Supp. 2d",
	"f. supp. 3d": "F. Supp. 3d",
	"f.supp.3d": "F. Supp. 3d",
	"f. supp.": "F. Supp.",
	"f.r.d.": "F.R.D.",
	"cal.4th": "Cal. 4th",
	"cal. 4th": "Cal. 4th",
	"cal.5th": "Cal. 5th",
	"cal. 5th": "Cal. 5th",
	"cal.app.5th": "Cal. App. 5th",
	"cal. app. 5th": "Cal. App. 5th",
	"n.e.3d": "N.E.3d",
	"n.w.2d": "N.W.2d",
	"p.3d": "P.3d",
	"a.3d": "A.3d",
	"so. 3d": "So. 3d",
	"s.w.3d": "S.W.3d",
	"s.e.2d": "S.E.2d",
	"n.y.3d": "N.Y.3d",
	" wl ": "WL",
};

/** "535 U.S. 234", "43 F.4th 1207", "2025 WL 1902547". */
export const usReporters: Grammar = {
	triggers: Object.keys(reporters),
	read(reading, trigger) {
		const shown = reporters[
			reading.text.slice(trigger.start, trigger.end)
		] as string;
		const volume = reading.matchBefore(
			/(?<![\d.,$])(\d{1,4}) ?$/,
			trigger.start,
			6,
		);
		const page = reading.match(/ ?(\d{1,8})(?![\d]|[.,]\d)/y, trigger.end);
		if (!volume || !page) return [];
		const slug = shown.toLowerCase().replace(/[. ]/g, "");
		return [
			{
				start: trigger.start - volume[0].length,
				end: trigger.end + page[0].length,
				system: "us-reporter",
				jurisdiction: "US",
				normalized: `${volume[1]} ${shown} ${page[1]}`,
				keys: [`us/rep/${slug}/${volume[1]}/${page[1]}`],
				exactKeys: 1,
			},
		];
	},
};

/** "No. 3:24-cv-05417", "24-cv-3770", and numbers of appeals beside their court ("No. 22-14160 (11th Cir. …)"). */
export const usDockets: Grammar = {
	triggers: ["-cv-", "-cr-", "-mc-", "-md-", " cir."],
	read(reading, trigger) {
		if (reading.text.startsWith(" cir.", trigger.start))
			return readAppeal(reading, trigger.start);
		const before = reading.matchBefore(
			/(?:(?:case )?no\. )?(?:(\d{1,2}):)?(\d{2})$/,
			trigger.start,
			24,
		);
		const after = reading.match(
			/0{0,4}(\d{1,6})(?!\d)(?:-[a-z]{2,4}(?![a-z])){0,2}/y,
			trigger.end,
		);
		if (!before || !after) return [];
		const kind = reading.text.slice(trigger.start + 1, trigger.end - 1);
		const number = `${before[2]}-${kind}-${after[1]}`;
		const full = before[1] ? `${before[1]}:${number}` : null;
		const keys = [
			...(full ? [`us/docket/${full}`] : []),
			`us/docket/${number}`,
		];
		return [
			{
				start: trigger.start - before[0].length,
				end: trigger.end + after[0].length,
				system: "us-docket",
				jurisdiction: "US",
				normalized: `No. ${full ?? number}`,
				keys,
				exactKeys: keys.length,
			},
		];
	},
};

/** Federal courts of appeals give bare numbers: they count only with the circuit next to them. */
function readAppeal(reading: Reading, at: number): Citation[] {
	const inner = reading.matchBefore(
		/no\. (\d{2}-\d{3,5}),? \((\d{1,2}(?:st|d|nd|rd|th)|d\.c\.|fed\.)$/,
		at,
		40,
	);
	const outer = reading.match(
		/ cir\.(?: \d{4})?,? no\. (\d{2}-\d{3,5})(?!\d)/y,
		at,
	);
	const number = inner?.[1] ?? outer?.[1];
	const circuit =
		inner?.[2] ??
		reading.matchBefore(
			/(?:\d{1,2}(?:st|d|nd|rd|th)|d\.c\.|fed\.)$/,
			at,
			5,
		)?.[0];
	if (number === undefined || circuit === undefined) return [];
	return [
		{
			start: inner ? at - inner[0].length : at + 1,
			end: inner
				? at - inner[0].length + inner[0].indexOf(number) + number.length
				: at + (outer?.[0].length ?? 0),
			system: "us-docket",
			jurisdiction: "US",
			normalized: `No. ${number} (${circuit.replace(/[a-z]/, (c) => (/^\d/.test(circuit) ? c : c.toUpperCase()))} Cir.)`,
			keys: [`us/docket/${number}`],
			exactKeys: 1,
		},
	];
}

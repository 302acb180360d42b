/** The states as citations write them: code, name, abbreviations. Normalised. */
const table = `AL alabama ala.|AK alaska|AZ arizona ariz.|AR arkansas ark.|CA california cal. calif.|CO colorado colo.|CT connecticut conn.
DE delaware del.|DC d.c.|FL florida fla.|GA georgia ga.|HI hawaii haw.|ID idaho|IL illinois ill.|IN indiana ind.|IA iowa|KS kansas kan.
KY kentucky ky.|LA louisiana la.|ME maine me.|MD maryland md.|MA massachusetts mass.|MI michigan mich.|MN minnesota minn.
MS mississippi miss.|MO missouri mo.|MT montana mont.|NE nebraska neb.|NV nevada nev.|NH new_hampshire n.h.|NJ new_jersey n.j.
NM new_mexico n.m.|NY new_york n.y.|NC north_carolina n.c.|ND north_dakota n.d.|OH ohio|OK oklahoma okla.|OR oregon or.
PA pennsylvania pa.|RI rhode_island r.i.|SC south_carolina s.c.|SD south_dakota s.d.|TN tennessee tenn.|TX texas tex.|UT utah
VT vermont vt.|VA virginia va.|WA washington wash.|WV west_virginia w._va.|WI wisconsin wis.|WY wyoming wyo.`;

/** Name or abbreviation → "US-CA". */
export const stateCodes: ReadonlyMap<string, string> = new Map(
	table.split(/[|\n]/u).flatMap((row) => {
		const [code, ...names] = row.split(" ");
		return names.map((name): [string, string] => [
			name.replace("_", " "),
			`US-${code}`,
		]);
	}),
);

const names = [...stateCodes.keys()]
	.sort((a, b) => b.length - a.length)
	.map((name) => name.replaceAll(".", "\\."))
	.join("|");

/** A state, at the end of what stands before: "California's ", "Cal. ". */
export const stateBefore = new RegExp(
	`(?<![\\p{L}.])(${names})(?:'s?)? $`,
	"u",
);
/** A state where it stands. */
export const stateHere = new RegExp(`(${names})(?![\\p{L}])`, "uy");

/** "California" for "US-CA". */
export function stateName(code: string): string {
	for (const [name, known] of stateCodes)
		if (known === code && !name.endsWith("."))
			return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
	return "D.C.";
}

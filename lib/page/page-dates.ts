/**
 * The date that a metadata value states, as ISO 8601 (a date, or a date with time and zone as given), or null.
 * Own reading, not `Date.parse`: engines differ on all but one form, and browser and command line must agree.
 */
export function isoDateIn(value: string): string | null {
	const text = value.trim();
	const iso =
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/.exec(
			text,
		);
	if (iso) return build(iso[1], iso[2], iso[3], iso[4], iso[5]);
	const basic =
		/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?(?!\d)/.exec(text);
	if (basic)
		return build(
			basic[1],
			basic[2],
			basic[3],
			basic[4] && `${basic[4]}:${basic[5]}:${basic[6] ?? "00"}`,
			basic[7],
		);
	const cjk = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text);
	if (cjk) return build(cjk[1], cjk[2], cjk[3]);
	// "Tue, 15 Apr 2025", "15 April 2025", "April 15, 2025"
	const dayFirst =
		/(\d{1,2})\.?(?:st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/u.exec(
			text,
		);
	const monthFirst =
		/(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
	if (dayFirst && monthOf(dayFirst[2]))
		return build(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	if (monthFirst && monthOf(monthFirst[1]))
		return build(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
	return null;
}

/** The day in an address such as /2025/04/15/ or /20250415-…, or null. */
export function isoDateOfUrl(url: string): string | undefined {
	const match =
		/[/-](20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url) ??
		/[/-](20\d{2})([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(url);
	return match ? (build(match[1], match[2], match[3]) ?? undefined) : undefined;
}

const months: readonly string[] = [
	"jan january januar jänner janvier enero janeiro gennaio ene gen",
	"feb february februar février fevrier febrero fevereiro febbraio fév fev",
	"mar march märz mars marzo março marco mär",
	"apr april avril abril aprile abr avr",
	"may mai mayo maio maggio mag",
	"jun june juni juin junio junho giugno giu",
	"jul july juli juillet julio julho luglio juil lug",
	"aug august août aout agosto ago",
	"sep sept september septembre septiembre setembro settembre set",
	"oct october oktober octobre octubre outubro ottobre okt out ott",
	"nov november novembre noviembre novembro",
	"dec december dezember décembre decembre diciembre dezembro dicembre dez dic déc",
];

function monthOf(name: string | undefined): string | undefined {
	const lower = name?.toLowerCase() ?? "";
	const index = months.findIndex((names) => names.split(" ").includes(lower));
	return index < 0 ? undefined : String(index + 1);
}

function build(
	year = "",
	month = "",
	day = "",
	time?: string,
	zone?: string,
): string | null {
	const [y, m, d] = [Number(year), Number(month), Number(day)];
	if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return null;
	const date = `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
	if (!time) return date;
	const [hour = "", minute = "", second = "00"] = time.split(":");
	if (Number(hour) > 23 || Number(minute) > 59) return date;
	const offset =
		zone === "UTC" || zone === "GMT"
			? "Z"
			: (zone?.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2") ?? "");
	return `${date}T${hour.padStart(2, "0")}:${minute}:${second}${offset}`;
}

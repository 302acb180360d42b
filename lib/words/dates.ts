/**
 * A date in words, as exact as it is known: "2026", "June 2026", "15 April 2025".
 * @param iso - YYYY, YYYY-MM, YYYY-MM-DD or a date-time, of which the day counts; anything else comes back as it is
 * @param intl - BCP 47 for Intl
 */
export function dateInWords(iso: string, intl: string): string {
	const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
	if (!found) return iso;
	const [, year, month, day] = found;
	const at = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
	if (Number.isNaN(at.getTime())) return iso;
	return new Intl.DateTimeFormat(intl, {
		timeZone: "UTC",
		year: "numeric",
		...(month && { month: "long" }),
		...(day && { day: "numeric" }),
	}).format(at);
}

import { partialDatePattern } from "../schema-parts.ts";
import type { Path, Reporter } from "./problem.ts";

/** The first day that a partial date can mean ("2026-06" → "2026-06-01"). */
export function firstDay(date: string): string {
	return date.length === 4
		? `${date}-01-01`
		: date.length === 7
			? `${date}-01`
			: date;
}

/** The last day that a partial date can mean ("2026-06" → "2026-06-30"). */
export function lastDay(date: string): string {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length > 7) return date;
	const [year, month] = date.split("-").map(Number);
	return `${date}-${daysIn(year ?? 0, month ?? 1)}`;
}

/** False for 31 June and 29 February of an ordinary year. */
export function isCalendarDate(date: string): boolean {
	const [year, month, day] = date.split("-").map(Number);
	return day === undefined || day <= daysIn(year ?? 0, month ?? 1);
}

function daysIn(year: number, month: number): number {
	if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const dateFields = new Set([
	"date",
	"checkedOn",
	"readOn",
	"from",
	"to",
	"since",
	"lookAgainOn",
]);

/** Every date in a file is a day of the calendar, and nothing was read or checked after today. */
export function checkDates(
	report: Reporter,
	value: unknown,
	today: string | null,
): void {
	visitDates(value, [], (date, path) => {
		// What is no date at all is told as an error of shape.
		if (!partialDatePattern.test(date)) return;
		if (!isCalendarDate(date))
			report.error(
				path,
				`says ${date}, a day that the calendar does not have`,
				"Correct the day, or write only year and month.",
			);
		const name = path.at(-1);
		if (
			today !== null &&
			(name === "checkedOn" || name === "readOn") &&
			firstDay(date) > today
		)
			report.error(
				path,
				`says ${date}, which lies in the future`,
				"Write the day on which it was really read or checked.",
			);
	});
}

function visitDates(
	value: unknown,
	path: PropertyKey[],
	visit: (date: string, path: Path) => void,
): void {
	if (value === null || typeof value !== "object") return;
	for (const [key, inner] of Object.entries(value)) {
		const here = [...path, Array.isArray(value) ? Number(key) : key];
		if (typeof inner === "string" && dateFields.has(key)) visit(inner, here);
		else visitDates(inner, here, visit);
	}
}

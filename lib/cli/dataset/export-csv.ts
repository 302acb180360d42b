import { confidenceOf } from "../../dataset/confidence.ts";
import type { Published, PublishedRecord } from "../../dataset/publish.ts";
import type { Words } from "../../words/words.ts";
import { elementLines, penaltyLine, sourceNote } from "./record-text.ts";

/** One row a record, after RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function exportCsv(release: Published, words: Words): string {
	const head = Object.keys(columns);
	const rows = release.records.map((record) =>
		head.map((name) => columns[name]?.(record, words) ?? ""),
	);
	return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const columns: Record<string, (r: PublishedRecord, words: Words) => string> = {
	id: (r) => r.id,
	jurisdiction: (r) => r.jurisdiction,
	kind: (r) => r.kind,
	title: (r) => r.title,
	title_native: (r) => r.titleNative?.text ?? "",
	status: (r) => r.status,
	steps: (r) =>
		r.steps
			.map((s) => `${s.step} ${s.date}${s.planned ? " (planned)" : ""}`)
			.join("; "),
	penalties: (r, words) =>
		r.penalties.map((p) => penaltyLine(p, words)).join(" | "),
	imposed: (r) =>
		"imposed" in r
			? (r.imposed ?? []).map((i) => `${i.on}: ${i.what}`).join(" | ")
			: "",
	needs: (r, words) => elementLines(r, words).join(" | "),
	concepts: (r) => r.concepts.join("; "),
	citations: (r) => r.citations.join("; "),
	summary: (r) => r.summary.en ?? "",
	official_url: (r) => r.officialUrl ?? "",
	sources: (r, words) =>
		r.sources.map((s) => `${s.url} (${sourceNote(s, words)})`).join(" | "),
	confidence: (r) => confidenceOf(r),
	checked_on: (r) => r.checkedOn,
	disputes: (r) => (r.disputes ?? []).join(" | "),
	reported_wrongly: (r) => (r.pressMistakes ?? []).join(" | "),
};

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { hostOf } from "../link-key.ts";
import { faultOfAddress } from "../official-forms.ts";
import type { LawRecord, Source } from "../schema.ts";
import type { Sources } from "../sources.ts";
import { type Filed, type Problem, Reporter } from "./problem.ts";

/** Addresses are https, and what is called official lies with a publisher of law. */
export function checkUrls(sources: Sources, problems: Problem[]): void {
	const known = new Set(
		sources.places.flatMap((place) => place.value.officialHosts),
	);
	const check: Check = (report, path, url, official) => {
		const host = hostOf(url);
		if (!url.startsWith("https://"))
			report[path[0] === "officialUrl" ? "error" : "warn"](
				path,
				"does not begin with https://",
				"Write the address with https:// if the site has it.",
			);
		if (host === null || !host.includes("."))
			report.error(path, `says ${url}, which is no address`, "Copy it again.");
		else if (official && isPrivateCopy(host))
			report.error(
				path,
				`lies at ${host}, which is a copy and not the publisher`,
				"Name the publisher's own page, or call the source reliable or secondary.",
			);
		else if (official && !isOfficialHost(host, known))
			report.warn(
				path,
				`lies at ${host}, which we do not know as a publisher of law`,
				"If it is one, add the host to officialHosts of its place; else call the source reliable or secondary.",
			);
	};
	for (const { file, value } of sources.records) {
		const report = new Reporter(file, problems);
		if (value.officialUrl !== undefined)
			checkOfficial(report, value.officialUrl, value.citations, check);
		checkSources(report, value.sources, check, true);
	}
	for (const list of [sources.concepts, sources.statistics])
		for (const { file, value } of list as readonly Filed<
			Pick<LawRecord, "sources">
		>[])
			checkSources(new Reporter(file, problems), value.sources, check, false);
	for (const { file, value } of sources.helplines)
		for (const [index, line] of value.lines.entries())
			if (line.url !== undefined)
				check(
					new Reporter(file, problems),
					["lines", index, "url"],
					line.url,
					false,
				);
}

/** An official address is the publisher's, in the publisher's form, and that of the law which the record cites. */
function checkOfficial(
	report: Reporter,
	url: string,
	citations: readonly string[],
	check: Check,
): void {
	check(report, ["officialUrl"], url, true);
	const fault = faultOfAddress(url, citations);
	if (fault?.code === "other-form")
		report.error(
			["officialUrl"],
			"is not in the form that this publisher uses",
			fault.built === null
				? "Copy the address of the text's own page, or leave the field out."
				: `Write ${fault.built}, or leave the field out.`,
		);
	if (fault?.code === "other-law")
		report.error(
			["officialUrl"],
			`leads to ${fault.names}, which none of the citations names`,
			"Correct the address, or add the citation.",
		);
}

type Check = (
	report: Reporter,
	path: PropertyKey[],
	url: string,
	official: boolean,
) => void;

function checkSources(
	report: Reporter,
	list: readonly Source[],
	check: Check,
	ofRecord: boolean,
): void {
	const seen = new Set<string>();
	for (const [index, source] of list.entries()) {
		const path = ["sources", index, "url"];
		check(report, path, source.url, ofRecord && source.kind === "official");
		if (seen.has(source.url))
			report.error(path, "is named twice", "Keep one of the two sources.");
		seen.add(source.url);
	}
}

/** Well-known places where law can be read and that do not publish it. */
function isPrivateCopy(host: string): boolean {
	return /(^|\.)(wikipedia\.org|wikisource\.org|github\.com|githubusercontent\.com|law\.cornell\.edu|justia\.com|casetext\.com|findlaw\.com|courtlistener\.com|public\.law|legiscan\.com|billtrack50\.com|govtrack\.us|bailii\.org|austlii\.edu\.au|canlii\.org|indiankanoon\.org|dejure\.org|gesetze\.li|artificialintelligenceact\.eu|eur-lex\.eu)$/.test(
		host,
	);
}

/** Whether a host is one that a state, a court or an international body uses, by its name or by our list. */
export function isOfficialHost(
	host: string,
	known: ReadonlySet<string>,
): boolean {
	const labels = host.split(".");
	for (let i = 0; i < labels.length - 1; i++)
		if (known.has(labels.slice(i).join("."))) return true;
	return officialName.test(host);
}

const officialName =
	/(^|\.)((gov|gob|gouv|govt|gub|go|gv|mil|jus|leg|parliament|lg|admin|judiciary|bund)(\.[a-z]{2,3})?|europa\.eu|int|un\.org|legislation\.gov\.uk|gc\.ca|[a-z]{2}\.us|courts?\.[a-z.]+|parl\.[a-z]{2}|overheid\.nl|gesetze-im-internet\.de|bgbl\.de|bundestag\.de|normattiva\.it|boe\.es|legifrance\.gouv\.fr|retsinformation\.dk|ft\.dk|riksdagen\.se|finlex\.fi|lovdata\.no|oecd\.org|unesco\.org|coe\.int|wipo\.int|iso\.org|icj-cij\.org)$/;

import { canonicalUrl } from "./canonical-url.ts";
import { readJsonLd } from "./json-ld.ts";
import { isoDateIn, isoDateOfUrl } from "./page-dates.ts";
import type { Survey } from "./survey.ts";
import { rawText } from "./tree.ts";

export interface Metadata {
	/** What the page calls its story, the most trusted first. */
	readonly titles: readonly string[];
	readonly byline?: string;
	readonly publisher?: string;
	readonly publishedAt?: string;
	readonly modifiedAt?: string;
	/** BCP 47, or "und". */
	readonly lang: string;
	readonly canonicalUrl?: string;
}

/** What a page says about its story in its head, its JSON-LD and its `time` elements. */
export function readMetadata(
	survey: Survey,
	url: string | undefined,
): Metadata {
	const meta = metaReader(survey);
	const data = readJsonLd(survey.jsonLd);
	const titles = [
		meta("og:title", "twitter:title"),
		data.headline,
		meta("dc.title", "citation_title", "headline", "title"),
		withoutOutlet(tidy(survey.title)),
	].filter((title) => title !== undefined);
	const published = firstDate(
		meta(
			"article:published_time",
			"og:published_time",
			"og:article:published_time",
		),
		data.datePublished,
		meta(
			"datepublished",
			"date.published",
			"parsely-pub-date",
			"sailthru.date",
			"publish-date",
			"publishdate",
			"pubdate",
			"cxenseparse:recs:publishtime",
			"dc.date.issued",
			"dcterms.created",
			"dc.date",
			"dcterms.date",
			"citation_publication_date",
			"citation_date",
			"date",
			"dcsext.articlefirstpublished",
			"article.published",
		),
		...survey.times.slice(0, 20).map(timeOf),
		isoDateOfUrl(url ?? ""),
	);
	const modified = firstDate(
		meta("article:modified_time", "og:updated_time"),
		data.dateModified,
		meta("datemodified", "last-modified", "dcterms.modified", "revised"),
	);
	return {
		titles,
		...defined(
			"byline",
			bylineOf(
				data.author,
				meta("author", "article:author", "dc.creator", "parsely-author", "byl"),
			),
		),
		...defined(
			"publisher",
			meta("og:site_name") ??
				data.publisher ??
				meta("application-name", "dc.publisher"),
		),
		...defined("publishedAt", published),
		...defined("modifiedAt", modified),
		lang:
			languageTag(survey.lang) ??
			languageTag(
				meta("content-language", "og:locale", "dc.language", "language"),
			) ??
			languageTag(data.lang) ??
			"und",
		...defined("canonicalUrl", findCanonical(survey, url, meta("og:url"))),
	};
}

/** Reader of meta tags by name, property, itemprop or http-equiv: the first of the given names that has a value. */
function metaReader(survey: Survey) {
	const values = new Map<string, string>();
	for (const element of survey.metas) {
		const name =
			element.getAttribute("property") ??
			element.getAttribute("name") ??
			element.getAttribute("itemprop") ??
			element.getAttribute("http-equiv");
		const value = tidy(
			element.getAttribute("content") ?? element.getAttribute("value") ?? "",
		);
		if (name === null || value === undefined) continue;
		for (const key of name.toLowerCase().trim().split(/\s+/))
			if (!values.has(key)) values.set(key, value);
	}
	return (...names: string[]): string | undefined => {
		for (const name of names) {
			const value = values.get(name);
			if (value !== undefined) return value;
		}
		return undefined;
	};
}

function findCanonical(
	survey: Survey,
	url: string | undefined,
	ogUrl: string | undefined,
): string | undefined {
	const link = survey.links.find((element) =>
		/(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute("rel") ?? ""),
	);
	for (const candidate of [link?.getAttribute("href"), ogUrl, url]) {
		const found = candidate ? canonicalUrl(candidate, url) : null;
		if (found !== null) return found;
	}
	return undefined;
}

function timeOf({ element }: Survey["times"][number]): string | undefined {
	return element.getAttribute("datetime") ?? rawText(element, 60);
}

function firstDate(...values: (string | undefined)[]): string | undefined {
	for (const value of values) {
		const date = value === undefined ? null : isoDateIn(value);
		if (date !== null) return date;
	}
	return undefined;
}

function bylineOf(...values: (string | undefined)[]): string | undefined {
	const byline = values.find(
		(value) => value !== undefined && !/^https?:/.test(value),
	);
	return byline?.replace(/^(?:by|von|par|por|di|da)\s+(?=\p{Lu})/iu, "");
}

function languageTag(value: string | null | undefined): string | undefined {
	const tag =
		value
			?.trim()
			.split(/[,;\s]/)[0]
			?.replace(/_/g, "-") ?? "";
	return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** A page's own title as a rule ends, or begins, with the outlet's name: the longest part is the story's. */
function withoutOutlet(title: string | undefined): string | undefined {
	const parts = title?.split(/\s+[|｜•·–—»«-]\s+|\s*[|｜_]\s*/) ?? [];
	const [longest = ""] = [...parts].sort((a, b) => b.length - a.length);
	return longest.length >= 10 && longest.length > (title?.length ?? 0) * 0.5
		? longest
		: title;
}

function tidy(text: string): string | undefined {
	const clean = text.replace(/\s+/g, " ").trim();
	return clean === "" ? undefined : clean;
}

function defined<K extends string>(key: K, value: string | undefined) {
	return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}

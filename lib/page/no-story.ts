import { isThere, stringAt } from "./ask-page.ts";

/**
 * Is this page evidently no story, whatever its words say: a front page, a shop's goods, search results, a list of
 * teasers? Only what says so for certain counts; a page that calls itself an article is believed.
 */
export function isNoStory(document: Document): boolean {
	const type = stringAt(
		document,
		'//meta[attribute::property="og:type"]/@content',
	);
	if (/^article/i.test(type)) return false;
	return (
		/^(?:product|profile)/i.test(type) ||
		isFrontPage(document) ||
		isListed(document) ||
		isOfTeasers(document)
	);
}

/** A front page speaks of everything; `location` cannot be put in the way of. */
function isFrontPage({ location }: Document): boolean {
	return location?.pathname === "/" && !location.search && !location.hash;
}

/** Its linked data name goods or a list, and nothing of an article's kind. */
function isListed(document: Document): boolean {
	const has = (...names: string[]) =>
		names.map((name) => `contains(.,'${name}')`).join(" or ");
	const data = '//script[@type="application/ld+json"]';
	return (
		isThere(
			document,
			`${data}[${has('"Product"', '"ProductGroup"', '"SearchResultsPage"', '"CollectionPage"')}]`,
		) &&
		!isThere(
			document,
			`${data}[${has("Article", "Posting", "Report", 'Review"')}]`,
		)
	);
}

/** Five headings that lead elsewhere, and no paragraph longer than a teaser's. */
function isOfTeasers(document: Document): boolean {
	return (
		isThere(
			document,
			"count(//h2//a|//h3//a|//h2[ancestor::a]|//h3[ancestor::a])>4",
		) && !isThere(document, `//p[${long}] or //text()[${long}]`)
	);
}

/** Scripts without spaces say as much in half the length, and go without the spaces. */
const long =
	'string-length()>59 and (string-length(normalize-space())>119 or not(contains(normalize-space()," "))) and not(ancestor::aside or ancestor::footer or ancestor::nav or ancestor::a or ancestor::script or ancestor::style or ancestor::noscript or ancestor::form)';

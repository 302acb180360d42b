/** What a page's JSON-LD says about its story. The article's body in it is never read: the reader may not see it. */
export interface LinkedData {
	headline?: string;
	datePublished?: string;
	dateModified?: string;
	author?: string;
	publisher?: string;
	lang?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Read the first story among a page's JSON-LD blocks. Broken ones are passed over. */
export function readJsonLd(sources: readonly string[]): LinkedData {
	const found: LinkedData = {};
	for (const source of sources)
		for (const node of nodesOf(parse(source), 0)) {
			if (!isStory(node)) continue;
			found.headline ??= textOf(node.headline);
			found.datePublished ??= textOf(node.datePublished);
			found.dateModified ??= textOf(node.dateModified);
			found.author ??= namesOf(node.author);
			found.publisher ??= namesOf(node.publisher);
			found.lang ??= textOf(node.inLanguage);
		}
	return found;
}

function parse(source: string): unknown {
	try {
		// Some outlets wrap it in CDATA or leave raw line breaks inside strings.
		const clean = source
			.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*;?\s*$/g, "")
			.replace(/[\r\n\t]+/g, " ");
		return JSON.parse(clean);
	} catch {
		return null; // a page's broken metadata are the same as none
	}
}

function nodesOf(value: unknown, depth: number): Json[] {
	if (depth > 4) return [];
	if (Array.isArray(value))
		return value.slice(0, 200).flatMap((item) => nodesOf(item, depth + 1));
	if (!isObject(value)) return [];
	return [
		value,
		...nodesOf(value["@graph"], depth + 1),
		...nodesOf(value.mainEntity, depth + 1),
		...nodesOf(value.mainEntityOfPage, depth + 1),
	];
}

function isStory(node: Json): boolean {
	const types = Array.isArray(node["@type"]) ? node["@type"] : [node["@type"]];
	return types.some(
		(type) =>
			typeof type === "string" &&
			/(?:Article|Posting|Report|Review|LegalNewsletter)$/.test(type),
	);
}

function textOf(value: unknown): string | undefined {
	if (Array.isArray(value)) return textOf(value[0]);
	if (isObject(value)) return textOf(value["@value"] ?? value.name);
	if (typeof value !== "string") return undefined;
	const text = value.trim().slice(0, 500);
	return text === "" ? undefined : text;
}

function namesOf(value: unknown): string | undefined {
	const names = (Array.isArray(value) ? value.slice(0, 20) : [value])
		.map(textOf)
		.filter((name) => name !== undefined);
	return names.length > 0 ? names.join(", ") : undefined;
}

function isObject(value: unknown): value is Json {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

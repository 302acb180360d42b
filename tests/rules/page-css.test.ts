import { expect, it } from "vitest";
import { readSources } from "./source-files.ts";

/** What is drawn inside somebody else's page. Our own pages may do as they like. */
const inPage =
	/^(components\/(card|host)\/|components\/tokens\.css|lib\/(page|visit)\/|entrypoints\/reader)/;

const sources = readSources(
	["components", "lib/page", "lib/visit", "entrypoints"],
	/\.(css|tsx?)$/,
).filter(({ path }) => inPage.test(path));

it("measures in px inside a page: rem follows the site's root size", () => {
	const wrong = sources.flatMap(({ path, text }) =>
		[...text.matchAll(/\b\d*\.?\d+rem\b/g)].map(
			([value]) => `${path}: ${value}`,
		),
	);
	expect(wrong).toEqual([]);
});

it("does not lean on @font-face or @property, which do nothing inside a shadow root", () => {
	const wrong = sources
		.filter(({ text }) => /@(font-face|property)\b/.test(text))
		.map(({ path }) => path);
	expect(wrong).toEqual([]);
});

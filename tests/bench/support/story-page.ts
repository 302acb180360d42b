/** A word of a script without spaces is about so many characters. */
const charactersPerWord = 2.2;

/**
 * Paragraphs of pages, one story's after the other, in the markup of one page, until it is so many words long.
 * @param pages - HTML; those in another language are passed over
 * @param lang - as the pages' `lang` begins
 */
export function storyPage(
	pages: Iterable<string>,
	lang: string,
	words: number,
): string {
	const paragraphs: string[] = [];
	let count = 0;
	for (const html of pages) {
		if (!new RegExp(`<html[^>]* lang="${lang}`).test(html)) continue;
		for (const [paragraph] of html.matchAll(/<p>[^<]{60,}<\/p>/g)) {
			if (count >= words) break;
			paragraphs.push(paragraph);
			count += wordsIn(paragraph);
		}
	}
	const side = Array.from(
		{ length: 60 },
		(_, i) =>
			`<li><a href="/s/${i}"><span>Another story, number ${i}</span></a></li>`,
	).join("");
	return `<!doctype html><html lang="${lang}"><head><title>Court weighs AI images case</title></head><body><header><nav><ul>${side}</ul></nav></header><main><article><h1>Court weighs AI images case</h1>${paragraphs.join("\n")}</article><aside><ul>${side}</ul></aside></main><footer>${side}</footer></body></html>`;
}

function wordsIn(paragraph: string): number {
	const dense = paragraph.match(/[\u3041-\u30ff\u4e00-\u9fff]/g)?.length ?? 0;
	return dense > paragraph.length / 3
		? dense / charactersPerWord
		: paragraph.split(" ").length;
}

import { plainTextBlocks } from "../../text/plain-text.ts";
import type { Article } from "../article.ts";

/** An article of plain text, as the command line makes one. */
export function articleOf(
	text: string,
	about: Partial<Omit<Article, "text" | "blocks">> = {},
): Article {
	return {
		schemaVersion: 1,
		id: "test",
		title: "",
		lang: "en",
		links: [],
		...about,
		text,
		blocks: plainTextBlocks(text).blocks,
	};
}

/**
 * The founding story in our own telling: an aggregator's page with numbered sources that interrupt sentences. The
 * statute is never named.
 */
export const foundingStory: Article = articleOf(
	`5 Sources

Police in Japan have taken four people into custody who are said to have sold obscene pictures made by a computer. Investigators call it the country's first arrests over AI-generated obscene images.

A sale without a model

The four, between 20 and 59 years old, allegedly generated and sold indecent posters of adult women who do not exist

1

.

According to Tokyo police the suspects used free software and typed in short descriptions. The prints of naked women were then auctioned on the internet for several thousand yen a piece

2

.

What the law provides

A spokesperson of the Tokyo police said that the suspects were arrested on Monday on suspicion of selling obscene images. The acts are alleged to have taken place last October. If convicted, they could face up to two years in prison, a fine of up to ¥2.5 million ($17,500), or both

3

.

A wider worry

The case feeds a debate on AI misuse, above all on deepfakes and non-consensual pornography. Deepfakes alter genuine photos, videos or sound so that a person seems to do what that person never did

4

.

A 2019 study by the Dutch AI company Sensity found that about 96% of deepfake videos online are non-consensual pornography, mostly of women

5

.

What it means

As the first case of its kind in the country, it sets a precedent for the handling of similar matters. It also asks where AI regulation should begin and where the boundaries of artistic expression lie.
`,
	{
		id: "founding",
		title: "Japan makes first arrests for sale of obscene images made with AI",
		publishedAt: "2025-04-15",
	},
);

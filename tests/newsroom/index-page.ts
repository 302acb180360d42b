import type { Story } from "./stories.ts";

/** The front page: what there is to see and what each page is there to show. Deliberately dull; no script. */
export function makeIndexPage(stories: readonly Story[]): string {
	const list = (chosen: readonly Story[]) =>
		`<ul>${chosen.map(item).join("\n")}</ul>`;
	const shown = stories.filter((story) => story.featured);
	const more = stories.filter((story) => !story.featured);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Glossator Demo Newsroom</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.5 Georgia, "Noto Serif CJK JP", serif; margin: 32px 48px; max-width: 720px }
h1 { font-size: 28px; margin-bottom: 4px }
h2 { font-size: 18px; margin-top: 32px }
ul { list-style: none; padding: 0 }
li { margin: 0 0 16px }
li a { font-size: 18px }
li p, .hint { margin: 2px 0 0; font: 14px/1.45 Arial, sans-serif; opacity: .75 }
</style>
</head>
<body>
<h1>The Glossator Demo Newsroom</h1>
<p class="hint">Served from your own machine, in this window only, in the place of a news site on which Glossator works by
itself. Every text here was written for this project; outlets and quoted people are invented.</p>
<h2>Stories to open first</h2>
${list(shown)}
<h2>The rest of the corpus</h2>
${list(more)}
</body>
</html>
`;
}

function item(story: Story): string {
	const kind = story.isAiRegulation ? "" : " (stays untouched)";
	return `<li><a href="/story/${story.slug}" lang="${story.lang}">${story.title}</a>${kind}<p>${escapeText(story.purpose)}</p></li>`;
}

function escapeText(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

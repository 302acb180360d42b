// Plain JavaScript: the launcher prints it before anything is installed.
import { readdirSync } from "node:fs";

/** What `npm start -- --help` says. */
export function makeStartHelp() {
	const stories = readdirSync(
		new URL("../../../tests/corpus", import.meta.url),
		{
			withFileTypes: true,
		},
	)
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.filter((name) => !name.startsWith("blind-")) // for judging alone: the newsroom does not serve them
		.sort();
	return `Usage: npm start -- [options]

Builds the extension, opens a browser with it, and serves a small demo newsroom on this machine.
Ctrl-C ends the browser, the newsroom and the profile that was made for them.

  --browser NAME   chromium, chrome, edge or firefox (default: the first that is found, in this order)
  --story SLUG     the story to open (default: jp-posters-aggregator); without a display, the only one
  --headless       no window: annotate the stories, print what was found, take screenshots, exit
                   (the default where there is no display)
  --help           this text

Stories: ${wrap(stories, 100)}

CHROMIUM_PATH and FIREFOX_PATH name a browser that stands elsewhere. Screenshots go to artifacts/start/.
`;
}

/**
 * @param {string[]} words
 * @param {number} width
 */
function wrap(words, width) {
	const lines = [""];
	for (const word of words) {
		const last = lines.length - 1;
		const longer = lines[last] ? `${lines[last]}, ${word}` : word;
		if (longer.length > width) lines.push(word);
		else lines[last] = longer;
	}
	return lines.join(",\n         ");
}

import type { Annotated } from "../annotate/annotate-item.ts";
import { articleOf } from "../annotate/article-of.ts";
import { extractHelp } from "../annotate/help.ts";
import { readItems } from "../annotate/items.ts";
import {
	type ExtractOptions,
	parseExtractOptions,
} from "../annotate/options.ts";
import { writeOutput } from "../annotate/output.ts";

/**
 * `glossator extract`: the story of each page, alone.
 * @param args - what follows "extract"
 * @returns exit code: 0 if all was read, 2 if any was not or the command was not understood
 */
export async function extractCommand(args: string[]): Promise<number> {
	const options = parseExtractOptions(args);
	if (!options.ok) {
		console.error(`glossator extract: ${options.detail} Try --help.`);
		return 2;
	}
	const isForgotten =
		options.value?.paths.length === 0 && process.stdin.isTTY === true;
	if (options.value === null || isForgotten) {
		console.log(extractHelp);
		return options.value === null ? 0 : 2;
	}
	const allRead = await writeOutput(
		extractAll(options.value),
		options.value.format,
		process.stdout,
		process.stderr,
	);
	return allRead ? 0 : 2;
}

async function* extractAll(options: ExtractOptions): AsyncGenerator<Annotated> {
	for await (const item of readItems(options, process.stdin)) {
		const { from } = item;
		if ("problem" in item) {
			yield item;
			continue;
		}
		const article = articleOf(item, options.about);
		if (!article.ok) yield { from, problem: article.detail };
		else if (options.format === "text")
			yield { from, output: `${article.value.title}\n\n${article.value.text}` };
		else
			yield {
				from,
				output: JSON.stringify(article.value, null, 2).replace(/^/gm, "  "),
			};
	}
}

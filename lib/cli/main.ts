import { quietOnClosedPipe } from "./closed-pipe.ts";

const help = `Glossator puts the law in the margin of AI news.

Usage: npx glossator <command> [options]

  annotate [FILE …|-]   read stories, print what the law has to do with them
  extract  [FILE …|-]   print the story of a page alone
  dataset  …            check and build the dataset of laws

Each command explains itself: npx glossator annotate --help`;

quietOnClosedPipe();
process.exitCode = await run(process.argv.slice(2));

async function run([command, ...args]: string[]): Promise<number> {
	switch (command) {
		case "annotate":
			return (await import("./annotate/main.ts")).annotateCommand(args);
		case "extract":
			return (await import("./extract/main.ts")).extractCommand(args);
		case "dataset":
			return (await import("./dataset/main.ts")).datasetCommand(args);
		case "--help":
		case "-h":
		case "help":
		case undefined:
			console.log(help);
			return command === undefined ? 2 : 0;
		default:
			console.error(
				`glossator: there is no command "${command}". Try annotate, extract or dataset, or --help.`,
			);
			return 2;
	}
}

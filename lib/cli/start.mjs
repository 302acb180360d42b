#!/usr/bin/env node
import { ensureDependencies, runWithProjectNode } from "./ensure.mjs";
import { makeStartHelp } from "./start/help.mjs";

if (process.argv.includes("--help")) {
	process.stdout.write(makeStartHelp());
} else {
	ensureDependencies();
	runWithProjectNode("lib/cli/start.ts", process.argv.slice(2));
}

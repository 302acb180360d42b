#!/usr/bin/env node
import { ensureDependencies, runWithProjectNode } from "./ensure.mjs";

if (process.argv.includes("--help")) {
	process.stdout.write(`Usage: npm test, or npm run test:full

Types, lint, unit tests, dataset, the builds for Chrome and Firefox, Mozilla's add-on linter, and the journeys in real
Chromium and real Firefox. Every step runs, whatever failed before it. The last line says "N passed, N failed".
The full run adds the long sweeps. CHROMIUM_PATH and FIREFOX_PATH name browsers that stand elsewhere.
`);
} else {
	ensureDependencies();
	runWithProjectNode("lib/cli/test.ts", process.argv.slice(2));
}

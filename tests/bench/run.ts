/**
 * `npm run bench [name …]`: runs each benchmark in a process of its own, one after the other, so that none warms or
 * starves another. Each prints ratios against a peer or a naive way measured in the same run.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
	.filter((name) => name.endsWith(".bench.ts"))
	.filter((name) => wanted.length === 0 || wanted.some((w) => name.includes(w)))
	.sort();

if (files.length === 0) {
	console.error(
		`No benchmark is called ${wanted.join(" or ")}. There are: ${readdirSync(
			folder,
		)
			.filter((name) => name.endsWith(".bench.ts"))
			.map((name) => name.replace(".bench.ts", ""))
			.join(", ")}.`,
	);
	process.exit(1);
}

let failed = 0;
for (const file of files) {
	console.log(`\n# ${file.replace(".bench.ts", "")}`);
	const run = spawnSync(process.execPath, [`${folder}${file}`], {
		stdio: "inherit",
	});
	if (run.status !== 0) {
		console.error(`${file} did not finish.`);
		failed++;
	}
}
process.exit(failed === 0 ? 0 : 1);

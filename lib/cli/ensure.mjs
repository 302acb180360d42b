// Plain JavaScript and built-ins only: this runs on whatever Node the person has (18 or newer), before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".ensure-stamp");

// npm must run on the Node outside node_modules: `npm ci` is about to delete the one inside.
const outerPath = (process.env.PATH ?? "")
	.split(delimiter)
	.filter((part) => !part.includes("node_modules"))
	.join(delimiter);

/** Install the dependencies if package.json or the lock file changed since the last time. Exits with a sentence if that fails. */
export function ensureDependencies() {
	const hash = createHash("sha256");
	for (const file of ["package.json", "package-lock.json"])
		hash.update(readFileSync(join(root, file)));
	const wanted = hash.digest("hex");
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
	console.error("Glossator: installing dependencies (once, about a minute) …");
	runOrExit("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
	writeFileSync(stamp, wanted);
}

/**
 * Run one of our TypeScript programs on the Node that the project ships, and exit as it exits.
 * The binary is named by its full path: a shell that has already found an older `node` would go on using it.
 * @param {string} script - path from the project's root
 * @param {string[]} args
 */
export function runWithProjectNode(script, args) {
	const node = existsSync(join(bin, "node"))
		? join(bin, "node")
		: process.execPath;
	const env = {
		...process.env,
		PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
	};
	const child = spawn(
		node,
		["--disable-warning=ExperimentalWarning", join(root, script), ...args],
		{ stdio: "inherit", env },
	);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.on(signal, () => child.kill(signal));
	child.on("error", (error) => {
		console.error(
			`Glossator: could not start Node for ${script}: ${error.message}`,
		);
		process.exit(1);
	});
	child.on("exit", (code, signal) =>
		process.exit(code ?? (signal === "SIGINT" ? 130 : 1)),
	);
}

function runOrExit(command, args) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		env: { ...process.env, PATH: outerPath },
		// Standard output belongs to the program that is about to run (it may be JSON in a pipe).
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32",
	});
	if (status === 0) return;
	console.error(
		`Glossator: "${command} ${args.join(" ")}" failed${error ? `: ${error.message}` : ""}.`,
	);
	process.exit(1);
}

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { projectRoot } from "../start/build-extension.ts";

export interface Ran {
	/** Null where it could not be started, or was ended by a signal. */
	readonly code: number | null;
	/** Standard output and standard error, as they came. */
	readonly output: string;
	readonly stdout: string;
}

const bin = join(projectRoot, "node_modules", ".bin");

/** Run one of the project's own tools to its end. Its output is kept, not shown. */
export function runTool(
	name: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
	return run(join(bin, name), args, env);
}

/** Run one of the project's programs on the Node that this program runs on. */
export function runNode(script: string, args: readonly string[]): Promise<Ran> {
	return run(process.execPath, [join(projectRoot, script), ...args], {});
}

function run(
	command: string,
	args: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<Ran> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: projectRoot,
			env: {
				...process.env,
				...env,
				PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
				NO_COLOR: "1",
				FORCE_COLOR: undefined,
			},
			stdio: ["ignore", "pipe", "pipe"],
			shell: process.platform === "win32" && !existsSync(command),
		});
		let output = "";
		let stdout = "";
		child.stdout.on("data", (chunk) => {
			stdout += chunk;
			output += chunk;
		});
		child.stderr.on("data", (chunk) => {
			output += chunk;
		});
		child.on("error", (error) =>
			resolve({ code: null, output: `${output}${error.message}`, stdout }),
		);
		child.on("close", (code) => resolve({ code, output, stdout }));
	});
}

import { build } from "vite";

/** One self-contained script of a module and what it imports; its exports land in the global `bench`. */
export async function bundle(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: "silent",
		build: {
			write: false,
			minify: true,
			lib: { entry, formats: ["iife"], name: "bench" },
		},
	});
	const outputs = Array.isArray(result) ? result : [result];
	for (const output of outputs)
		if ("output" in output)
			for (const file of output.output)
				if (file.type === "chunk") return file.code;
	throw new Error(`nothing was bundled from ${entry}`);
}

import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	importsOf,
	readSources,
	root,
	type SourceFile,
} from "./source-files.ts";

const sources = readSources(["lib", "components", "entrypoints"]);
const byPath = new Map(sources.map((source) => [source.path, source]));

/** "lib/gloss" for what stands in it; "components" and "entrypoints" are one room each here. */
function roomOf(path: string): string {
	const [top = "", room = ""] = path.split("/");
	return top === "lib" && !room.includes(".") ? `${top}/${room}` : top;
}

/** Which rooms a room may know besides itself and the common words of `lib/*.ts`. */
const pure: Readonly<Record<string, readonly string[]>> = {
	"lib/text": [],
	"lib/dataset": ["lib/text"],
	"lib/gloss": ["lib/dataset", "lib/text"],
	"lib/anchor": ["lib/text"],
	"lib/words": ["lib/dataset", "lib/gloss", "public"],
};

describe("imports", () => {
	it("point from the pure rooms to pure rooms below them only", () => {
		const wrong = sources.flatMap(({ path, imports }) => {
			const allowed = pure[roomOf(path)];
			if (!allowed) return [];
			return imports
				.filter(({ path: to, from }) => {
					if (to === null) return from !== "zod/mini";
					const room = roomOf(to);
					return (
						room !== roomOf(path) && room !== "lib" && !allowed.includes(room)
					);
				})
				.map(({ from }) => `${path} imports ${from}`);
		});
		expect(wrong).toEqual([]);
	});

	it("point from the entrypoints to the components to lib", () => {
		const wrong = sources.flatMap(({ path, imports }) =>
			imports
				.filter(({ path: to, typeOnly }) => {
					const [from, target] = [roomOf(path), roomOf(to ?? "")];
					if (from === "entrypoints" || to === null) return false;
					if (target === "entrypoints") return true;
					// The tools may read what the margin draws, as plain data.
					if (from === "lib/cli" && typeOnly) return false;
					return target === "components" && from !== "components";
				})
				.map(({ from }) => `${path} imports ${from}`),
		);
		expect(wrong).toEqual([]);
	});

	it("give the components no browser API", () => {
		const rooms = [
			"lib/messaging",
			"lib/settings",
			"lib/notebook",
			"lib/visit",
		];
		const wrong = readsOf("components").flatMap(({ path, imports, text }) => [
			...imports
				.filter(
					(each) =>
						!each.typeOnly &&
						(each.from === "webextension-polyfill" ||
							rooms.includes(roomOf(each.path ?? ""))),
				)
				.map(({ from }) => `${path} imports ${from}`),
			...(/\b(browser|chrome)\.(runtime|tabs|storage|i18n)\b/.test(text)
				? [`${path} names a browser API`]
				: []),
		]);
		expect(wrong).toEqual([]);
	});

	it("reach webextension-polyfill through one module", () => {
		const users = sources.filter(({ imports }) =>
			imports.some(
				({ from, typeOnly }) => from === "webextension-polyfill" && !typeOnly,
			),
		);
		expect(users.map(({ path }) => path)).toEqual(["lib/messaging/browser.ts"]);
	});

	it("take zod as zod/mini and nothing else", () => {
		const wrong = sources.filter(({ imports }) =>
			imports.some(({ from }) => /^zod($|\/(?!mini$))/.test(from)),
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it("take warcio in the command line only: the extension reads no archives", () => {
		const users = sources.filter(({ imports }) =>
			imports.some(({ from }) => from === "warcio"),
		);
		expect(users.length).toBeGreaterThan(0);
		for (const { path } of users) expect(roomOf(path)).toBe("lib/cli");
	});

	it("name Node's own modules in the tools only", () => {
		const wrong = sources.filter(
			({ path, imports }) =>
				roomOf(path) !== "lib/cli" &&
				imports.some(({ from }) => from.startsWith("node:")),
		);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it.each(["entrypoints/gate.ts", "entrypoints/reader/index.ts"])(
		"keep zod, dexie, the polyfill and what receivers use out of %s",
		(entry) => {
			const reached = reach(entry);
			const packages = [...reached.packages].filter((name) =>
				/^(zod|dexie|webextension-polyfill)\b/.test(name),
			);
			expect(packages).toEqual([]);
			for (const file of ["schemas", "listen", "browser"])
				expect(reached.files).not.toContain(`lib/messaging/${file}.ts`);
		},
	);

	it("are read rightly by this test", () => {
		const text = `import type { A } from "../a.ts";
import { type B, type C } from "../b.ts";
import { type D, e } from "./c.ts";
import "./side.css";
export * from "pkg";
const f = () => import("./late.ts");`;
		expect(importsOf("lib/x/y.ts", text)).toEqual([
			{ from: "../a.ts", path: "lib/a.ts", typeOnly: true },
			{ from: "../b.ts", path: "lib/b.ts", typeOnly: true },
			{ from: "./c.ts", path: "lib/x/c.ts", typeOnly: false },
			{ from: "./side.css", path: "lib/x/side.css", typeOnly: false },
			{ from: "pkg", path: null, typeOnly: false },
			{ from: "./late.ts", path: "lib/x/late.ts", typeOnly: false },
		]);
	});
});

function readsOf(room: string): SourceFile[] {
	return sources.filter(({ path }) => roomOf(path) === room);
}

/** Everything that a file's code draws in when bundled. */
function reach(entry: string) {
	const files = new Set<string>();
	const packages = new Set<string>();
	const open = [entry];
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (files.has(path)) continue;
		files.add(path);
		const source = byPath.get(path);
		if (!source && /\.tsx?$/.test(path))
			throw new Error(`${join(root, path)} is not there`);
		for (const each of source?.imports ?? []) {
			if (each.typeOnly) continue;
			if (each.path === null) packages.add(each.from);
			else open.push(each.path);
		}
	}
	return { files, packages };
}

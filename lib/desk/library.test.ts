import { describe, expect, it, vi } from "vitest";
import { compile } from "../dataset/compile.ts";
import { packSections, unpackSections } from "../dataset/container.ts";
import { lawOf, placeOf } from "../dataset/fixtures.ts";
import { normaliserPrint } from "../dataset/normaliser-print.ts";
import { toUtf8 } from "../dataset/utf8.ts";
import { openLibrary, type Release } from "./library.ts";

const bytes = (version: string) =>
	compile({
		version,
		records: [lawOf()],
		concepts: [],
		places: [placeOf()],
		statistics: [],
		suppression: { records: [], aliases: [] },
		cues: [],
	});

/** The same as another normaliser would have made it. */
function foreign(version: string): Uint8Array {
	const sections = unpackSections(bytes(version), normaliserPrint(), "stored");
	if (!sections.ok) throw new Error(sections.detail);
	return packSections(sections.value, normaliserPrint() ^ 1);
}

function release(compiled: Uint8Array, change: Partial<Release> = {}): Release {
	const { id } = lawOf();
	const files: Record<string, Uint8Array> = {
		"compiled.bin": compiled,
		"manifest.json": toUtf8(
			JSON.stringify({
				files: [
					{ path: "shards/ZZ.json", kind: "records", jurisdiction: "ZZ" },
				],
			}),
		),
		"shards/ZZ.json": toUtf8(JSON.stringify({ records: [{ ...lawOf(), id }] })),
	};
	return {
		trust: "stored",
		read: vi.fn(async (path: string) => {
			const file = files[path];
			if (!file) throw new Error(`${path} is not there`);
			return file;
		}),
		...change,
	};
}

const versionOf = async (releases: Release[], report = vi.fn()) =>
	(await openLibrary(releases, report).dataset()).version;
const packaged = () => release(foreign("packaged"), { trust: "packaged" });

describe("[K9] the library", () => {
	it("takes what came with the program as it is", async () => {
		expect(await versionOf([packaged()])).toBe("packaged");
	});

	it("compiles a stored release of another normaliser again", async () => {
		const recompile = async () => bytes("anew");
		const stored = release(foreign("stored"), { recompile });
		expect(await versionOf([stored, packaged()])).toBe("anew");
	});

	it.each([
		["cannot be compiled again", release(foreign("stored"))],
		["is damaged", release(bytes("stored").slice(0, 64))],
	])(
		"uses the packaged one and says so where the stored %s",
		async (_, bad) => {
			const report = vi.fn();
			expect(await versionOf([bad, packaged()], report)).toBe("packaged");
			expect(report).toHaveBeenCalledOnce();
		},
	);

	it("reads each file once, and a body only when asked for it", async () => {
		const own = release(bytes("own"));
		const library = openLibrary([own], vi.fn());
		await library.dataset();
		expect(own.read).toHaveBeenCalledTimes(1);
		const { id } = lawOf();
		const found = await library.bodies([id, "nobody", id]);
		expect(Object.keys(found)).toEqual([id]);
		await library.bodies([id]);
		expect(own.read).toHaveBeenCalledTimes(3);
	});
});

import { expect, it } from "vitest";
import { compile } from "./compile.ts";
import { findShard } from "./find-shard.ts";
import { caseOf, conceptOf, lawOf, placeOf, statisticOf } from "./fixtures.ts";
import { publish } from "./publish.ts";
import { fromShards, toShards } from "./shards.ts";
import { fromUtf8, toUtf8 } from "./utf8.ts";

const release = publish({
	records: [
		lawOf({
			formerIds: ["zz-smith"],
			namesKept: [{ name: "Z", reason: "company", lookAgainOn: "2030" }],
		}),
		caseOf(),
		lawOf({ id: "yy-law", jurisdiction: "YY" }),
	],
	concepts: [conceptOf()],
	places: [placeOf()],
	statistics: [statisticOf()],
	comparisons: [],
	helplines: [],
	suppression: {
		records: [],
		aliases: [{ text: "Zed Smith", reason: "asked", since: "2026" }],
	},
});

it("[D18] comes back from its files as it was, and compiles to the same bytes", async () => {
	const back = await fromShards(await toShards(release, "v1"));
	expect(back.ok && back.value.release).toEqual(release);
	if (!back.ok) return;
	const version = back.value.manifest.version;
	expect(compile({ ...back.value.release, version, cues: [] })).toEqual(
		compile({ ...release, version: "v1", cues: [] }),
	);
});

it("[D18] names a shard by its content and lists it with length and hash", async () => {
	const files = await toShards(release, "v1");
	const back = await fromShards(files);
	if (!back.ok) throw new Error(back.detail);
	const shard = findShard(back.value.manifest, "ZZ");
	expect(shard?.path).toMatch(/^shards\/ZZ-[0-9a-f]{16}\.json$/);
	expect(shard?.path).toContain(shard?.sha256.slice(0, 16) ?? "none");
	expect(shard).toMatchObject({
		kind: "records",
		jurisdiction: "ZZ",
		count: 2,
		bytes: files.get(shard?.path ?? "")?.length,
	});
	expect(findShard(back.value.manifest, "XX")).toBeNull();
	expect(back.value.manifest.checkedOn).toBe("2026-01");
});

it("[D11] publishes neither former ids nor editors' notes nor suppressed names", async () => {
	for (const bytes of (await toShards(release, "v1")).values()) {
		const text = fromUtf8(bytes).toLowerCase();
		expect(text).not.toContain("smith");
		expect(text).not.toContain("lookagainon");
	}
});

it("[D18] is the same to the byte twice", async () => {
	expect(await toShards(release, "v1")).toEqual(await toShards(release, "v1"));
});

it.each([
	["a missing file", "missing-file", (f: Files) => f.delete("concepts.json")],
	[
		"other bytes",
		"wrong-bytes",
		(f: Files) => f.set("concepts.json", toUtf8("[]")),
	],
	["no manifest", "bad-manifest", (f: Files) => f.delete("manifest.json")],
	[
		"a broken manifest",
		"bad-manifest",
		(f: Files) => f.set("manifest.json", toUtf8("{")),
	],
	[
		"a manifest of another kind",
		"bad-manifest",
		(f: Files) => f.set("manifest.json", toUtf8('{"schemaVersion":9}')),
	],
	[
		"a path that climbs out",
		"bad-manifest",
		(f: Files) => rename(f, "concepts.json", "x/../../c.json"),
	],
] as const)("[D18] says what is wrong: %s", async (_, code, damage) => {
	const files = await toShards(release, "v1");
	damage(files);
	expect(await fromShards(files)).toMatchObject({ ok: false, code });
});

it("[D18] refuses a well-signed file of the wrong shape", async () => {
	const bad = { ...release, records: [{ ...release.records[0], html: "<b>" }] };
	expect(
		await fromShards(await toShards(bad as typeof release, "v1")),
	).toMatchObject({ ok: false, code: "bad-file" });
});

type Files = Awaited<ReturnType<typeof toShards>>;

function rename(files: Files, from: string, to: string): void {
	const manifest = fromUtf8(files.get("manifest.json") ?? new Uint8Array());
	files.set("manifest.json", toUtf8(manifest.replace(from, to)));
}

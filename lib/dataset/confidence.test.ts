import { expect, it } from "vitest";
import { confidenceOf } from "./confidence.ts";

const url = "https://law.gov.zz/1";
const readOn = "2026-01-02";

it.each([
	[
		"an official source that was read",
		{ sources: [{ url, kind: "official", readOn }] },
		"high",
	],
	[
		"a reliable source that was read",
		{ sources: [{ url, kind: "reliable", readOn }] },
		"high",
	],
	[
		"a secondary source that was read",
		{ sources: [{ url, kind: "secondary", readOn }] },
		"medium",
	],
	[
		"an official source that nobody read",
		{ sources: [{ url, kind: "official" }] },
		"medium",
	],
	["an official address alone", { sources: [], officialUrl: url }, "medium"],
	[
		"a reliable source that nobody read",
		{ sources: [{ url, kind: "reliable" }] },
		"low",
	],
	["nothing", { sources: [] }, "low"],
	[
		"a secondary one read beside an official one that was not",
		{
			sources: [
				{ url, kind: "official" },
				{ url, kind: "secondary", readOn },
			],
		},
		"medium",
	],
] as const)("[D16] %s", (_, record, confidence) => {
	expect(confidenceOf({ ...record, sources: [...record.sources] })).toBe(
		confidence,
	);
});

import { describe, expect, it } from "vitest";
import {
	defaultSettings,
	isOffAt,
	parseSettings,
	withSite,
} from "./settings.ts";
import { changeSettings, readChange, readSettings } from "./store.ts";

describe("parseSettings", () => {
	it.each<[string, unknown]>([
		["nothing", undefined],
		["a string", "auto"],
		["a list", []],
		["an empty object", {}],
	])("[S1] makes the defaults of %s", (_what, raw) => {
		expect(parseSettings(raw)).toEqual(defaultSettings);
	});

	it("[S1] keeps the fields that are sound beside one that is not", () => {
		const stored = {
			mode: "button",
			marginWidthPx: "wide",
			offHosts: ["a.example"],
		};
		expect(parseSettings(stored)).toEqual({
			...defaultSettings,
			mode: "button",
			offHosts: ["a.example"],
		});
	});

	it("[S1] leaves out what a later version may have added", () => {
		expect(parseSettings({ mode: "button", colour: "red" })).not.toHaveProperty(
			"colour",
		);
	});
});

describe("sites", () => {
	const off = withSite(defaultSettings, "example.org", false);

	it.each([
		["example.org", true],
		["news.example.org", true],
		["notexample.org", false],
	])("[S3] %s is off: %s", (host, expected) => {
		expect(isOffAt(off, host)).toBe(expected);
	});

	it("[S3] switches a subdomain on by lifting the wider entry", () => {
		expect(
			isOffAt(withSite(off, "news.example.org", true), "news.example.org"),
		).toBe(false);
	});

	it("lists a host once", () => {
		expect(withSite(off, "example.org", false).offHosts).toEqual([
			"example.org",
		]);
	});
});

describe("the store", () => {
	it("changes one thing and leaves the rest as another page left it", async () => {
		const area = memory({
			settings: { ...defaultSettings, register: "legal" },
		});
		await changeSettings(area, (now) => ({ ...now, theme: "dark" }));
		expect(await readSettings(area)).toMatchObject({
			register: "legal",
			theme: "dark",
		});
	});

	it("reads a change, and the defaults where all was cleared", () => {
		expect(
			readChange({ settings: { newValue: { mode: "button" } } })?.mode,
		).toBe("button");
		expect(readChange({ settings: {} })).toEqual(defaultSettings);
		expect(readChange({ other: { newValue: 1 } })).toBeNull();
	});
});

function memory(items: Record<string, unknown>) {
	return {
		get: async (key: string) => ({ [key]: items[key] }),
		set: async (more: Record<string, unknown>) => {
			Object.assign(items, more);
		},
	};
}

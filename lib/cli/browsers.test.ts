import { describe, expect, it } from "vitest";
import { findBrowser, howToInstall, type Machine } from "./browsers.ts";

function machine(
	platform: NodeJS.Platform,
	env: Record<string, string>,
	...files: string[]
): Machine {
	return { platform, env, exists: (path) => files.includes(path) };
}

describe("findBrowser", () => {
	it.each([
		[
			"a Debian machine",
			machine(
				"linux",
				{ PATH: "/usr/local/bin:/usr/bin" },
				"/usr/bin/chromium",
			),
			{ name: "chromium", path: "/usr/bin/chromium" },
		],
		[
			"Chrome where there is no Chromium",
			machine("linux", { PATH: "/usr/bin" }, "/usr/bin/google-chrome"),
			{ name: "chrome", path: "/usr/bin/google-chrome" },
		],
		[
			"a path in the environment before anything installed",
			machine(
				"linux",
				{ PATH: "/usr/bin", CHROMIUM_PATH: "/opt/c" },
				"/opt/c",
				"/usr/bin/chromium",
			),
			{ name: "chromium", path: "/opt/c" },
		],
		[
			"a Mac's applications",
			machine(
				"darwin",
				{ HOME: "/Users/a" },
				"/Applications/Firefox.app/Contents/MacOS/firefox",
			),
			{
				name: "firefox",
				path: "/Applications/Firefox.app/Contents/MacOS/firefox",
			},
		],
		[
			"Edge on Windows",
			machine(
				"win32",
				{ "PROGRAMFILES(X86)": "C:\\P" },
				"C:\\P\\Microsoft\\Edge\\Application\\msedge.exe",
			),
			{
				name: "edge",
				path: "C:\\P\\Microsoft\\Edge\\Application\\msedge.exe",
			},
		],
	])("finds %s", (_name, where, found) => {
		expect(
			findBrowser(["chromium", "chrome", "edge", "firefox"], where),
		).toEqual(found);
	});

	it("passes over a path in the environment where nothing stands", () => {
		const where = machine("linux", { PATH: "/usr/bin", FIREFOX_PATH: "/gone" });
		expect(findBrowser(["firefox"], where)).toBeNull();
	});
});

describe("howToInstall", () => {
	it("names what was looked for and the variable that helps, in one sentence", () => {
		expect(howToInstall(["chromium", "chrome", "edge"])).toBe(
			"No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH to its full path.",
		);
		expect(howToInstall(["firefox"])).toBe(
			"No Firefox was found: install one, or set FIREFOX_PATH to its full path.",
		);
	});
});

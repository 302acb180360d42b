import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackages, refreshPackages } from "./apt-get.ts";

export const browserNames = ["chromium", "chrome", "edge", "firefox"] as const;
export type BrowserName = (typeof browserNames)[number];

export interface Browser {
	readonly name: BrowserName;
	/** Full path of the program. */
	readonly path: string;
}

/** What a search looks at: given, so that every platform can be tested on any. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	exists(path: string): boolean;
}

export const thisMachine: Machine = {
	platform: process.platform,
	env: process.env,
	exists: existsSync,
};

/**
 * The first of the wanted browsers that is installed. A path in CHROMIUM_PATH or FIREFOX_PATH comes first: it says which
 * program, not which brand, so any Chromium-based browser may stand there.
 * @param wanted - in order of preference
 * @returns null where none is found
 */
export function findBrowser(
	wanted: readonly BrowserName[],
	machine: Machine = thisMachine,
): Browser | null {
	for (const name of wanted)
		for (const path of candidates(name, machine))
			if (machine.exists(path)) return { name, path };
	return null;
}

/** One sentence for a person who has none of them. */
export function howToInstall(wanted: readonly BrowserName[]): string {
	const names = wanted.map((name) => labels[name]).join(", ");
	const variable = wanted.includes("firefox")
		? "FIREFOX_PATH"
		: "CHROMIUM_PATH";
	return `No ${names.replace(/, (?=[^,]*$)/, " or ")} was found: install one, or set ${variable} to its full path.`;
}

/**
 * Install browsers with apt-get, where that is possible and allowed: Debian or Ubuntu, as root. Says so on standard
 * error. Fonts for Chinese, Japanese and Korean come with it, since the stories need them.
 * @returns whether it was done
 */
export function installBrowsers(
	names: readonly ("chromium" | "firefox")[],
): boolean {
	if (!canInstall()) return false;
	console.error(
		`Glossator: installing ${names.join(" and ")} with apt-get (once, a minute or two) …`,
	);
	if (!refreshPackages()) return false;
	return names.every((name) =>
		(aptPackages[name] ?? []).some((packageName) =>
			installPackages(packageName, "fonts-noto-cjk"),
		),
	);
}

/** Ubuntu's packages of these names only lead to a snap; Debian calls its Firefox "firefox-esr". */
const aptPackages: Readonly<Record<string, readonly string[]>> = {
	chromium: ["chromium"],
	firefox: ["firefox-esr", "firefox"],
};

const labels: Readonly<Record<BrowserName, string>> = {
	chromium: "Chromium",
	chrome: "Chrome",
	edge: "Edge",
	firefox: "Firefox",
};

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
	chromium: ["chromium", "chromium-browser"],
	chrome: ["google-chrome-stable", "google-chrome"],
	edge: ["microsoft-edge-stable", "microsoft-edge"],
	firefox: ["firefox", "firefox-esr"],
};

const macApplications: Readonly<Record<BrowserName, string>> = {
	chromium: "Chromium.app/Contents/MacOS/Chromium",
	chrome: "Google Chrome.app/Contents/MacOS/Google Chrome",
	edge: "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	firefox: "Firefox.app/Contents/MacOS/firefox",
};

const windowsPrograms: Readonly<Record<BrowserName, string>> = {
	chromium: "Chromium\\Application\\chrome.exe",
	chrome: "Google\\Chrome\\Application\\chrome.exe",
	edge: "Microsoft\\Edge\\Application\\msedge.exe",
	firefox: "Mozilla Firefox\\firefox.exe",
};

function candidates(name: BrowserName, { platform, env }: Machine): string[] {
	const named =
		name === "firefox"
			? env.FIREFOX_PATH
			: name === "chromium"
				? env.CHROMIUM_PATH
				: undefined;
	return [...(named ? [named] : []), ...installed(name, platform, env)];
}

function installed(
	name: BrowserName,
	platform: NodeJS.Platform,
	env: Machine["env"],
): string[] {
	if (platform === "darwin")
		return ["/Applications", `${env.HOME ?? ""}/Applications`].map(
			(folder) => `${folder}/${macApplications[name]}`,
		);
	if (platform === "win32")
		return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
			(variable) =>
				env[variable] ? [`${env[variable]}\\${windowsPrograms[name]}`] : [],
		);
	const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
	return commands[name].flatMap((command) =>
		folders.map((folder) => join(folder, command)),
	);
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
	type Browser as Driver,
	type LaunchOptions,
} from "puppeteer-core";
import type { Browser } from "../browsers.ts";
import { readExtensionId } from "./extension-id.ts";

/** The news host whose place the newsroom takes: the first of the extension's fixed list; not on any preload list. */
export const newsHost = "theoutpost.ai";
export const newsOrigin = `http://${newsHost}`;

export interface Opening {
	readonly browser: Browser;
	/** Folder of the unpacked extension, built for this kind of browser. */
	readonly extensionDir: string;
	/** Port on which the newsroom listens. */
	readonly newsroomPort: number;
	readonly headless: boolean;
	/** True in tests: no request leaves the machine. In a demo a reader may follow a link to an official source. */
	readonly offline: boolean;
	readonly size: { readonly width: number; readonly height: number };
}

export interface OpenBrowser {
	readonly driver: Driver;
	/** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
	readonly extensionOrigin: string;
	readonly extensionId: string;
	/** Ends the browser with all its processes and removes its profile; safe to call twice. */
	close(): Promise<void>;
}

/** Start a browser with a profile of its own and the extension loaded, in which the news host leads to the newsroom. */
export async function openBrowser(opening: Opening): Promise<OpenBrowser> {
	const profile = mkdtempSync(join(tmpdir(), "glossator-"));
	const options: LaunchOptions = {
		executablePath: opening.browser.path,
		headless: opening.headless,
		userDataDir: profile,
		defaultViewport: opening.headless ? opening.size : null,
		// Whoever opened it closes it: a second handler would end the process before the profile is gone.
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
		timeout: 120_000,
		protocolTimeout: 180_000,
	};
	let driver: Driver;
	try {
		driver = await (opening.browser.name === "firefox"
			? launchFirefox(options, opening)
			: launchChromium(options, opening));
	} catch (error) {
		rmSync(profile, { recursive: true, force: true });
		throw error;
	}
	const close = makeClose(driver, profile);
	try {
		const installed = await driver.installExtension(opening.extensionDir);
		return {
			driver,
			extensionId: installed,
			extensionOrigin:
				opening.browser.name === "firefox"
					? `moz-extension://${firefoxUuid}`
					: `chrome-extension://${installed}`,
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
}

/** Firefox gives an extension a random address; a preference makes it this one, so that its pages can be found. */
const firefoxUuid = "6f2c2f0e-30f2-4d57-9a51-1f0d2b6e7a11";

function launchChromium(
	options: LaunchOptions,
	{ newsroomPort, offline, size }: Opening,
): Promise<Driver> {
	const rules = [
		`MAP ${newsHost} 127.0.0.1:${newsroomPort}`,
		...(offline ? ["MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1"] : []),
	];
	return puppeteer.launch({
		...options,
		pipe: true,
		enableExtensions: true,
		args: [
			`--host-resolver-rules=${rules.join(", ")}`,
			// The news host is served over plain HTTP here; real ones are secure contexts.
			`--unsafely-treat-insecure-origin-as-secure=${newsOrigin}`,
			`--window-size=${size.width},${size.height}`,
			"--disable-dev-shm-usage",
			// Chromium refuses to run as root with its sandbox.
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
		],
	});
}

function launchFirefox(
	options: LaunchOptions,
	{ newsroomPort, offline, extensionDir, size }: Opening,
): Promise<Driver> {
	return puppeteer.launch({
		...options,
		browser: "firefox",
		args: [
			// Without it the extension's own pages refuse to be opened.
			"--remote-allow-system-access",
			`--width=${size.width}`,
			`--height=${size.height}`,
		],
		extraPrefsFirefox: {
			"extensions.webextensions.uuids": JSON.stringify({
				[readExtensionId(extensionDir)]: firefoxUuid,
			}),
			"network.dns.localDomains": newsHost,
			"network.socket.forcePort": `80=${newsroomPort}`,
			"dom.securecontext.allowlist": newsHost,
			"dom.security.https_first": false,
			...(offline && { "network.dns.disabled": true }),
		},
	});
}

function makeClose(driver: Driver, profile: string): () => Promise<void> {
	let closing: Promise<void> | null = null;
	const close = async () => {
		const child = driver.process();
		const late = setTimeout(() => {
			// The driver starts a browser as leader of its own process group.
			if (child?.pid) killGroup(child.pid);
		}, 10_000);
		await driver.close().catch(() => {
			if (child?.pid) killGroup(child.pid);
		});
		clearTimeout(late);
		rmSync(profile, {
			recursive: true,
			force: true,
			maxRetries: 10,
			retryDelay: 100,
		});
	};
	return () => {
		closing ??= close();
		return closing;
	};
}

function killGroup(pid: number): void {
	try {
		if (process.platform === "win32") process.kill(pid, "SIGKILL");
		else process.kill(-pid, "SIGKILL");
	} catch {
		// It was gone already.
	}
}

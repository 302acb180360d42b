import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser, howToInstall } from "../../../lib/cli/browsers.ts";

/** Pages by path, served so that the browser's clock is as fine as it gets (cross-origin isolation). */
export async function servePages(
	pages: ReadonlyMap<string, string | Uint8Array>,
): Promise<{ origin: string; close(): void }> {
	const server = createServer((request, response) => {
		const body = pages.get(new URL(request.url ?? "/", "http://x").pathname);
		response.writeHead(body === undefined ? 404 : 200, {
			"content-type":
				typeof body === "string"
					? "text/html; charset=utf-8"
					: "application/octet-stream",
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-embedder-policy": "require-corp",
		});
		response.end(body ?? "");
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** A headless Chromium without extensions, in a profile that goes when it is closed. */
export async function openPlainChromium(
	args: readonly string[] = [],
	enableExtensions: boolean | string[] = false,
): Promise<{ browser: Browser; close(): Promise<void> }> {
	const found = findBrowser(["chromium", "chrome", "edge"]);
	if (!found) throw new Error(howToInstall(["chromium"]));
	const profile = mkdtempSync(join(tmpdir(), "glossator-bench-"));
	const browser = await puppeteer.launch({
		executablePath: found.path,
		headless: true,
		userDataDir: profile,
		pipe: true,
		enableExtensions,
		defaultViewport: { width: 1360, height: 900 },
		args: [
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
			"--disable-quic",
			...args,
		],
	});
	return {
		browser,
		close: async () => {
			await browser.close();
			rmSync(profile, { recursive: true, force: true });
		},
	};
}

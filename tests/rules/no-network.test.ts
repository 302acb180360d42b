import { expect, it } from "vitest";
import { readSources } from "./source-files.ts";

/** The modules that may read bytes by an address. The first reads our own package only. */
const allowed = new Set(["lib/desk/packaged.ts"]);

const ways =
	/\b(fetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|new\s+Image\b)/;

it("sends nothing anywhere: no module but the named ones can make a request", () => {
	const wrong = readSources(["lib", "components", "entrypoints"])
		.filter(({ path }) => !path.startsWith("lib/cli/") && !allowed.has(path))
		.flatMap(({ path, text }) =>
			withoutComments(text)
				.split("\n")
				.filter((line) => ways.test(line))
				.map((line) => `${path}: ${line.trim()}`),
		);
	expect(wrong).toEqual([]);
});

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

import { expect, it } from "vitest";
import { findBarrier } from "./explain.ts";

it.each([
	["https://theoutpost.ai/story", null],
	["http://127.0.0.1:8080/story", null],
	["https://theoutpost.ai/ruling.pdf", "pdf"],
	["https://theoutpost.ai/ruling.PDF?page=2#top", "pdf"],
	["https://theoutpost.ai/pdf-explained", null],
	["https://chromewebstore.google.com/detail/x", "store"],
	["https://addons.mozilla.org/firefox/", "store"],
	["https://notaddons.mozilla.org.example/", null],
	["file:///home/reader/story.html", "file"],
	["about:blank", "browser"],
	["chrome://settings/", "browser"],
	["view-source:https://theoutpost.ai/story", "browser"],
	["moz-extension://6f2c2f0e/options.html", "browser"],
	[null, null],
])("what the address %s alone tells: %s", (url, barrier) => {
	expect(findBarrier(url)).toBe(barrier);
});

// @vitest-environment jsdom
import { expect, it } from "vitest";
import { isFreeStrip } from "./free-strip.ts";

const strip = { left: 1000, right: 1360, top: 0, bottom: 900 };

/** jsdom lays nothing out: at every point of the strip these elements lie one over the other. */
function stack(...selectors: string[]) {
	document.elementsFromPoint = () =>
		selectors.flatMap((selector) => document.querySelector(selector) ?? []);
	return document.querySelector("article") ?? document.body;
}

it("is free where only the page's ground is seen", () => {
	document.body.innerHTML = "<main><article>words</article></main>";
	expect(isFreeStrip(stack("main", "body", "html"), strip)).toBe(true);
});

it("is free where our own margin stands over the ground", () => {
	document.body.innerHTML = "<main><article>words</article></main>";
	document.documentElement.append(document.createElement("glossator-margin"));
	const story = stack("glossator-margin", "main", "body", "html");
	expect(isFreeStrip(story, strip)).toBe(true);
});

it("is taken where something else stands, with our margin over it or not", () => {
	document.body.innerHTML =
		"<main><article>words</article></main><aside>more</aside>";
	expect(isFreeStrip(stack("aside", "body", "html"), strip)).toBe(false);
	const story = stack("glossator-margin", "aside", "body", "html");
	expect(isFreeStrip(story, strip)).toBe(false);
});

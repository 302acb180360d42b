import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gloss } from "../../gloss/gloss.ts";
import { smallDataset } from "../../gloss/testing/small-dataset.ts";
import { annotator } from "./annotate-item.ts";

const annotate = annotator(smallDataset(), {
	about: {},
	format: "ndjson",
	today: "2026-11-24",
});

const piece = fc.oneof(
	fc.constantFrom(
		"<p>",
		"</p>",
		"<article><h1>AI images</h1>",
		"<table><td><table>",
		"<script>",
		"<!--",
		"<svg><title>",
		"<template><p>",
		"<sup>1</sup>",
		"<meta charset=utf-16>",
		'<script type="application/ld+json">{"@type":"NewsArticle","datePublished":7}</script>',
		"<a href='http://['>",
		"&#xD800;",
		"&#0;",
		"&nbsp;\u00ad",
		"Two people were arrested for selling AI-generated lewd images. ",
		"Article 40 of the Penal Code",
		"up to two years in prison",
		"\u0000",
		"\ud800",
		"\udc00",
	),
	fc.string({ unit: "binary", maxLength: 20 }),
);
const content = fc
	.array(piece, { maxLength: 40 })
	.map((parts) => parts.join(""));

describe("annotator", () => {
	it.each(["html", "text"] as const)(
		"[C4] reads any %s without failing, and the same every time",
		(kind) => {
			fc.assert(
				fc.property(content, (words) => {
					const item = { from: "x", kind, content: words };
					const once = annotate(item);
					expect(once).not.toHaveProperty("problem");
					expect(annotate(item)).toEqual(once);
					const gloss: Gloss = JSON.parse("output" in once ? once.output : "");
					expect(gloss.score).toBeGreaterThanOrEqual(0);
					expect(gloss.score).toBeLessThanOrEqual(1);
				}),
				{ numRuns: 150 },
			);
		},
		60_000,
	);
});

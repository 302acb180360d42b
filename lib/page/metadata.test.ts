import { describe, expect, it } from "vitest";
import { articleId } from "./article-id.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { readJsonLd } from "./json-ld.ts";
import { isoDateIn, isoDateOfUrl } from "./page-dates.ts";

describe("isoDateIn", () => {
	it.each([
		["2025-04-15", "2025-04-15"],
		["2025-04-15T09:00:00+09:00", "2025-04-15T09:00:00+09:00"],
		["2025-04-15T09:00:00.123Z", "2025-04-15T09:00:00Z"],
		["2025-04-15 09:00 +0900", "2025-04-15T09:00:00+09:00"],
		["2025/4/5 8:30", "2025-04-05T08:30:00"],
		["20250415", "2025-04-15"],
		["Tue, 15 Apr 2025 08:00:00 GMT", "2025-04-15"],
		["April 15, 2025", "2025-04-15"],
		["15. April 2025", "2025-04-15"],
		["15 avril 2025", "2025-04-15"],
		["15 de abril de 2025", "2025-04-15"],
		["15 aprile 2025", "2025-04-15"],
		["2025年4月15日", "2025-04-15"],
		["2025년 4월 15일", "2025-04-15"],
	])("[P7] reads %s", (value, expected) => {
		expect(isoDateIn(value)).toBe(expected);
	});

	it.each(["", "yesterday", "2025-13-01", "1234567890123", "3000-01-01"])(
		"[P7] takes %j for no date",
		(value) => {
			expect(isoDateIn(value)).toBeNull();
		},
	);
});

describe("isoDateOfUrl", () => {
	it.each([
		["https://example.org/2025/04/15/story", "2025-04-15"],
		["https://example.org/news/20250415-story", "2025-04-15"],
		["https://example.org/news/12345678", undefined],
		["https://example.org/2025/", undefined],
	])("[P7] %s: %s", (url, expected) => {
		expect(isoDateOfUrl(url)).toBe(expected);
	});
});

describe("canonicalUrl", () => {
	it.each([
		[
			"https://example.org/a?utm_source=x&b=2&a=1#c",
			"https://example.org/a?a=1&b=2",
		],
		["/b?fbclid=1", "https://example.org/b"],
		["mailto:someone@example.org", null],
		["https://user:secret@example.org/", "https://example.org/"],
		["https://", null],
	])("[P7] %s becomes %s", (address, expected) => {
		expect(canonicalUrl(address, "https://example.org/page")).toBe(expected);
	});
});

describe("readJsonLd", () => {
	it("[P7] passes over what is broken or no story", () => {
		expect(
			readJsonLd([
				"{broken",
				'{"@type":"Organization","name":"The Paper"}',
				'[{"@type":["Thing","NewsArticle"],"headline":"A","author":{"name":"Ann"}}]',
			]),
		).toMatchObject({ headline: "A", author: "Ann" });
	});
});

describe("articleId", () => {
	it("[P7] is sixteen hexadecimal digits, the same for the same source", () => {
		expect(articleId("https://example.org/a")).toMatch(/^[0-9a-f]{16}$/);
		expect(articleId("a")).toBe(articleId("a"));
		const ids = new Set(
			Array.from({ length: 5_000 }, (_, i) => articleId(`story ${i}`)),
		);
		expect(ids.size).toBe(5_000);
	});
});

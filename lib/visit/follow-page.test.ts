// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Article } from "../gloss/article.ts";
import type { GlossAnswer } from "../messaging/protocol.ts";
import type { Sent } from "../messaging/send.ts";
import { ok } from "../result.ts";
import { followPage, type Reading } from "./follow-page.ts";

const first =
	"The court said on Monday that the company may not copy an artist's work without asking, and fined it.";
const second =
	"The firm said that it would appeal, and that no picture in its set had been taken from the artist's page.";

describe("followPage", () => {
	let leaving: AbortController;
	let asked: { revision: number; text: string }[];
	let answers: ((answer: Sent<GlossAnswer>) => void)[];
	let readings: Reading[];

	beforeEach(() => {
		vi.useFakeTimers();
		leaving = new AbortController();
		asked = [];
		answers = [];
		readings = [];
		document.body.innerHTML = `<article><h1>A ruling</h1><p>${first}</p><p>${second}</p></article>`;
	});
	afterEach(() => {
		leaving.abort();
		vi.useRealTimers();
	});

	const follow = () =>
		followPage(
			document,
			(revision: number, { text }: Article) => {
				asked.push({ revision, text });
				return new Promise((resolve) => answers.push(resolve));
			},
			(reading) => readings.push(reading),
			leaving.signal,
		);
	const answer = async (index: number, said: Sent<GlossAnswer>) => {
		answers[index]?.(said);
		await vi.advanceTimersByTimeAsync(0);
	};
	const ready = (revision: number): Sent<GlossAnswer> =>
		ok({ state: "ready", revision, marks: [] });
	const settle = () => vi.advanceTimersByTimeAsync(4_000);
	const lastParagraph = () =>
		document.querySelector("p:last-of-type") as HTMLElement;

	it("reads, asks once, and tells what came of it", async () => {
		follow();
		expect(asked.map(({ revision }) => revision)).toEqual([1]);
		expect(asked[0]?.text).toContain(first);
		await answer(0, ready(1));
		expect(readings.map(({ state }) => state)).toEqual(["ready"]);
	});

	it("asks anew when the story's words change", async () => {
		follow();
		await answer(0, ready(1));
		lastParagraph().textContent = `${second} A hearing is set for May.`;
		await settle();
		expect(asked.map(({ revision }) => revision)).toEqual([1, 2]);
		expect(asked[1]?.text).toContain("A hearing is set for May.");
	});

	it("asks nothing where only the nodes are new, and tells their reading", async () => {
		follow();
		await answer(0, ready(1));
		lastParagraph().replaceWith(lastParagraph().cloneNode(true));
		await settle();
		expect(asked).toHaveLength(1);
		expect(readings).toHaveLength(2);
		expect(
			readings[1]?.page.pieces.every(({ node }) =>
				document.contains(node as Node),
			),
		).toBe(true);
	});

	it("[V5] lets only the answer to the latest revision count, whichever comes first", async () => {
		const follower = follow();
		follower.readAgain();
		await answer(1, ready(2));
		await answer(0, ok({ state: "nothing-found", revision: 1 }));
		expect(readings.map(({ state }) => state)).toEqual(["ready"]);
	});

	it("[V5] passes over an answer that says it is stale", async () => {
		follow();
		await answer(0, ok({ state: "stale", revision: 1 }));
		expect(readings).toEqual([]);
	});

	it("says that something failed", async () => {
		follow();
		await answer(0, { ok: false, code: "failed", detail: "" });
		expect(readings.map(({ state }) => state)).toEqual(["error"]);
	});

	it("keeps what is there where it asked too often, and asks again later", async () => {
		follow();
		await answer(0, { ok: false, code: "too-many", detail: "" });
		expect(readings).toEqual([]);
		await vi.advanceTimersByTimeAsync(6_000);
		expect(asked.map(({ revision }) => revision)).toEqual([1, 2]);
	});

	it("[V3] is silent once the visit has ended", async () => {
		follow();
		leaving.abort();
		await answer(0, ready(1));
		lastParagraph().textContent = "Other words, which nobody reads any more.";
		await settle();
		expect(readings).toEqual([]);
		expect(asked).toHaveLength(1);
	});
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchGate } from "./watch-gate.ts";

describe("watchGate", () => {
	beforeEach(() => {
		vi.useFakeTimers();
		document.body.replaceChildren();
	});
	afterEach(() => vi.useRealTimers());

	const saysLaw = (page: Document) => /law/.test(page.body.textContent ?? "");
	const add = (text: string) => {
		const paragraph = document.createElement("p");
		paragraph.textContent = text;
		document.body.append(paragraph);
	};

	it("[V1] says nothing and changes nothing on a page that is declined", () => {
		add("weather");
		const before = document.documentElement.outerHTML;
		const onYes = vi.fn();
		watchGate(document, saysLaw, onYes);
		vi.advanceTimersByTime(60_000);
		expect(onYes).not.toHaveBeenCalled();
		expect(document.documentElement.outerHTML).toBe(before);
	});

	it("[V1] does not look again at a page that has not grown", () => {
		add("weather");
		const couldBe = vi.fn(() => false);
		watchGate(document, couldBe, vi.fn());
		vi.advanceTimersByTime(60_000);
		expect(couldBe).toHaveBeenCalledOnce();
	});

	it("says yes once", () => {
		add("the law");
		const onYes = vi.fn();
		watchGate(document, saysLaw, onYes);
		add("more law");
		vi.advanceTimersByTime(60_000);
		expect(onYes.mock.calls).toEqual([[false]]);
	});

	it("sees an article that is built after the page has loaded", () => {
		const onYes = vi.fn();
		watchGate(document, saysLaw, onYes);
		add("the law");
		vi.advanceTimersByTime(2_000);
		expect(onYes).toHaveBeenCalledOnce();
	});

	it("waits for a prerendered page to be shown", () => {
		add("the law");
		Reflect.set(document, "prerendering", true);
		const onYes = vi.fn();
		watchGate(document, saysLaw, onYes);
		vi.advanceTimersByTime(60_000);
		expect(onYes).not.toHaveBeenCalled();
		Reflect.deleteProperty(document, "prerendering");
		document.dispatchEvent(new Event("prerenderingchange"));
		expect(onYes).toHaveBeenCalledOnce();
	});
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchPage } from "./watch.ts";

let root: HTMLElement;
let stop: AbortController;
const onChange = vi.fn();
const onNavigate = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	vi.clearAllMocks();
	history.replaceState(null, "", "/story");
	root = document.createElement("article");
	const frame = document.createElement("main");
	frame.append(root);
	document.body.replaceChildren(frame);
	stop = new AbortController();
	watchPage(root, { onChange, onNavigate }, stop.signal);
});

afterEach(() => {
	stop.abort();
	vi.useRealTimers();
});

async function pass(ms: number) {
	await Promise.resolve();
	await vi.advanceTimersByTimeAsync(ms);
}

describe("watchPage", () => {
	it("[P18] tells once of many changes in the article, when they have settled", async () => {
		for (let i = 0; i < 5; i++) {
			root.append("more ");
			await pass(100);
		}
		expect(onChange).not.toHaveBeenCalled();
		await pass(1_000);
		expect(onChange).toHaveBeenCalledTimes(1);
	});

	it("[P18] does not wait for ever where the page goes on changing", async () => {
		for (let i = 0; i < 30; i++) {
			root.append("tick ");
			await pass(100);
		}
		expect(onChange).toHaveBeenCalled();
	});

	it("[P18] is deaf to what happens elsewhere on the page", async () => {
		document.body.append(document.createElement("aside"));
		await pass(5_000);
		expect(onChange).not.toHaveBeenCalled();
	});

	it("[P18] notices that the article itself was replaced", async () => {
		document.body.replaceChildren(document.createElement("main"));
		await pass(2_000);
		expect(onChange).toHaveBeenCalledTimes(1);
	});

	it("[P19] tells of an app's new address, also where only its content gives it away", async () => {
		history.pushState(null, "", "/other-story");
		root.append("other");
		await pass(10);
		expect(onNavigate).toHaveBeenCalledWith(location.href);
	});

	it("[P19] is not misled by a jump inside the page", async () => {
		history.pushState(null, "", "/story#part-2");
		window.dispatchEvent(new PopStateEvent("popstate"));
		expect(onNavigate).not.toHaveBeenCalled();
		history.pushState(null, "", "/story#/route/2");
		window.dispatchEvent(new PopStateEvent("popstate"));
		expect(onNavigate).toHaveBeenCalledTimes(1);
	});

	it("[P19] reads again after the page came back from the cache", async () => {
		window.dispatchEvent(
			new PageTransitionEvent("pageshow", { persisted: false }),
		);
		await pass(2_000);
		expect(onChange).not.toHaveBeenCalled();
		window.dispatchEvent(
			new PageTransitionEvent("pageshow", { persisted: true }),
		);
		await pass(2_000);
		expect(onChange).toHaveBeenCalledTimes(1);
	});

	it("[P20] is silent after its signal", async () => {
		root.append("change");
		await Promise.resolve();
		stop.abort();
		history.pushState(null, "", "/third");
		window.dispatchEvent(new PopStateEvent("popstate"));
		root.append("more");
		await pass(5_000);
		expect(onChange).not.toHaveBeenCalled();
		expect(onNavigate).not.toHaveBeenCalled();
	});
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchExtension } from "./watch-extension.ts";

describe("watchExtension", () => {
	let leaving: AbortController;
	let here: boolean;
	const onGone = vi.fn(() => leaving.abort());

	beforeEach(() => {
		vi.useFakeTimers();
		onGone.mockClear();
		leaving = new AbortController();
		here = true;
		watchExtension(document, () => here, onGone, leaving.signal);
	});
	afterEach(() => {
		leaving.abort();
		Reflect.deleteProperty(document, "hidden");
		vi.useRealTimers();
	});
	const hide = (hidden: boolean) =>
		Object.defineProperty(document, "hidden", {
			value: hidden,
			configurable: true,
		});

	it("[V4] says nothing while the extension is there", () => {
		vi.advanceTimersByTime(60_000);
		expect(onGone).not.toHaveBeenCalled();
	});

	it("[V4] notices within seconds, and once", () => {
		here = false;
		vi.advanceTimersByTime(5_000);
		expect(onGone).toHaveBeenCalledOnce();
		vi.advanceTimersByTime(60_000);
		window.dispatchEvent(new Event("pageshow"));
		expect(onGone).toHaveBeenCalledOnce();
	});

	it("[V4] waits in a hidden tab until the person comes back", () => {
		hide(true);
		here = false;
		vi.advanceTimersByTime(60_000);
		expect(onGone).not.toHaveBeenCalled();
		hide(false);
		document.dispatchEvent(new Event("visibilitychange"));
		expect(onGone).toHaveBeenCalledOnce();
	});

	it("[V3] leaves no timer behind", () => {
		leaving.abort();
		expect(vi.getTimerCount()).toBe(0);
	});
});

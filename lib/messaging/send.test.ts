import { afterEach, describe, expect, it, vi } from "vitest";
import { ok } from "../result.ts";
import type { ContentToBackground } from "./protocol.ts";
import { patiently, type Sent, send } from "./send.ts";

const ask = (runtime: Parameters<typeof send>[0]) =>
	send<ContentToBackground, "page:maybe">(runtime, "page:maybe", {
		inFrame: false,
	});

describe("send", () => {
	it("[M6] brings the answer back as it was given", async () => {
		const sendMessage = vi.fn(async () => ok(null));
		expect(await ask(() => ({ sendMessage }))).toEqual(ok(null));
		expect(sendMessage).toHaveBeenCalledWith({
			type: "page:maybe",
			said: { inFrame: false },
		});
	});

	it("[M6] says gone where the extension has vanished", async () => {
		expect(await ask(() => null)).toMatchObject({ code: "gone" });
	});

	it("[M6] says gone where it vanishes while sending, even if the browser throws at once", async () => {
		let here = true;
		const sendMessage = () => {
			here = false;
			throw new Error("Extension context invalidated.");
		};
		expect(await ask(() => (here ? { sendMessage } : null))).toMatchObject({
			code: "gone",
		});
	});

	it.each([
		["no answer", async () => undefined],
		[
			"a worker that was stopped",
			() => Promise.reject(new Error("channel closed")),
		],
	])("[M6] says unanswered for %s", async (_what, sendMessage) => {
		expect(await ask(() => ({ sendMessage }))).toMatchObject({
			code: "unanswered",
		});
	});
});

describe("patiently", () => {
	afterEach(() => vi.useRealTimers());
	const unanswered: Sent<null> = { ok: false, code: "unanswered", detail: "" };

	it("[M6] asks again until somebody answers", async () => {
		const answers = [unanswered, unanswered, ok(null)];
		const once = vi.fn(async () => answers.shift() ?? unanswered);
		expect(await patiently(once, [0, 0, 0])).toEqual(ok(null));
		expect(once).toHaveBeenCalledTimes(3);
	});

	it("[M6] gives up after the last try", async () => {
		const once = vi.fn(async () => unanswered);
		expect(await patiently(once, [0, 0])).toEqual(unanswered);
		expect(once).toHaveBeenCalledTimes(3);
	});

	it("[M6] takes a refusal for an answer", async () => {
		const refused: Sent<null> = { ok: false, code: "off-here", detail: "" };
		const once = vi.fn(async () => refused);
		expect(await patiently(once, [0, 0])).toEqual(refused);
		expect(once).toHaveBeenCalledOnce();
	});

	it("[M6] does not wait for ever on a promise that a dead worker left open", async () => {
		vi.useFakeTimers();
		const never = vi.fn(() => new Promise<Sent<null>>(() => {}));
		const asked = patiently(never, [10], 1_000);
		await vi.advanceTimersByTimeAsync(2_500);
		expect(await asked).toMatchObject({ code: "unanswered" });
		expect(never).toHaveBeenCalledTimes(2);
	});
});

import { describe, expect, it } from "vitest";
import { memoryArea } from "./session.ts";
import { makeTickets } from "./tickets.ts";

const nonce = "0123456789abcdef0123456789abcdef";

describe("makeTickets", () => {
	it("[K5] serves the frame that shows it first, again and again", async () => {
		const tickets = await open();
		const frame = { tabId: 1, frameId: 30 };
		expect(await tickets.accept(nonce, frame)).toMatchObject({
			readerFrameId: 0,
		});
		expect(await tickets.accept(nonce, frame)).not.toBeNull();
	});

	it.each([
		["another frame of the tab", nonce, { tabId: 1, frameId: 31 }],
		["a frame of another tab", nonce, { tabId: 2, frameId: 30 }],
		["a guess", "f".repeat(32), { tabId: 1, frameId: 31 }],
	])("[K5] does not serve %s", async (_who, shown, frame) => {
		const tickets = await open();
		await tickets.accept(nonce, { tabId: 1, frameId: 30 });
		expect(await tickets.accept(shown, frame)).toBeNull();
	});

	it("[K5] serves one of two frames that show it at the same moment", async () => {
		const tickets = await open();
		const both = await Promise.all(
			[30, 31].map((frameId) => tickets.accept(nonce, { tabId: 1, frameId })),
		);
		expect(both.filter(Boolean)).toHaveLength(1);
	});

	it("[K3] holds over the worker's sleep", async () => {
		const area = memoryArea();
		await makeTickets(area).issue(1, { nonce, readerFrameId: 4 });
		await makeTickets(area).accept(nonce, { tabId: 1, frameId: 30 });
		expect(
			await makeTickets(area).accept(nonce, { tabId: 1, frameId: 31 }),
		).toBeNull();
	});
});

async function open() {
	const tickets = makeTickets(memoryArea());
	await tickets.issue(1, { nonce, readerFrameId: 0 });
	return tickets;
}

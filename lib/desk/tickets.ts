import type { SessionArea } from "./session.ts";
import { makeTurns } from "./turns.ts";

/** The pass of one margin frame. */
export interface Ticket {
	readonly nonce: string;
	/** The frame whose reader mounted the margin: the top one, or a same-origin article frame. */
	readonly readerFrameId: number;
	/** Null until a frame has shown it. */
	readonly marginFrameId: number | null;
}

/**
 * Passes for margin frames. The reader asks for one for the frame that it has just mounted; the first frame in that tab
 * to show it owns it, and every later message of the frame carries it. A stranger who frames our page has none, and one
 * who copies it comes too late. Kept in the session area, because the worker sleeps; a pass says nothing about a page.
 */
export function makeTickets(area: SessionArea) {
	/** Two frames that show the same pass at once must not both read it as free. */
	const inTurn = makeTurns();

	return {
		/** @param nonce - 128 random bits in hexadecimal, made by the caller */
		issue(
			tabId: number,
			{ nonce, readerFrameId }: Omit<Ticket, "marginFrameId">,
		): Promise<void> {
			return inTurn(async () => {
				const others = await ofTab(tabId);
				const ticket: Ticket = { nonce, readerFrameId, marginFrameId: null };
				await area.set(keyOf(tabId), [...others, ticket].slice(-mostPerTab));
			});
		},

		/** @returns null where the pass is unknown, of another tab, or already another frame's */
		accept(
			nonce: string,
			{ tabId, frameId }: { tabId: number; frameId: number },
		): Promise<Ticket | null> {
			return inTurn(async () => {
				const all = await ofTab(tabId);
				const ticket = all.find((each) => each.nonce === nonce);
				if (!ticket) return null;
				if (ticket.marginFrameId !== null)
					return ticket.marginFrameId === frameId ? ticket : null;
				const bound: Ticket = { ...ticket, marginFrameId: frameId };
				await area.set(
					keyOf(tabId),
					all.map((each) => (each === ticket ? bound : each)),
				);
				return bound;
			});
		},
	};

	async function ofTab(tabId: number): Promise<readonly Ticket[]> {
		return (await area.get<Ticket[]>(keyOf(tabId))) ?? [];
	}
}

export type Tickets = ReturnType<typeof makeTickets>;

/** Documents come and go in a tab, and a page may throw our frame out a few times; older passes are dead. */
const mostPerTab = 16;
const keyOf = (tabId: number) => `tickets:${tabId}`;

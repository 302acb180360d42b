import type { ReaderToFrame } from "../messaging/protocol.ts";

/** A frame that our page did not report from by then cannot live here (an opaque origin, a policy of the browser). */
const lifeSignMs = 8_000;

/**
 * Hand each margin frame its pass, and tell it what changes. The pass goes by postMessage to our own origin alone: it
 * never stands in an address, where the page's timing entries would show it.
 * @param askForPass - asks the background; null where there is none to be had
 * @param onDead - this frame shows nothing: the margin has to stand elsewhere
 */
export function makeMarginFrame(
	ownOrigin: string,
	askForPass: () => Promise<string | null>,
	onDead: () => void,
	signal: AbortSignal,
) {
	let current: HTMLIFrameElement | null = null;
	let doubt: ReturnType<typeof setTimeout> | undefined;
	let lives = false;
	const pending: ReaderToFrame[] = [];
	signal.addEventListener("abort", () => clearTimeout(doubt));

	return {
		/** A new frame stands in the page. Each load needs a pass of its own: also after the page threw it out. */
		take(frame: HTMLIFrameElement): void {
			current = frame;
			waitForLife();
			frame.addEventListener("load", () => void pass(frame), { signal });
		},

		/** The frame showed its pass and it was good. */
		confirm(): void {
			clearTimeout(doubt);
			lives = true;
			for (const message of pending.splice(0)) post(message);
		},

		/** What is said before the frame is there is said once it is. */
		tell(message: ReaderToFrame): void {
			if (lives && current?.isConnected) post(message);
			// A frame that is still to come reads the view anew by itself.
			else if (message.glossator !== "changed") pending.push(message);
		},
	};

	async function pass(frame: HTMLIFrameElement): Promise<void> {
		waitForLife();
		const nonce = await askForPass();
		if (nonce !== null && frame === current)
			post({ glossator: "nonce", nonce });
	}

	function waitForLife(): void {
		lives = false;
		clearTimeout(doubt);
		doubt = setTimeout(onDead, lifeSignMs);
	}

	function post(message: ReaderToFrame): void {
		current?.contentWindow?.postMessage(message, ownOrigin);
	}
}

import { fail, type Result } from "../result.ts";
import type { Answer, Envelope, MessageError, Said } from "./protocol.ts";

/** What a sender may meet beyond what the receiver answers. */
export type SendError =
	| MessageError
	| "gone" // the extension was updated or removed: fall silent
	| "unanswered"; // nobody there, or the worker was stopped in the middle: ask again

export type Sent<A> = Result<A, SendError>;

/**
 * Send one message and wait for its answer; never throws.
 * @param runtime - asked anew each time, because it vanishes when the extension is updated under a page
 */
export async function send<M, T extends keyof M & string>(
	runtime: () => Pick<Sender, "sendMessage"> | null,
	type: T,
	said: Said<M, T>,
): Promise<Sent<Answer<M, T>>> {
	const port = runtime();
	if (!port) return fail("gone", "The extension is no longer here.");
	const envelope: Envelope<T, Said<M, T>> = { type, said };
	try {
		const reply = (await port.sendMessage(envelope)) as
			| Sent<Answer<M, T>>
			| null
			| undefined;
		return reply ?? fail("unanswered", `Nobody answered "${type}".`);
	} catch (error) {
		if (!runtime()) return fail("gone", String(error));
		return fail("unanswered", String(error));
	}
}

/**
 * Ask again where nobody answered: a worker may be stopped in the middle of a request, and the next message wakes it.
 * @param ask - made anew for each try
 * @param waitsMs - how long to wait before each further try
 * @param limitMs - how long a single try may take; a worker that dies can leave a promise open for good
 */
export async function patiently<A>(
	ask: () => Promise<Sent<A>>,
	waitsMs: readonly number[] = [100, 500, 2_000],
	limitMs = 30_000,
): Promise<Sent<A>> {
	let answer = await within(limitMs, ask());
	for (const waitMs of waitsMs) {
		if (answer.ok || answer.code !== "unanswered") break;
		await new Promise((done) => setTimeout(done, waitMs));
		answer = await within(limitMs, ask());
	}
	return answer;
}

async function within<A>(
	limitMs: number,
	answer: Promise<Sent<A>>,
): Promise<Sent<A>> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<Sent<A>>((resolve) => {
		timer = setTimeout(
			() => resolve(fail("unanswered", `No answer in ${limitMs} ms.`)),
			limitMs,
		);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}

interface Sender {
	sendMessage(message: unknown): Promise<unknown>;
}

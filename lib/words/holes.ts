/** One piece of a message: its own text, or the name of a hole ("{date}"). */
export type MessagePiece =
	| { readonly text: string }
	| { readonly hole: string };

/**
 * Take a message apart at its named holes.
 * @returns pieces in order; an opening brace that opens no name stays text
 */
export function splitHoles(message: string): MessagePiece[] {
	const pieces: MessagePiece[] = [];
	let from = 0;
	for (const found of message.matchAll(/\{([a-zA-Z][a-zA-Z0-9]*)\}/g)) {
		if (found.index > from)
			pieces.push({ text: message.slice(from, found.index) });
		pieces.push({ hole: found[1] ?? "" });
		from = found.index + found[0].length;
	}
	if (from < message.length) pieces.push({ text: message.slice(from) });
	return pieces;
}

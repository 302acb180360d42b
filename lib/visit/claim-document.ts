/** What a reader leaves behind for a second injection to find: in our own world, where the page cannot see it. */
interface Present {
	isAlive(): boolean;
	leave(): void;
}

const key = Symbol.for("glossator.reader");

/**
 * Make this the one reader of its document. One that still lives keeps it; one whose extension is gone is sent off.
 * @returns false where another reader is here already
 */
export function claimDocument(mine: Present): boolean {
	const other: Present | undefined = Reflect.get(globalThis, key);
	if (other?.isAlive()) return false;
	other?.leave();
	Reflect.set(globalThis, key, mine);
	return true;
}

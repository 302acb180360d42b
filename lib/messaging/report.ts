/**
 * Report an unexpected failure: to the console of this context, and nowhere else. Nothing leaves the machine.
 * @param during - what was being done, as the end of a sentence ("saving a note")
 */
export function report(error: unknown, during: string): void {
	console.error(`Glossator, while ${during}:`, error);
}

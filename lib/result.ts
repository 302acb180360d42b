/**
 * Expected failure as plain data. An `Error` may not survive a message between contexts; this does.
 * `code` is for the program, `detail` is one sentence for a person.
 */
export type Result<T, Code extends string = string> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly code: Code; readonly detail: string };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

export function fail<Code extends string>(
	code: Code,
	detail: string,
): { readonly ok: false; readonly code: Code; readonly detail: string } {
	return { ok: false, code, detail };
}

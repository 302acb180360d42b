/**
 * The little of the browser's own interface that the gate and the reader use, as it is native in every version we
 * support: promises from `sendMessage`, but answers by `sendResponse` (Chrome takes a returned promise only from 148 on).
 */
export interface NativeRuntime {
	/** Undefined once the extension was updated or removed under this page. */
	readonly id?: string;
	sendMessage(message: unknown): Promise<unknown>;
	getURL(path: string): string;
	readonly onMessage: {
		addListener(listener: NativeListener): void;
		removeListener(listener: NativeListener): void;
	};
}

export type NativeListener = (
	message: unknown,
	sender: { readonly id?: string; readonly tab?: object },
	sendResponse: (answer: unknown) => void,
) => boolean | undefined;

/** @returns null where the extension is gone: the whole namespace may vanish under an old script */
export function findRuntime(): NativeRuntime | null {
	const { runtime } = namespace();
	return runtime?.id ? runtime : null;
}

/** A message of our catalogue in the browser's language; null where it has none. */
export function findMessage(key: string): string | null {
	return namespace().i18n?.getMessage(key) || null;
}

/** Chrome has `browser` from 148 on, and `chrome` always. */
function namespace(): Namespace {
	return (
		Reflect.get(globalThis, "browser") ??
		Reflect.get(globalThis, "chrome") ??
		{}
	);
}

interface Namespace {
	readonly runtime?: NativeRuntime;
	readonly i18n?: { getMessage(key: string): string };
}

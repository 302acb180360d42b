/**
 * What must outlive the worker but not the browser: a small view of `storage.session`, which stays in memory and is
 * closed to content scripts.
 */
export interface SessionArea {
	get<T>(key: string): Promise<T | null>;
	/** False where the area is full. */
	set(key: string, value: unknown): Promise<boolean>;
	remove(keys: readonly string[]): Promise<void>;
}

/** The part of `browser.storage.session` that is used. */
export interface RawArea {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(keys: string[]): Promise<void>;
}

/** Our own entries are all written by this build of the extension, so their type is taken at its word. */
export function openSession(raw: RawArea | null): SessionArea {
	if (!raw) return memoryArea();
	return {
		get: async <T>(key: string) =>
			((await raw.get(key))[key] ?? null) as T | null,
		set: async (key, value) => {
			try {
				await raw.set({ [key]: value });
				return true;
			} catch {
				return false; // over its quota: the caller makes room or goes without
			}
		},
		remove: async (keys) => {
			if (keys.length > 0) await raw.remove([...keys]);
		},
	};
}

/** Where the browser has no session area, and for private windows: gone with the worker. */
export function memoryArea(): SessionArea {
	const entries = new Map<string, unknown>();
	return {
		get: async <T>(key: string) => (entries.get(key) ?? null) as T | null,
		set: async (key, value) => {
			entries.set(key, value);
			return true;
		},
		remove: async (keys) => {
			for (const key of keys) entries.delete(key);
		},
	};
}

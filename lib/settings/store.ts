import { defaultSettings, parseSettings, type Settings } from "./settings.ts";

/** One storage area, as `browser.storage.local` has it; only what is used here. */
export interface Area {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
}

const key = "settings";

/** A browser that keeps nothing (Firefox that never remembers history) may refuse the area: then the defaults hold. */
export async function readSettings(area: Area): Promise<Settings> {
	try {
		return parseSettings((await area.get(key))[key]);
	} catch {
		return defaultSettings;
	}
}

/** Change some settings; what another page changed meanwhile stays. */
export async function changeSettings(
	area: Area,
	change: (settings: Settings) => Settings,
): Promise<Settings> {
	const changed = change(await readSettings(area));
	await area.set({ [key]: changed });
	return changed;
}

/** What a change event of the storage area says about the settings; null where it is about something else. */
export function readChange(
	changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
): Settings | null {
	const change = changes[key];
	if (!change) return null;
	return change.newValue === undefined
		? defaultSettings
		: parseSettings(change.newValue);
}

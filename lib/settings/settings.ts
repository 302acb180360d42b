import * as z from "zod/mini";

/** What a person can choose. Kept under one key of storage.local; every field has its default, so that any state opens. */
export interface Settings {
	/** "auto": on the news hosts without being asked; "button": only when the person presses the button. */
	readonly mode: "auto" | "button";
	/** Hosts on which we stay silent, in lower case; a host covers its subdomains. */
	readonly offHosts: readonly string[];
	readonly register: "plain" | "standard" | "legal";
	/** Where there is no room beside the article: the browser's own panel, or over the page. */
	readonly withoutRoom: "panel" | "overlay";
	readonly marginWidthPx: number;
	readonly theme: "system" | "light" | "dark";
	/** Underline the first mention of each thing, every one, or nothing (the margin lists them all the same). */
	readonly density: "first" | "all" | "none";
}

export const defaultSettings: Settings = {
	mode: "auto",
	offHosts: [],
	register: "standard",
	withoutRoom: "panel",
	marginWidthPx: 360,
	theme: "system",
	density: "first",
};

export const marginWidths = { min: 280, max: 720 } as const;

const host = z
	.string()
	.check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/]+$/));

const fields = {
	mode: z.enum(["auto", "button"]),
	offHosts: z.array(host).check(z.maxLength(5_000)),
	register: z.enum(["plain", "standard", "legal"]),
	withoutRoom: z.enum(["panel", "overlay"]),
	marginWidthPx: z
		.int()
		.check(z.minimum(marginWidths.min), z.maximum(marginWidths.max)),
	theme: z.enum(["system", "light", "dark"]),
	density: z.enum(["first", "all", "none"]),
} satisfies { [K in keyof Settings]: z.ZodMiniType<Settings[K]> };

/** Read what was stored, field by field: one that is missing or spoilt falls back to its default, the others stay. */
export function parseSettings(raw: unknown): Settings {
	const stored = z.record(z.string(), z.unknown()).safeParse(raw);
	if (!stored.success) return defaultSettings;
	return z
		.object({
			mode: z.catch(fields.mode, defaultSettings.mode),
			offHosts: z.catch(fields.offHosts, []),
			register: z.catch(fields.register, defaultSettings.register),
			withoutRoom: z.catch(fields.withoutRoom, defaultSettings.withoutRoom),
			marginWidthPx: z.catch(
				fields.marginWidthPx,
				defaultSettings.marginWidthPx,
			),
			theme: z.catch(fields.theme, defaultSettings.theme),
			density: z.catch(fields.density, defaultSettings.density),
		})
		.parse(stored.data);
}

/** @param host - as `URL.hostname` gives it */
export function isOffAt(settings: Settings, host: string): boolean {
	return settings.offHosts.some(
		(off) => host === off || host.endsWith(`.${off}`),
	);
}

/** Switch a site off or on; on also lifts a wider entry that covered it. */
export function withSite(
	settings: Settings,
	host: string,
	on: boolean,
): Settings {
	const others = settings.offHosts.filter(
		(off) => host !== off && !host.endsWith(`.${off}`),
	);
	return { ...settings, offHosts: on ? others : [...others, host].sort() };
}

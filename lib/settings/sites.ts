import { everySite, newsPatterns } from "./news-hosts.ts";

/** The gate on sites that the person granted beyond the fixed list: one script, registered while the browser runs us. */
export interface GrantedScript {
	readonly id: string;
	readonly js: string[];
	readonly matches: string[];
	readonly excludeMatches: string[];
	readonly runAt: "document_idle";
	readonly persistAcrossSessions: boolean;
}

export const grantedScriptId = "gate-granted";

/**
 * What to register for the origins that we now may read.
 * @param origins - as `permissions.getAll()` lists them
 * @returns null where they are none but the fixed ones
 */
export function scriptForGranted(
	origins: readonly string[],
): GrantedScript | null {
	const fixed = new Set(newsPatterns);
	const matches = origins.filter(
		(origin) => !fixed.has(origin) && /^(\*|https?):\/\//.test(origin),
	);
	if (matches.length === 0) return null;
	return {
		id: grantedScriptId,
		js: ["/gate.js"],
		matches,
		// The manifest runs the gate there already.
		excludeMatches: [...newsPatterns],
		runAt: "document_idle",
		persistAcrossSessions: true,
	};
}

/** True where the person granted every site. */
export function grantsEverySite(origins: readonly string[]): boolean {
	return origins.includes(everySite) || origins.includes("<all_urls>");
}

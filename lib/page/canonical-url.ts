/**
 * One address for one story: absolute, without fragment and without the parameters that only track.
 * @param base - address that relative ones start from
 * @returns null where it is no http(s) address
 */
export function canonicalUrl(address: string, base?: string): string | null {
	const url = parseUrl(address, base);
	if (!url || !/^https?:$/.test(url.protocol)) return null;
	url.hash = "";
	url.username = "";
	url.password = "";
	// Not by `searchParams.keys()`: a content script in Firefox may not walk an iterator of the page's.
	for (const pair of url.search.slice(1).split("&")) {
		const [name = ""] = pair.split("=", 1);
		if (tracking.test(name)) url.searchParams.delete(name);
	}
	url.searchParams.sort();
	return url.href;
}

/** Address made absolute, or null where it cannot be read. */
export function absoluteUrl(address: string, base?: string): string | null {
	return parseUrl(address, base)?.href ?? null;
}

function parseUrl(address: string, base?: string): URL | null {
	try {
		return new URL(address, base);
	} catch {
		return null; // an address that is none says nothing
	}
}

const tracking =
	/^(?:utm_\w+|at_\w+|ns_\w+|pk_\w+|mtm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_hs\w+|hsctatracking|vero_\w+|oly_\w+|wt_mc|wt\.mc_\w+|icid|ncid|cmpid|ito|ocid|smid|smtyp|srnd|sref|ref|ref_src|ref_url|referrer|spm|xtor|s_cid|guccounter|guce_\w+|__twitter_impression|amp|outputtype|taid|_ga|_gl)$/i;

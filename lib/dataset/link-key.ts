/**
 * The form in which addresses are compared: without scheme, "www.", default port, trailing slash and fragment; the host
 * in lower case, the path and query as written (publishers tell laws apart by them).
 * @returns null where it is no http address, or only the front page of a host, which names no law
 */
export function linkKey(href: string): string | null {
	const match = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(href.trim());
	if (match === null) return null;
	const host = hostName(match[1] ?? "");
	const rest = (match[2] ?? "").replace(/\/+$/, "");
	return host === "" || rest === "" ? null : host + rest;
}

/** @returns the host in lower case without "www." and port, or null where it is no http address */
export function hostOf(href: string): string | null {
	const match = /^https?:\/\/([^/?#]+)/i.exec(href.trim());
	return match === null ? null : hostName(match[1] ?? "") || null;
}

/** "WWW.Example.org:443" → "example.org"; a user name before "@" is dropped. */
export function hostName(authority: string): string {
	return authority
		.slice(authority.lastIndexOf("@") + 1)
		.replace(/:\d*$/, "")
		.replace(/\.$/, "")
		.toLowerCase()
		.replace(/^www\./, "");
}

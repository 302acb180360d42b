/** Host of an address in lower case, without "www."; null where it is none. No URL parser: the same in every runtime. */
export function hostOf(href: string): string | null {
	const match = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(href);
	return match?.[1]?.toLowerCase().replace(/^www\./, "") ?? null;
}

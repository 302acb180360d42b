import { normalise, normaliserVersion } from "../text/normalise.ts";
import { fingerprint } from "./hash.ts";

let print: number | null = null;

/**
 * Which normaliser this is, as 32 bits: its version, and what it makes of letters whose folding hangs on the Unicode
 * tables of the browser. Two runtimes with different Unicode versions agree as long as they treat these alike; a number
 * of the Unicode version would force a compile at every browser update.
 */
export function normaliserPrint(): number {
	print ??= Number.parseInt(
		fingerprint(`${normaliserVersion}\n${normalise(probe).text}`).slice(-8),
		16,
	);
	return print;
}

/** Capitals, compositions, widths and compatibility forms of the scripts that we read. */
const probe = String.fromCodePoint(
	...[0x41, 0x130, 0x49, 0x1e9e, 0xdf, 0x3a3, 0x3c2, 0x410, 0x1c5, 0x212b],
	...[0x65, 0x301, 0x20, 0xe9, 0x20, 0xfb01, 0xff21, 0xff11, 0xff76, 0xff9e],
	...[0x30ac, 0x30ab, 0x3099, 0x337b, 0x32ff, 0x3231, 0x1112, 0x1161, 0x11ab],
	...[0xd55c, 0x2f00, 0xf900, 0x2460, 0xbd, 0x2167, 0x2026, 0x2019, 0x201c],
	...[0x2011, 0x2014, 0xad, 0x200b, 0x200d, 0xa0, 0x3000, 0x2009, 0xa7, 0x2116],
	...[0x1f1ef, 0x1f1f5, 0x20b9f, 0x1d400, 0x10400],
);

import type { TreeElement } from "./tree.ts";

/** Is this block an image's caption or credit by its markup: a `figcaption`, one that its class calls so, or in a `figure`? */
export function isCaptionBlock(element: TreeElement): boolean {
	const name = element.localName;
	if (name === "figcaption") return true;
	if (!/^(?:p|div|span|small|section)$/.test(name)) return false;
	const names = element.getAttribute("class");
	return names !== null && captionNames.test(names);
}

const captionNames =
	/(?:^|[-_ ])(?:captions?|caption-?text|imagecaption|photocaption|legende|légende|bildunterschrift|bildtext|didascalia|pie-?de-?foto|legenda|cutline)(?:$|[-_ ])|Caption(?:$|[-_ A-Z])/;

/** Is this short block a caption by its words: does it end in an image's credit? */
export function isCaptionText(text: string): boolean {
	return text.length < 300 && credit.test(text);
}

const credit =
	/(?:[([](?:images?|photos?|pictures?|pics?|fotos?|bild|crédits?|credits?|source|ap photo|getty|afp|reuters)\b[^)\]]{0,80}[)\]]|(?:credits?|photo|foto|image credit|bild|copyright)\s*:\s*[^.!?]{2,60}|[/©]\s*(?:getty|afp|reuters|ap|dpa|shutterstock|alamy|epa)[^.!?]{0,60})\s*$/i;

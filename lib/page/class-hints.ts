import type { TreeElement } from "./tree.ts";

/**
 * What the names that a page gives its parts (class, id, itemprop, role) say about them.
 * "body": the story itself; "clutter": around the story; "unseen": shown to no reader; "meta": about the story.
 */
export type Hint = "none" | "body" | "clutter" | "meta" | "unseen";

const known = new Map<string, Hint>();
const knownLimit = 5_000;

/** Hint for one element; answers for equal names are remembered, since pages repeat them. */
export function hintOf(element: TreeElement): Hint {
	const role = element.getAttribute("role");
	if (role !== null && clutterRoles.test(role)) return "clutter";
	const itemprop = element.getAttribute("itemprop");
	if (itemprop === "articleBody") return "body";
	const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
	if (names === " ") return "none";
	let hint = known.get(names);
	if (hint === undefined) {
		if (known.size > knownLimit) known.clear();
		hint = readNames(names);
		known.set(names, hint);
	}
	return hint;
}

const clutterRoles =
	/^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|tablist|toolbar|tooltip|form)$/;

function readNames(names: string): Hint {
	let hint: Hint = "none";
	for (const name of names.split(/\s+/)) {
		if (name === "" || name.length > 80) continue;
		const one = readName(name);
		if (one === "unseen") return one;
		if (one === "clutter") hint = one;
		else if (one !== "none" && hint !== "clutter") hint = one;
	}
	return hint;
}

function readName(name: string): Hint {
	const parts = name
		.replace(/([a-z0-9])([A-Z])/g, "$1-$2")
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((part) => part !== "");
	const joined = parts.join("");
	if (unseen.test(joined)) return "unseen";
	if (body.test(joined) && !notBody.test(joined)) return "body";
	for (let i = 0; i < parts.length; i++) {
		const part = parts[i] ?? "";
		if (i > 0 && switches.has(parts[i - 1] ?? "")) continue;
		if (clutterWords.has(part) || clutterStarts.test(part)) return "clutter";
	}
	if (clutterJoined.test(joined)) return "clutter";
	for (const part of parts) if (metaWords.test(part)) return "meta";
	return "none";
}

// "has-sidebar" stands on the story, not on the sidebar.
const switches = new Set(
	"has with without no not is show hide enable enabled disable open closed js single type layout theme page post status format ssrcss css tag category".split(
		" ",
	),
);

const unseen =
	/^(?:sronly|visuallyhidden|visuallyhiddentext|screenreadertext|screenreaderonly|srtext|vh|uvisuallyhidden|assistivetext|printonly|hiddenaccessible|accessibilitytext|offscreen|a11yhidden|uhiddenvisually|dnone)$|visuallyhidden|screenreader/;

const body =
	/(?:article|story|post|entry|news|artikel|beitrag|articulo|noticia|articolo|materia|page|blog|single|main|maincontent|detail|body)(?:body|content|text|copy|inhalt|contenido|cuerpo|corps|corpo|testo|texto|contents|honbun|paragraphs|main)$|^(?:articlebody|storybody|postbody|bodycopy|bodytext|honbun|articleview|articletext|contentbody|rte|richtext|prose|storytext|article)$|articlebody|storybody|postcontent|entrycontent|articlecontent|articletext/;
const notBody =
	/comment|related|sidebar|teaser|promo|widget|footer|header|newsletter|recommend|meta|nav|wrapperad|share/;

const clutterWords = new Set(
	`ad ads adv advert adslot adbox banner breadcrumb breadcrumbs byline2 comments comment consent cookie cookies disqus
	footer foot gdpr login masthead menu modal nav navbar navigation newsletter overlay pager pagination paywall poll
	popular popup promo promos rail ranking recirc regwall related respond share shares sharing shareline sidebar sidebars
	signin signup social socials sns sponsor sponsored subscribe subscription tags taglist teaser teasers toolbar tooltip
	topics trending widget widgets skip skiplink kommentar kommentare werbung anzeige teilen weiterlesen mehrzumthema
	commentaire commentaires partage partager publicite pub comentarios comentario compartir publicidad relacionadas
	relacionados boletin compartilhar assine commenti condividi pubblicita correlati iscriviti kanren osusume fenxiang
	pinglun tuijian xiangguan recommend recommended recommendation recommendations toc carousel ticker mostread morelike
	readmore readnext upnext nextarticle moreon morefrom donate donation subnav keywords hashtag hashtags feedback
	addtoany sharedaddy jprelatedposts authorbio aboutauthor authorbox noprint screenonly tooltiptext livechat
	weather horoscope lightbox printonly reactions reaction emoji vote votes rating ratings`.split(
		/\s+/,
	),
);
const clutterStarts =
	/^(?:advert|breadcrumb|comment(?!ary|ator)|cookie|disqus|newsletter|outbrain|paginat|paywall|promo(?!te)|recirc|recommend|related|relevant|share(?:bar|box|d?tools|links|buttons?|icons?)|sidebar|signup|social|sponsor|subscri|taboola|teaser|trending|mostpop|mostread|footer|navbar|kommentar|werbung|publicid|pubblicit|relacionad|correlat|zergnet|revcontent|googlead|dfp)/;
const clutterJoined =
	/relatedarticle|relatedpost|relatedstor|relatedcontent|relatednews|mostread|mostpopular|mostviewed|morestor|morefrom|moreon(?!line)|readmore|readnext|alsoread|youmayalso|seealso|lireaussi|leiatambem|vejatambem|leatambien|leggianche|siehe?auch|articlecomments|sharebuttons|sharetools|socialshare|toolbarshare|newslettersignup|subscribebox|authorbio|aboutauthor|articlefooter|postfooter|entryfooter|articletags|posttags|taglist|adcontainer|adwrapper|adslot|adunit|articlead|bannerad|inlinead|skiptocontent|backtotop|cookiebanner|followus|tipjar|inreadad|infinitescroll|nextpost|prevpost|postnav|articlenav/;
const metaWords =
	/^(?:byline|author|authors|autor|auteur|autore|date|dateline|timestamp|time|published|pubdate|updated|meta|postmeta|kicker|eyebrow|credit|credits|readtime|readingtime|dek0)$/;

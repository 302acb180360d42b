import type { TreeElement } from "./tree.ts";

/**
 * What the names that a page gives its parts (class, id, itemprop, role) say about them.
 * "body": the story itself; "clutter": around the story; "perhaps-clutter": around it, or a frame that holds it; "unseen": shown to no reader; "meta": about the story.
 */
export type Hint =
	| "none"
	| "body"
	| "clutter"
	| "perhaps-clutter"
	| "meta"
	| "unseen";

const known = new Map<string, Hint>();
const knownLimit = 5_000;

/** Hint for one element; answers for equal names are remembered, since pages repeat them. */
export function hintOf(element: TreeElement): Hint {
	if (!element.hasAttributes()) return "none";
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
		if (rank[one] > rank[hint]) hint = one;
	}
	return hint;
}

const rank: Record<Hint, number> = {
	none: 0,
	meta: 1,
	body: 2,
	"perhaps-clutter": 3,
	clutter: 4,
	unseen: 5,
};

function readName(name: string): Hint {
	const parts = name
		.replace(/([a-z0-9])([A-Z])/g, "$1-$2")
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((part) => part !== "");
	const joined = parts.join("");
	if (unseen.test(joined)) return "unseen";
	if (quoted.test(joined)) return "none";
	if (body.test(joined) && !notBody.test(joined)) return "body";
	const telling = parts.filter(
		(_part, i) => i === 0 || !switches.has(parts[i - 1] ?? ""),
	);
	if (
		clutterJoined.test(joined) ||
		telling.some((part) => clutterWords.has(part) || clutterStarts.test(part))
	)
		return "clutter";
	if (
		perhapsJoined.test(joined) ||
		telling.some((part) => perhapsWords.has(part) || perhapsStarts.test(part))
	)
		return "perhaps-clutter";
	for (const part of parts) if (metaWords.test(part)) return "meta";
	return "none";
}

// "has-sidebar" stands on the story, not on the sidebar.
const switches = new Set(
	"has with without no not is show hide enable enabled disable open closed js single layout theme page post status format ssrcss css tag category".split(
		" ",
	),
);

const unseen =
	/^(?:sronly|visuallyhidden|visuallyhiddentext|screenreadertext|screenreaderonly|srtext|vh|uvisuallyhidden|assistivetext|hiddenaccessible|accessibilitytext|offscreen|a11yhidden|uhiddenvisually|dnone)$|visuallyhidden|screenreader/;

/** A post of a social network that the story quotes. */
const quoted =
	/tweet|twitterembed|socialmediaembed|socialembed|embedsocial|oembed/;

const body =
	/(?:article|story|post|entry|news|artikel|beitrag|articulo|noticia|articolo|materia|page|blog|single|main|maincontent|detail|body)(?:body|content|text|copy|inhalt|contenido|cuerpo|corps|corpo|testo|texto|contents|honbun|paragraphs|main)$|^(?:articlebody|storybody|postbody|bodycopy|bodytext|honbun|articleview|articletext|contentbody|rte|richtext|prose|storytext|article)$|articlebody|storybody|postcontent|entrycontent|articlecontent|articletext/;
const notBody =
	/comment|related|sidebar|teaser|promo|widget|footer|header|newsletter|recommend|meta|nav|wrapperad|share/;

/** Around the story for certain, unless the page has nothing else. */
const clutterWords = words(`
	breadcrumb breadcrumbs comments comment cookie cookies disqus footer foot gdpr masthead menu nav navbar navigation
	pager pagination ranking recirc related respond sidebar sidebars sns mostread morelike subnav toc hashtags
	kommentar kommentare commentaire commentaires comentarios comentario commenti relacionadas relacionados correlati
	kanren osusume fenxiang pinglun tuijian xiangguan jprelatedposts authorbio aboutauthor authorbox noprint ticker
	recommend recommended recommendation recommendations skiplink gallery slideshow carousel lightbox hatnote mbox navbox
	replies ad ads adv advert adslot adbox sharedaddy addtoany printonly catlinks printfooter editsection`);
const clutterStarts =
	/^(?:advert|breadcrumb|comment(?!ary|ator)|cookie|disqus|outbrain|paginat|recirc|recommend|related|sidebar|taboola|mostpop|mostread|footer|navbar|kommentar|relacionad|correlat|zergnet|revcontent|googlead|dfp)/;
const clutterJoined =
	/relatedarticle|relatedpost|relatedstor|relatedcontent|relatednews|mostread|mostpopular|mostviewed|morestor|morefrom|moreon(?!line)|readnext|alsoread|youmayalso|seealso|lireaussi|leiatambem|vejatambem|leatambien|leggianche|siehe?auch|articlecomments|sharebuttons|sharetools|socialshare|newslettersignup|subscribebox|authorbio|aboutauthor|articletags|posttags|taglist|adcontainer|adwrapper|adslot|adunit|articlead$|bannerad|inlinead|skiptocontent|backtotop|cookiebanner|followus|inreadad|nextpost|prevpost|postnav|articlenav/;

/** Around the story as a rule, but outlets also put such a name on what holds the story. */
const perhapsWords = words(`
	banner byline2 consent login modal newsletter overlay poll popular popup promo promos rail regwall share shares
	sharing shareline signin signup social socials sponsor sponsored subscribe subscription tags teaser teasers toolbar
	tooltip topics trending widget widgets skip werbung anzeige teilen weiterlesen mehrzumthema partage partager publicite
	pub compartir publicidad boletin compartilhar assine condividi pubblicita iscriviti readmore upnext nextarticle moreon
	donate donation keywords hashtag feedback screenonly livechat weather horoscope reactions reaction emoji vote votes
	rating ratings header tab tabs`);
const perhapsStarts =
	/^(?:newsletter|promo(?!te)|relevant|share(?:bar|box|d?tools|links|buttons?|icons?)|signup|social|sponsor|subscri|teaser|trending|werbung|publicid|pubblicit)/;
const perhapsJoined =
	/readmore|printonly|toolbarshare|articlefooter|postfooter|entryfooter|tipjar/;

const metaWords =
	/^(?:byline|author|authors|autor|auteur|autore|date|dateline|timestamp|time|published|pubdate|updated|meta|postmeta|kicker|eyebrow|credit|credits|readtime|readingtime)$/;

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}

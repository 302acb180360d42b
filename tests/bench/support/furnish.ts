const sections =
	"World Business Technology Science Health Sport Culture Opinion Travel Climate Education Video".split(
		" ",
	);
const topics =
	"Elections,Markets,Artificial intelligence,Courts,Storms,Housing,Energy,Football,Films,Books,Schools,Rail,Farming,Space,Medicine".split(
		",",
	);
const headlines = [
	"Harbour town votes to keep its night ferry",
	"What the new rail timetable means for commuters",
	"Chip maker raises outlook for the third time",
	"Court of appeal hears case on river pollution",
	"A museum learns to count its visitors again",
	"Robots sort the post, and people sort the robots",
	"Minister defends plan for smaller classes",
	"Late goal keeps the islanders in the cup",
];

/**
 * The same page in the furniture of a news site: consent banner, mega-menu, places for advertisements, inline styles
 * and scripts, related stories, comments, footer; about 1,500 elements and 200 kB. Always the same for the same page.
 * @returns null where the page has no body tags to furnish
 */
export function furnish(html: string): string | null {
	const body = /<body[^>]*>/i.exec(html);
	const end = html.lastIndexOf("</body>");
	if (!body || end < 0) return null;
	const from = body.index + body[0].length;
	return [
		html.slice(0, body.index).replace(/<\/head>/i, `${headOf()}</head>`),
		body[0],
		above(),
		'<div class="page-wrap"><div class="grid"><div class="col-main">',
		html.slice(from, end),
		`</div>${rail()}</div></div>`,
		below(),
		html.slice(end),
	].join("");
}

function headOf(): string {
	const rules = times(900, (i) => `.c-${i}__item{margin:${i % 9}px;gap:4px}`);
	const links = times(
		30,
		(i) => `<link rel="alternate" hreflang="x-${i}" href="/l/${i}">`,
	);
	return `<style>.mega ul{display:none}.grid{display:flex}${rules}</style>${links}${script(60)}`;
}

/** What sites leave inline: state, settings of advertisements, measurements. */
function script(kilobytes: number): string {
	const entry = (i: number) =>
		`{"id":${i},"slot":"/19/news/section-${i % 12}","sizes":[[300,250],[728,90]],"targeting":{"topic":"${at(topics, i)}","pos":"${i}"}},`;
	return `<script>window.__state=[${times(kilobytes * 8, entry)}0]</script>`;
}

function above(): string {
	const menu = times(sections.length, (i) => {
		const links = times(
			15,
			(j) =>
				`<li class="mega__item"><a href="/${i}/${j}"><span>${at(topics, j)}</span></a></li>`,
		);
		return `<li class="mega"><a href="/${i}">${at(sections, i)}</a><ul class="mega__list">${links}</ul></li>`;
	});
	return `<a class="skip-link" href="#main">Skip to content</a>
<div id="cookie-banner" role="dialog" hidden><p>We and our 214 partners store and read information on a device.</p><button>Accept</button><button>Settings</button></div>
<div class="ad-slot" id="ad-top"><div class="ad-inner"></div></div>
<header class="site-header"><div class="bar"><a href="/"><svg width="120" height="20"><path d="M0 0h9v9z"/></svg></a><form role="search"><input name="q"><button>Search</button></form></div><nav><ul class="menu">${menu}</ul></nav></header>`;
}

function rail(): string {
	return `<aside class="col-rail"><div class="ad-slot"><div></div></div><h3>Most read</h3><ol>${times(10, teaserLine)}</ol><div class="ad-slot"><div></div></div><div class="newsletter"><h3>Every morning</h3><p>Our editors' choice of stories, in your post box by seven.</p><form><input type="email"><button>Sign up</button></form></div></aside>`;
}

function below(): string {
	const comments = times(
		24,
		(i) =>
			`<li class="comment"><div class="comment__head"><img alt="" src="data:,"><b>Reader ${i}</b> <time datetime="2026-03-0${1 + (i % 9)}">${i} h</time></div><p class="comment__text">${at(headlines, i)}? I should like to know who pays for it, and when.</p><div class="comment__foot"><button>Reply</button><button>Share</button><span>${i}</span></div></li>`,
	);
	const foot = times(
		8,
		(i) =>
			`<div class="footer__col"><h4>${at(sections, i)}</h4><ul>${times(10, (j) => `<li><a href="/f/${i}/${j}">${at(topics, i + j)}</a></li>`)}</ul></div>`,
	);
	return `<section class="related"><h2>More on this</h2><div class="cards">${times(30, card)}</div></section><section class="comments"><h2>Comments</h2><ol>${comments}</ol></section><footer class="site-footer">${foot}<p>All rights reserved.</p></footer>${script(40)}`;
}

function card(i: number): string {
	return `<div class="card"><a href="/s/${i}"><figure><img alt="" src="data:,"></figure><span class="card__kicker">${at(sections, i)}</span><h3>${at(headlines, i)}</h3></a><p class="card__text">${at(headlines, i + 3)}.</p></div>`;
}

function teaserLine(i: number): string {
	return `<li><a href="/m/${i}"><span class="n">${i + 1}</span> ${at(headlines, i)}</a></li>`;
}

function times(count: number, make: (index: number) => string): string {
	return Array.from({ length: count }, (_, i) => make(i)).join("\n");
}

function at(list: readonly string[], index: number): string {
	return list[index % list.length] ?? "";
}

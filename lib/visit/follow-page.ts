import type { Mark } from "../desk/marks.ts";
import type { Article } from "../gloss/article.ts";
import type { GlossAnswer } from "../messaging/protocol.ts";
import type { Sent } from "../messaging/send.ts";
import {
	type ExtractedArticle,
	extractArticle,
} from "../page/extract-article.ts";
import { watchPage } from "../page/watch.ts";

/** What a reading of the page came to. */
export interface Reading {
	readonly page: ExtractedArticle;
	readonly state: Exclude<GlossAnswer["state"], "stale"> | "error";
	readonly marks: readonly Mark[];
}

export interface Follower {
	/** Read now, and ask even if the words are the same as before. */
	readAgain(): void;
}

const patienceMs = 5_000;

/**
 * Read the page, ask what it means, and do so again whenever its story changes: a page that rewrites itself and an app
 * that navigates without a load alike. Only the answer to the latest revision counts. Where the words are the same and
 * only their nodes are new, nothing is asked.
 * @param ask - asks the background; may be called again before the last answer is there
 * @param first - what was read already, while something else was waited for
 * @param onReading - called for every reading that holds, also when only the nodes are new
 */
export function followPage(
	document: Document,
	ask: (revision: number, article: Article) => Promise<Sent<GlossAnswer>>,
	onReading: (reading: Reading) => void,
	signal: AbortSignal,
	first?: ExtractedArticle,
): Follower {
	let revision = 0;
	let words: string | null = null;
	let last: Reading | null = null;
	let latest: ExtractedArticle | null = null;
	let later: ReturnType<typeof setTimeout> | undefined;
	let watched: Element | null = null;
	let watching = new AbortController();
	signal.addEventListener("abort", () => {
		watching.abort();
		clearTimeout(later);
	});

	const read = (anew: boolean, page = readPage(document)) => {
		if (signal.aborted) return;
		watch(page);
		const now = wordsOf(page.article);
		if (now === words && !anew) {
			// Nothing to ask. Without an answer yet, the one that comes finds the new nodes by itself.
			if (last) onReading({ ...last, page });
			last = last && { ...last, page };
			latest = page;
			return;
		}
		words = now;
		latest = page;
		void askAbout(page.article);
	};

	async function askAbout(article: Article): Promise<void> {
		const mine = ++revision;
		const answer = await ask(mine, article);
		if (signal.aborted || mine !== revision || !latest) return;
		if (answer.ok && answer.value.state === "stale") return;
		if (!answer.ok && answer.code === "too-many") {
			later = setTimeout(() => read(true), patienceMs); // it rewrites itself without end: what is there stays
			return;
		}
		last = { page: latest, ...outcomeOf(answer) };
		onReading(last);
	}

	/** The story may move to another element; only what happens there, or to it, is watched. */
	function watch({ root }: ExtractedArticle): void {
		const story = elementOf(root) ?? document.body;
		if (!story || story === watched) return;
		watched = story;
		watching.abort();
		watching = new AbortController();
		watchPage(
			story,
			{ onChange: () => read(false), onNavigate: () => read(false) },
			watching.signal,
		);
	}

	read(true, first);
	return {
		readAgain: () => read(true),
	};
}

function outcomeOf(answer: Sent<GlossAnswer>): Omit<Reading, "page"> {
	if (!answer.ok || answer.value.state === "stale")
		return { state: "error", marks: [] };
	const { value } = answer;
	return {
		state: value.state,
		marks: value.state === "ready" ? value.marks : [],
	};
}

function wordsOf({ url = "", title, text }: Article): string {
	return `${url.split("#", 1)[0]}\n${title}\n${text}`;
}

/** The page as it stands now. */
export function readPage(document: Document): ExtractedArticle {
	const url = document.defaultView?.location.href ?? document.URL;
	return extractArticle(document, { url });
}

/** The element behind a tree node of a live page. */
export function elementOf(node: ExtractedArticle["root"]): Element | null {
	return node instanceof Element ? node : null;
}

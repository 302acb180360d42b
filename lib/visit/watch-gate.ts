/** A later look happens only where the page has grown since: many build their article after they load. */
const laterLooksMs = [1_500, 5_000];

/**
 * Ask the gate's question when the page is there, and again when it has filled up late or changed its article without a
 * page load. Stops at the first yes: from then on the reader follows the page.
 * @param couldBe - the question
 * @param onYes - `inFrame`: not this document answered yes but a same-origin frame in it
 */
export function watchGate(
	document: Document,
	couldBe: (document: Document) => boolean,
	onYes: (inFrame: boolean) => void,
): void {
	const view = document.defaultView;
	if (!view || !/html/.test(document.contentType)) return;
	let done = false;
	let seen = -1;
	let timers: ReturnType<typeof setTimeout>[] = [];

	const look = () => {
		if (done) return;
		const documents = [document, ...sameOriginFrames(document)];
		const size = documents.reduce((sum, each) => sum + paragraphsOf(each), 0);
		if (size === seen) return;
		seen = size;
		const found = documents.findIndex(couldBe);
		if (found < 0) return;
		done = true;
		stop();
		onYes(found > 0);
	};
	const lookNowAndLater = () => {
		seen = -1;
		timers.forEach(clearTimeout);
		timers = laterLooksMs.map((afterMs) => setTimeout(look, afterMs));
		look();
	};
	const stop = () => {
		timers.forEach(clearTimeout);
		navigation?.removeEventListener("navigatesuccess", lookNowAndLater);
	};
	const navigation: EventTarget | undefined = Reflect.get(view, "navigation");
	const begin = () => {
		navigation?.addEventListener("navigatesuccess", lookNowAndLater);
		lookNowAndLater();
	};
	// A prerendered page may never be shown; nothing of ours happens before it is.
	if (Reflect.get(document, "prerendering"))
		document.addEventListener("prerenderingchange", begin, { once: true });
	else begin();
}

/** Documents of frames that belong to the same site: some aggregators and AMP viewers put the story there. */
export function sameOriginFrames(document: Document): Document[] {
	const frames = Document.prototype.querySelectorAll.call(document, "iframe");
	const found: Document[] = [];
	for (const frame of Array.from(frames).slice(0, 12)) {
		const inner = (frame as HTMLIFrameElement).contentDocument;
		if (inner && /^https?:/.test(inner.URL)) found.push(inner);
	}
	return found;
}

function paragraphsOf(document: Document): number {
	return Document.prototype.getElementsByTagName.call(document, "p").length;
}

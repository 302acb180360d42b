export interface PageEvents {
	/** The article changed, or the page came back from the back/forward cache: read it again. */
	readonly onChange: () => void;
	/** The page shows another address without having been loaded anew. */
	readonly onNavigate: (url: string) => void;
}

const quietMs = 300;
const longestWaitMs = 2_000;

/**
 * Watch an article for changes and the page for navigation. Everything ends with the signal.
 * @param root - the element that holds the article: only what happens in it, or to it, is watched
 */
export function watchPage(
	root: Element,
	events: PageEvents,
	signal: AbortSignal,
): void {
	const document = root.ownerDocument;
	const view = document.defaultView;
	if (!view || signal.aborted) return;
	let timer = 0;
	let firstAt = 0;
	let address = addressOf(view.location.href);

	const settle = () => {
		timer = 0;
		firstAt = 0;
		whenIdle(view, () => {
			if (!signal.aborted) events.onChange();
		});
	};
	const changed = () => {
		// A page that goes on changing is read all the same, every other second.
		firstAt ||= Date.now();
		view.clearTimeout(timer);
		const left = firstAt + longestWaitMs - Date.now();
		timer = view.setTimeout(settle, Math.max(0, Math.min(quietMs, left)));
	};
	const navigated = () => {
		const now = addressOf(view.location.href);
		if (now === address || signal.aborted) return;
		address = now;
		events.onNavigate(view.location.href);
	};

	const observer = new view.MutationObserver((records) => {
		navigated(); // where there is no navigation API, an app's new address shows first in its changes
		if (
			!root.isConnected ||
			records.some(({ target }) => root.contains(target))
		)
			changed();
	});
	observer.observe(root, {
		subtree: true,
		childList: true,
		characterData: true,
	});
	// The root itself, or what it stands in, may be replaced: each ancestor's own children are watched too.
	for (let node = root.parentElement; node; node = node.parentElement)
		observer.observe(node, { childList: true });

	navigationOf(view)?.addEventListener("navigatesuccess", navigated, {
		signal,
	});
	for (const type of ["popstate", "hashchange"])
		view.addEventListener(type, navigated, { signal });
	view.addEventListener(
		"pageshow",
		(event) => {
			if (event.persisted) changed();
		},
		{ signal },
	);
	signal.addEventListener("abort", () => {
		observer.disconnect();
		view.clearTimeout(timer);
	});
}

/** An address by which a story is told from another: a fragment counts only where an app routes by it. */
function addressOf(href: string): string {
	const [page = "", fragment = ""] = href.split("#", 2);
	return /^[!/]/.test(fragment) ? href : page;
}

/** The navigation API: Chrome 102, Firefox 147. */
function navigationOf(view: Window): EventTarget | null {
	const found: unknown = "navigation" in view ? view.navigation : null;
	return found instanceof EventTarget ? found : null;
}

function whenIdle(view: Window, run: () => void) {
	if ("requestIdleCallback" in view)
		view.requestIdleCallback(run, { timeout: 1_000 });
	else setTimeout(run, 0);
}

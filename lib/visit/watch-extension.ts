const everyMs = 4_000;

/**
 * Notice that the extension was updated or removed under this page: browsers tell an old script nothing, its runtime
 * is simply gone. Looked at every few seconds while the page is seen, and when the person comes back to it.
 * @param isHere - asked without a message: no worker is woken
 * @param onGone - called once
 */
export function watchExtension(
	document: Document,
	isHere: () => boolean,
	onGone: () => void,
	signal: AbortSignal,
): void {
	const look = () => {
		if (signal.aborted || isHere()) return;
		clearInterval(timer);
		onGone();
	};
	const timer = setInterval(() => {
		if (!document.hidden) look();
	}, everyMs);
	signal.addEventListener("abort", () => clearInterval(timer));
	for (const type of ["visibilitychange", "pageshow"])
		document.defaultView?.addEventListener(type, look, {
			capture: true,
			signal,
		});
}

/** The edge of the margin that a person pulls, by pointer or with the arrow keys. */
export interface EdgeOptions {
	readonly label: string;
	/** Which side of the box the edge is on. */
	readonly on: "left" | "right" | "top";
	readonly size: number;
	readonly min: number;
	readonly max: number;
	/** While pulling: draw this size. */
	onSize(size: number): void;
	/** Let go: keep this size. */
	onDone(size: number): void;
}

const step = 24;

/** A separator as ARIA knows it: focusable, with its value, moved by arrows; Home and End go to the limits. */
export function makeEdge(
	document: Document,
	{ label, on, size: first, min, max, onSize, onDone }: EdgeOptions,
): HTMLElement {
	let size = first;
	const edge = document.createElement("div");
	edge.className = "edge";
	edge.tabIndex = 0;
	edge.setAttribute("role", "separator");
	edge.setAttribute(
		"aria-orientation",
		on === "top" ? "horizontal" : "vertical",
	);
	edge.setAttribute("aria-label", label);
	edge.setAttribute("aria-valuemin", String(min));
	edge.setAttribute("aria-valuemax", String(max));
	draw(first);

	edge.addEventListener("pointerdown", (event) => {
		event.preventDefault();
		const from = on === "top" ? event.clientY : event.clientX;
		const grown = on === "right" ? 1 : -1;
		const begun = size;
		edge.setPointerCapture(event.pointerId);
		edge.parentElement?.classList.add("pulled");
		const move = (now: PointerEvent) =>
			draw(begun + grown * ((on === "top" ? now.clientY : now.clientX) - from));
		const done = () => {
			edge.removeEventListener("pointermove", move);
			edge.removeEventListener("pointerup", done);
			edge.removeEventListener("pointercancel", done);
			edge.parentElement?.classList.remove("pulled");
			onDone(size);
		};
		edge.addEventListener("pointermove", move);
		edge.addEventListener("pointerup", done);
		edge.addEventListener("pointercancel", done);
	});
	edge.addEventListener("keydown", (event) => {
		const grow = { left: "ArrowLeft", right: "ArrowRight", top: "ArrowUp" }[on];
		const shrink = { left: "ArrowRight", right: "ArrowLeft", top: "ArrowDown" }[
			on
		];
		const next = {
			[grow]: size + step,
			[shrink]: size - step,
			Home: min,
			End: max,
		}[event.key];
		event.stopPropagation();
		if (next === undefined) return;
		event.preventDefault();
		draw(next);
		onDone(size);
	});
	return edge;

	function draw(wished: number) {
		size = Math.round(Math.min(max, Math.max(min, wished)));
		edge.setAttribute("aria-valuenow", String(size));
		onSize(size);
	}
}

import { type ShapeName, shapes, turning } from "./shapes.ts";

const drawnAs = { line: "ln", area: "area", cut: "cut", rubric: "lemma" };

/** A shape of 16 px, without a name of its own: a word stands beside it, or its button has a label. */
export function Icon({
	of,
	small,
	class: more,
}: {
	of: ShapeName;
	small?: boolean;
	class?: string;
}) {
	const classes = ["i", small && "s", turning.has(of) && "flip", more];
	return (
		<svg
			class={classes.filter(Boolean).join(" ")}
			viewBox="0 0 16 16"
			aria-hidden="true"
			focusable="false"
		>
			{shapes[of].map(([how, d, dash]) => (
				<path key={d} class={drawnAs[how]} d={d} stroke-dasharray={dash} />
			))}
		</svg>
	);
}

import type { ComponentChildren } from "preact";

/** One bar of a drawing to scale, with its figure beside it. */
export function ScaleRow({
	label,
	share,
	look,
	figure,
}: {
	label: ComponentChildren;
	/** Of the longest bar, 0 to 1. */
	share: number;
	/** on: solid; off: hatched; told: the story's own figure, an outline. */
	look: "on" | "off" | "told";
	figure: string;
}) {
	return (
		<div class={look === "told" ? "row t" : "row"}>
			<span class="label">{label}</span>
			<span class="track">
				<span class={`fill ${look}`} style={{ "--share": share }} />
				<span class="num">{figure}</span>
			</span>
		</div>
	);
}

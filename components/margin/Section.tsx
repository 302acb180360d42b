import type { ComponentChildren } from "preact";

/** A part of the margin under its red heading; `id` is what the contents bar leads to. */
export function Section({
	id,
	title,
	sheet,
	aside,
	children,
}: {
	id: string;
	title: string;
	/** White: law and claims. Without it grey: what surrounds them. */
	sheet?: boolean;
	aside?: ComponentChildren;
	children: ComponentChildren;
}) {
	return (
		<section
			class={sheet ? "sec sheet" : "sec"}
			id={id}
			aria-labelledby={`h-${id}`}
		>
			<div class="hd">
				<h2 class="rub" id={`h-${id}`} tabIndex={-1}>
					{title}
				</h2>
				{aside}
			</div>
			{children}
		</section>
	);
}

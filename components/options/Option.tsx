import type { ComponentChildren } from "preact";

/** One line of the options: what it is, a word about it, and its control. */
export function Option({
	title,
	note,
	children,
}: {
	title: string;
	note: string;
	children?: ComponentChildren;
}) {
	return (
		<div class="opt">
			<div>
				{title}
				<small>{note}</small>
			</div>
			{children}
		</div>
	);
}

import type { ComponentChildren } from "preact";

/** One of a few, each with a line that explains it. */
export function Radio({
	name,
	label,
	note,
	checked,
	onChoose,
}: {
	/** The group's. */
	name: string;
	label: string;
	note: ComponentChildren;
	checked: boolean;
	onChoose(): void;
}) {
	return (
		<label class="radio">
			<input type="radio" name={name} checked={checked} onChange={onChoose} />
			{label}
			<small>{note}</small>
		</label>
	);
}

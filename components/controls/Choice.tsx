/** One of a few, as a row of buttons: what is chosen is pressed. */
export function Choice<Value extends string>({
	label,
	values,
	chosen,
	nameOf,
	onChoose,
}: {
	label: string;
	values: readonly Value[];
	chosen: Value;
	nameOf(value: Value): string;
	onChoose(value: Value): void;
}) {
	return (
		<fieldset class="seg" aria-label={label}>
			{values.map((value) => (
				<button
					key={value}
					type="button"
					aria-pressed={value === chosen}
					onClick={() => onChoose(value)}
				>
					{nameOf(value)}
				</button>
			))}
		</fieldset>
	);
}

import { useWords } from "../words/context.ts";

/** On or off for the site of this tab. */
export function SiteSwitch({
	host,
	on,
	onChange,
}: {
	host: string;
	on: boolean;
	onChange(on: boolean): void;
}) {
	const words = useWords();
	return (
		<div class="site">
			<label for="site">
				{words.say("popup_read")}
				<small>{host}</small>
			</label>
			<input
				class="sw"
				type="checkbox"
				role="switch"
				aria-checked={on}
				id="site"
				checked={on}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
		</div>
	);
}

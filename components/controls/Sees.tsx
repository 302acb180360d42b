import type { WordKey } from "../../lib/words/catalogue.ts";
import { Icon } from "../shapes/Icon.tsx";
import type { ShapeName } from "../shapes/shapes.ts";
import { useWords } from "../words/context.ts";

const sees = ["sees_text", "sees_selection", "sees_settings"] as const;
const never = [
	"never_send",
	"never_change",
	"never_private",
	"never_advise",
] as const;

/** What the extension can see and what it never does, in two lists. */
export function Sees() {
	const words = useWords();
	return (
		<div class="sees">
			<List title={words.say("options_sees")} items={sees} shape="met" />
			<List
				title={words.say("options_never")}
				items={never}
				shape="not-needed"
			/>
		</div>
	);
}

function List({
	title,
	items,
	shape,
}: {
	title: string;
	items: readonly WordKey[];
	shape: ShapeName;
}) {
	const words = useWords();
	return (
		<section>
			<h2 class="rub">{title}</h2>
			<ul>
				{items.map((key) => (
					<li key={key}>
						<Icon of={shape} small />
						{words.say(key)}
					</li>
				))}
			</ul>
		</section>
	);
}

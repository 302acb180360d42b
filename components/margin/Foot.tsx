import { useWords } from "../words/context.ts";
import type { MarginView } from "./view.ts";

/** Which records these are, and that it is context. */
export function Foot({ dataset }: { dataset: MarginView["dataset"] }) {
	const words = useWords();
	const { version, checkedOn, bundled } = dataset;
	return (
		<footer class="foot meta">
			<p>
				{words.say(bundled ? "dataset_bundled" : "dataset_synced", {
					version,
					date: words.date(checkedOn),
				})}
			</p>
			<p>{words.say("not_advice")}</p>
		</footer>
	);
}

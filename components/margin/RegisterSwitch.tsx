import { useWords } from "../words/context.ts";
import type { Register } from "./view.ts";

const registers: readonly Register[] = ["plain", "standard", "legal"];

/** Plain, standard or legal: one setting, so that every switch of the product moves together. */
export function RegisterSwitch({
	register,
	onChoose,
}: {
	register: Register;
	onChoose(register: Register): void;
}) {
	const words = useWords();
	return (
		<fieldset class="seg" aria-label={words.say("register_label")}>
			{registers.map((one) => (
				<button
					key={one}
					type="button"
					aria-pressed={one === register}
					onClick={() => onChoose(one)}
				>
					{words.name("register", one)}
				</button>
			))}
		</fieldset>
	);
}

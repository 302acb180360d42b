import { Choice } from "../controls/Choice.tsx";
import { useWords } from "../words/context.ts";
import type { Register } from "./view.ts";

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
		<Choice
			label={words.say("register_label")}
			values={["plain", "standard", "legal"]}
			chosen={register}
			nameOf={(one) => words.name("register", one)}
			onChoose={onChoose}
		/>
	);
}

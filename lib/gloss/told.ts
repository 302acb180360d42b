import type { ClaimKind, Stage } from "../dataset/vocabulary.ts";
import type { CueGroup } from "./lexicons/groups.ts";
import { modalityOf } from "./modality.ts";
import type { Spot, Spotted } from "./spotted.ts";

const groups: readonly (readonly [ClaimKind, CueGroup])[] = [
	["first", "first-ever"],
	["precedent", "precedent"],
	["penalty", "punishable"],
	["status", "banned"],
];

/** Which kinds of legal claim the page makes at all, with where: they raise ideas before any is checked. */
export function claimsTold(
	spotted: Spotted,
	stage: Stage,
): ReadonlyMap<ClaimKind, Spot> {
	const told = new Map<ClaimKind, Spot>();
	for (const [kind, group] of groups) {
		const cue = spotted
			.cuesOf(group)
			.find((c) => !modalityOf(spotted, c).negated);
		if (cue) told.set(kind, cue);
	}
	const suspicion = spotted.cuesOf("suspicion")[0];
	if (suspicion && (stage === "arrest" || stage === "charged"))
		told.set("guilt", suspicion);
	return told;
}

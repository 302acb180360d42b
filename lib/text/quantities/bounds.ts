import type { Span } from "../types.ts";

/** "max": up to so much; "min": at least so much; "exact": said as such ("sentenced to two years"); null: not said. */
export type Bound = "max" | "min" | "exact" | null;

const reach = 32;

const maxBefore =
	/(?:up to|as much as|as many as|maximum(?: [\p{L}-]+){0,3}(?: of| is)?|max\.?|not? more than|no longer than|not exceeding|not exceed|at most|capped at|less than|bis zu|höchstens|maximal|jusqu['’]?(?:à|a)|au plus|maximum de|de hasta|hasta|máximo de|como máximo|até|no máximo|máxima de|fino a(?:d un massimo di)?|sino a|al massimo|massimo di|最高|最大|最长|最長|최대|최고) ?(?:a |an |the |de |di |um |un |une |eine[rnms]? |\S{1,2} ?)?$/u;
const minBefore =
	/(?:at least|no less than|not less than|minimum(?: [\p{L}-]+){0,3}(?: of| is)?|starting at|mindestens|nicht unter|au moins|minimum de|al menos|mínimo de|como mínimo|pelo menos|no mínimo|almeno|non inferiore a|minimo di|最低|최소|최저) ?(?:a |an |the |\S{1,2} ?)?$/u;
const exactBefore =
	/(?:sentenced to|jailed for|imprisoned for|fined|ordered to pay|paid|pay|sentence of|verurteilt zu|zu einer|condamné(?:e|s)? à|condenad[oa]s? a|condannat[oaie] a|科処|判处|判處) ?(?:a |an |total of |\S{1,2} ?)?$/u;
const maxAfter =
	/^[\p{L}']{0,10} ?(?:以下|以内|未満|이하|or less|or under|maximum|at most|at the most|au plus|como máximo|no máximo|al massimo)/u;
const minAfter =
	/^[\p{L}']{0,10} ?(?:以上|超|이상|or more|and above|or longer|et plus|o más|ou mais|o più)/u;

/** Is the quantity at this place a ceiling, a floor, or just what was given? Looks at its close neighbourhood only. */
export function boundOf(text: string, at: Span): Bound {
	const before = text.slice(Math.max(0, at.start - reach), at.start);
	const after = text.slice(at.end, at.end + 24);
	if (minAfter.test(after)) return "min";
	if (maxAfter.test(after)) return "max";
	if (minBefore.test(before)) return "min";
	if (maxBefore.test(before)) return "max";
	if (exactBefore.test(before)) return "exact";
	return null;
}

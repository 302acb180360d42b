import type { Dataset } from "../dataset/compiled.ts";
import type { Stage } from "../dataset/vocabulary.ts";
import type { DetectionCode } from "./codes.ts";
import type { Detected } from "./detect.ts";
import type { Pointer } from "./evidence.ts";
import { aiCues, authorityCues, lawCues } from "./features.ts";
import type { Mention, Params, Reason } from "./gloss.ts";
import type { Cue, Spot, Spotted } from "./spotted.ts";

/** How many words a reason names. */
const most = 5;

export interface ReasonsInput {
	readonly spotted: Spotted;
	readonly dataset: Dataset;
	readonly detected: Detected;
	readonly pointers: readonly Pointer[];
	readonly stage: Stage;
	readonly stageSpots: readonly Spot[];
}

/** Why the page is, or is not, about AI and the law: the features that moved the answer, with the words behind them. */
export function detectionReasons(input: ReasonsInput): Reason<DetectionCode>[] {
	const found = input.detected.isAiRegulation
		? reasonsFor(input)
		: reasonsAgainst(input);
	const mention = (spot: Spot) =>
		input.spotted.page.mention(spot.start, spot.end);
	return found.map(({ code, params, spots }) => ({
		code,
		params,
		mentions: mentionsOf(spots.slice(0, most), mention),
	}));
}

interface Found {
	readonly code: DetectionCode;
	readonly params: Params;
	readonly spots: readonly Spot[];
}

function reasonsFor(input: ReasonsInput): Found[] {
	const { spotted, dataset, pointers, stage, stageSpots } = input;
	const ai = aiCues(spotted);
	const law = lawCues(spotted);
	const reasons: Found[] = [];
	const inTitle = [...ai, ...law].filter((cue) => isTitle(spotted, cue));
	if (inTitle.length > 0) reasons.push(terms(spotted, "in-title", inTitle));
	if (ai.length > 0) reasons.push(terms(spotted, "ai-named", ai));
	if (law.length > 0) reasons.push(terms(spotted, "law-named", law));
	const authorities = authorityCues(spotted);
	if (authorities.length > 0)
		reasons.push({
			code: "authority-named",
			params: { names: words(spotted, authorities) },
			spots: authorities,
		});
	if (spotted.citations.length > 0)
		reasons.push({
			code: "citation-found",
			params: {
				citations: spotted.citations.slice(0, most).map((c) => c.normalized),
			},
			spots: spotted.citations,
		});
	const named = pointers.filter(
		(p) => p.by === "named" && p.spot.needs === null,
	);
	if (named.length > 0)
		reasons.push({
			code: "record-named",
			params: {
				recordIds: unique(named.map((p) => dataset.record(p.record).id)).slice(
					0,
					most,
				),
			},
			spots: named.flatMap((p) => (p.by === "named" ? [p.spot] : [])),
		});
	const aiSentences = new Set(ai.map((cue) => cue.sentence));
	const together = unique(law.map((c) => c.sentence)).filter((s) =>
		aiSentences.has(s),
	);
	if (together.length > 0)
		reasons.push({
			code: "ai-and-law-together",
			params: { sentences: together.length },
			spots: law.filter((cue) => together.includes(cue.sentence)),
		});
	if (stage !== "other")
		reasons.push({ code: "stage-told", params: { stage }, spots: stageSpots });
	return reasons;
}

function reasonsAgainst({ spotted, detected }: ReasonsInput): Found[] {
	const { features } = detected;
	const ai = aiCues(spotted);
	const law = lawCues(spotted);
	const reasons: Found[] = [];
	const what = notAnArticle(features);
	if (what !== null)
		reasons.push({ code: "not-an-article", params: { what }, spots: [] });
	if (ai.length === 0) reasons.push({ code: "no-ai", params: {}, spots: [] });
	else if (ai.length <= 3 && features.aiInTitle < 1)
		reasons.push({
			code: "ai-in-passing",
			params: { count: ai.length },
			spots: ai,
		});
	if (law.length === 0) reasons.push({ code: "no-law", params: {}, spots: [] });
	else if (law.length <= 4 && features.lawInTitle < 1)
		reasons.push({
			code: "law-in-passing",
			params: { count: law.length },
			spots: law,
		});
	const products = spotted.cuesOf("kind-product");
	if (ai.length > 0 && products.length > law.length)
		reasons.push(terms(spotted, "product-news", products));
	return reasons;
}

function notAnArticle(features: Detected["features"]): string | null {
	if (features.shop >= 0.6) return "shop";
	if (features.search >= 0.6) return "search";
	if (features.forum >= 0.6) return "forum";
	if (features.index >= 0.7 || features.linkShare > 0.6) return "index";
	return features.short > 0.6 ? "short" : null;
}

function terms(
	spotted: Spotted,
	code: DetectionCode,
	cues: readonly Cue[],
): Found {
	return { code, params: { terms: words(spotted, cues) }, spots: cues };
}

/** The words as the page writes them, the commonest first, none twice. */
function words(spotted: Spotted, spots: readonly Spot[]): string[] {
	const counts = new Map<string, { word: string; count: number }>();
	for (const { start, end } of spots) {
		const key = spotted.page.normal.text.slice(start, end);
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, { word: spotted.page.source(start, end), count: 1 });
	}
	return [...counts.values()]
		.sort((a, b) => b.count - a.count)
		.slice(0, most)
		.map(({ word }) => word);
}

function isTitle(spotted: Spotted, spot: Spot): boolean {
	return spotted.page.sentences[spot.sentence]?.zone === "title";
}

function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}

/** Mentions of spots, none twice, in text order. */
export function mentionsOf(
	spots: readonly Spot[],
	mention: (spot: Spot) => Mention,
): Mention[] {
	const seen = new Set<string>();
	const mentions: Mention[] = [];
	for (const spot of [...spots].sort(
		(a, b) => a.start - b.start || b.end - a.end,
	)) {
		const key = `${spot.start}-${spot.end}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const made = mention(spot);
		if (made.quote !== "") mentions.push(made);
	}
	return mentions;
}

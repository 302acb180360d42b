import type { Claim } from "../../lib/gloss/gloss.ts";
import { inLanguage } from "../../lib/words/in-language.ts";
import { claimSentence, sinceSentence } from "../../lib/words/sentences.ts";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { English, Text } from "../words/Text.tsx";
import { ClaimScale } from "./ClaimScale.tsx";
import { useMargin } from "./context.ts";
import { GoTo, Lemma } from "./Lemma.tsx";
import { Verdict } from "./marks.tsx";
import { titleOf } from "./model/names-in.ts";
import { orderClaims } from "./model/order-claims.ts";
import { addressOf, OutLink } from "./Provenance.tsx";
import { Section } from "./Section.tsx";
import type { MarginView } from "./view.ts";

/** The story's legal claims beside the records: what differs first, what is supported last. */
export function Claims() {
	const words = useWords();
	const { view } = useMargin();
	return (
		<Section id="claims" sheet title={words.say("claims_heading")}>
			<div class="claims">
				{orderClaims(view.gloss?.claims ?? []).map((claim) => (
					<ClaimCard key={`${claim.start} ${claim.kind}`} claim={claim} />
				))}
			</div>
		</Section>
	);
}

function ClaimCard({ claim }: { claim: Claim }) {
	const words = useWords();
	const { view, names } = useMargin();
	const { start, end, quote } = claim;
	const statistic = view.statistics[claim.statisticId ?? ""];
	const since = view.gloss?.since.find(
		({ recordId }) => recordId === claim.recordId,
	);
	return (
		<article class="claim" id={`claim-${start}`}>
			<div class="top">
				<h3>
					<Verdict verdict={claim.verdict} />
				</h3>
				<GoTo mention={{ in: "text", start, end, quote }} />
			</div>
			<p>
				<Lemma quote={quote} />
			</p>
			<p class="gl">{claimSentence(words, claim.explanation, names)}</p>
			{statistic && <Counted of={statistic} />}
			<ClaimScale claim={claim} />
			{since && claim.kind === "status" && (
				<p class="since-b">
					<Icon of="clock" />
					<span>
						{words.say("claim_since", {
							what: sinceSentence(words, since, names),
						})}
					</span>
				</p>
			)}
			<Source claim={claim} />
		</article>
	);
}

/** What a figure counted, what it does not say, and newer figures. */
function Counted({ of }: { of: MarginView["statistics"][string] }) {
	const words = useWords();
	const counted = inLanguage(of.counted, words.lang);
	const not = inLanguage(of.doesNotMean, words.lang);
	return (
		<dl class="counted">
			{counted && (
				<div>
					<dt>{words.say("statistic_counted")}</dt>
					<dd>
						<Text of={counted} />
					</dd>
				</div>
			)}
			{not && (
				<div>
					<dt>{words.say("statistic_does_not_mean")}</dt>
					<dd>
						<Text of={not} />
					</dd>
				</div>
			)}
			{of.newer.length > 0 && (
				<div>
					<dt>{words.say("statistic_newer")}</dt>
					{of.newer.map(({ figure, source }) => (
						<dd key={figure}>
							<English text={`${figure} (${source})`} />
						</dd>
					))}
				</div>
			)}
		</dl>
	);
}

/** The record or study that the statement rests on, and when it was checked. */
function Source({ claim }: { claim: Claim }) {
	const words = useWords();
	const { view } = useMargin();
	const record = view.records[claim.recordId ?? ""];
	const statistic = view.statistics[claim.statisticId ?? ""];
	if (statistic) {
		const { org, title, date, url } = statistic.source;
		const name = [org, title, words.date(date)].filter(Boolean).join(", ");
		return (
			<p class="meta src">
				{url ? <OutLink href={url}>{name}</OutLink> : name}
			</p>
		);
	}
	const earlier = claim.explanation.params.recordIds;
	const named =
		record ?? view.records[Array.isArray(earlier) ? earlier[0] : ""];
	if (!named) return null;
	const address = addressOf(named);
	const source = titleOf(named, words.lang).text;
	return (
		<p class="meta src">
			{words.fill("source_checked", {
				source: address ? (
					<OutLink key="source" href={address}>
						{source}
					</OutLink>
				) : (
					source
				),
				date: words.date(named.checkedOn),
			})}
		</p>
	);
}

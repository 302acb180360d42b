import type { ComponentChildren } from "preact";
import { inLanguage } from "../../lib/words/in-language.ts";
import { penaltySentence } from "../../lib/words/penalty.ts";
import { sinceSentence } from "../../lib/words/sentences.ts";
import { Icon } from "../shapes/Icon.tsx";
import type { ShapeName } from "../shapes/shapes.ts";
import { useWords } from "../words/context.ts";
import { Text } from "../words/Text.tsx";
import { useMargin } from "./context.ts";
import { lifeShape, reachShape } from "./marks.tsx";
import { nativeTitleOf, titleOf } from "./model/names-in.ts";
import { mainPenalty, penaltiesOn } from "./model/penalties.ts";
import {
	allInPlay,
	countLaws,
	type Entry,
	isText,
	type Picked,
} from "./model/pick-records.ts";
import { Standing } from "./Standing.tsx";

/** The story in a line, the leading law, whether it reaches, what it allows, how it stands, what came after. */
export function Glance({ picked }: { picked: Picked }) {
	const words = useWords();
	const { leading } = picked;
	return (
		<section class="glance" aria-labelledby="lead">
			<What />
			{leading ? (
				<Leading entry={leading} picked={picked} />
			) : (
				<>
					<h1 class="law" id="lead" tabIndex={-1}>
						{words.say(
							allInPlay(picked).length > 0
								? "glance_no_leading"
								: "state_nothing",
						)}
					</h1>
					<p class="native">
						{words.say(
							allInPlay(picked).length > 0
								? "glance_no_leading_text"
								: "state_nothing_silence",
						)}
					</p>
				</>
			)}
			<Notices />
		</section>
	);
}

/** Arrest, not a conviction · Obscenity · Japan */
function What() {
	const words = useWords();
	const { view } = useMargin();
	const { gloss } = view;
	if (!gloss) return null;
	const idea = gloss.concepts
		.map(({ id }) => view.concepts[id])
		.find((concept) => concept?.kind === "matter");
	const place = gloss.jurisdictions[0];
	const parts = [
		words.name("what", gloss.facts.stage),
		inLanguage(idea?.names, words.lang)?.text,
		place && words.place(place.code),
	].filter((part) => part !== undefined);
	return (
		<p class="what">
			<span class="vh">{words.say("glance")}: </span>
			{parts.map((part, at) => (
				<span key={part}>
					{at > 0 && " "}
					{at > 0 && <b aria-hidden="true">·</b>} {part}
				</span>
			))}
		</p>
	);
}

function Leading({ entry, picked }: { entry: Entry; picked: Picked }) {
	const words = useWords();
	const { day } = useMargin();
	const { match, record } = entry;
	const native = nativeTitleOf(record, words.lang);
	const penalty = mainPenalty(penaltiesOn(record, day));
	const sentence =
		penalty &&
		penaltySentence(words, penalty, (figure) => <b key={figure}>{figure}</b>);
	const more = countLaws(picked) - (isText(record.kind) ? 1 : 0);
	return (
		<>
			<h1 class="law" id="lead" tabIndex={-1}>
				<Text of={titleOf(record, words.lang)} />
			</h1>
			{native && (
				<p class="native law">
					<Text of={native} />
				</p>
			)}
			<dl class="facts">
				<Fact
					shape={
						isText(record.kind)
							? reachShape(match.applicability.verdict)
							: "reach"
					}
					label={words.say("fact_reach")}
				>
					{/* A case is what the story is about; it does not reach it as a law does. */}
					{isText(record.kind) && (
						<b>{words.name("reach", match.applicability.verdict)} </b>
					)}
					<span class="soft">{words.name("ground", match.relation)}</span>{" "}
					{more > 0 && (
						<a href="#law">{words.say("glance_more", { count: more })}</a>
					)}
				</Fact>
				{sentence && (
					<Fact shape="measure" label={words.say("fact_penalty")}>
						{sentence} <Agreement recordId={record.id} />
					</Fact>
				)}
				<Fact
					shape={lifeShape(record, record.status)}
					label={words.say("fact_status")}
				>
					<Standing record={record} />
				</Fact>
				<Since recordId={record.id} />
			</dl>
		</>
	);
}

function Fact({
	shape,
	label,
	children,
}: {
	shape: ShapeName;
	label: string;
	children: ComponentChildren;
}) {
	return (
		<div>
			<dt>
				<Icon of={shape} />
				<span class="vh">{label}</span>
			</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** Whether the story quotes the penalty as the statute sets it. */
function Agreement({ recordId }: { recordId: string }) {
	const words = useWords();
	const { view } = useMargin();
	const claim = view.gloss?.claims.find(
		(one) => one.kind === "penalty" && one.recordId === recordId,
	);
	if (!claim || claim.verdict === "cannot-tell") return null;
	const key = {
		supported: "penalty_agrees",
		"needs-context": "penalty_needs_context",
		differs: "penalty_says_otherwise",
	} as const;
	return (
		<a class={`agree v-${claim.verdict}`} href={`#claim-${claim.start}`}>
			<Icon of={claim.verdict} small />
			{words.say(key[claim.verdict])}
		</a>
	);
}

/** What happened since: of the leading law or of the story's own case, the latest. */
function Since({ recordId }: { recordId: string }) {
	const words = useWords();
	const { view, names } = useMargin();
	const since = view.gloss?.since ?? [];
	const moved = since.filter(({ code }) => code === "case-moved");
	const own = since.filter((one) => one.recordId === recordId);
	const told = moved.at(-1) ?? own.at(-1) ?? since.at(-1);
	if (!told) return null;
	return (
		<Fact shape="clock" label={words.say("fact_since")}>
			{words.say("claim_since", { what: sinceSentence(words, told, names) })}
		</Fact>
	);
}

/** What the reader should know of how the page was read. */
function Notices() {
	const words = useWords();
	const { view } = useMargin();
	return (
		<>
			{view.gloss && !view.gloss.publishedAt && (
				<p class="meta notice">{words.say("date_unknown")}</p>
			)}
			{view.page?.truncated && (
				<p class="meta notice">{words.say("truncated")}</p>
			)}
		</>
	);
}

import { useState } from "preact/hooks";
import { Icon } from "../shapes/Icon.tsx";
import { useWords } from "../words/context.ts";
import { English, Text } from "../words/Text.tsx";
import { Changed } from "./Changed.tsx";
import { useMargin } from "./context.ts";
import { titleOf } from "./model/names-in.ts";
import type { Picked } from "./model/pick-records.ts";
import { type TimelinePoint, timelineOf } from "./model/timeline.ts";
import { Section } from "./Section.tsx";

const pointsBefore = 5;

/** The law's life, the case's, the story's own place in them, and what came after. */
export function Timeline({ picked }: { picked: Picked }) {
	const words = useWords();
	const { view } = useMargin();
	const [all, setAll] = useState(false);
	const points = timelineOf(view, picked);
	const story = points.findIndex(({ of }) => of === "story");
	const hidden = all ? 0 : Math.max(0, story - pointsBefore);
	const shown = points.slice(hidden);
	return (
		<Section id="time" title={words.say("timeline_heading")}>
			<p class="key">
				<span>
					<Icon of="text" />
					{words.say("timeline_law")}
				</span>
				<span>
					<Icon of="no" />
					{words.say("timeline_case")}
				</span>
			</p>
			{hidden > 0 && (
				<button class="btn bare" type="button" onClick={() => setAll(true)}>
					<Icon of="down" class="up" />
					{words.say("show_all", { count: points.length - 1 })}
				</button>
			)}
			<ol class="tl">
				{shown.map((point, at) => (
					<Point
						key={keyOf(point)}
						point={point}
						sinceStarts={shown[at - 1]?.of === "story"}
						ofLeading={
							point.of !== "story" && point.record === picked.leading?.record
						}
					/>
				))}
			</ol>
			{picked.leading && <Changed record={picked.leading.record} />}
		</Section>
	);
}

function Point({
	point,
	sinceStarts,
	ofLeading,
}: {
	point: TimelinePoint;
	sinceStarts: boolean;
	/** Its title stands at the head of the margin: not said again. */
	ofLeading: boolean;
}) {
	const words = useWords();
	if (point.of === "story")
		return (
			<li class="now">
				{point.date && (
					<time dateTime={point.date.slice(0, 10)}>
						{words.date(point.date)}
					</time>
				)}
				<b>{words.say(point.date ? "timeline_story" : "timeline_undated")}</b>
			</li>
		);
	const { date, record, step, what, planned } = point;
	return (
		<li class={point.of === "case" ? "c" : undefined}>
			{sinceStarts && <span class="since">{words.say("timeline_since")}</span>}
			<time dateTime={date}>
				{words.date(date)}
				{planned && ` (${words.say("timeline_planned")})`}
			</time>
			{what && words.lang === "en" ? (
				what
			) : (
				<>
					{ofLeading
						? words.capital(words.name("step", step))
						: words.fill("label_value", {
								label: <Text key="title" of={titleOf(record, words.lang)} />,
								value: words.name("step", step),
							})}
					{what && (
						<span class="meta">
							<English text={what} />
						</span>
					)}
				</>
			)}
		</li>
	);
}

function keyOf(point: TimelinePoint): string {
	return point.of === "story"
		? "story"
		: `${point.record.id} ${point.step} ${point.date}`;
}

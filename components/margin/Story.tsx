import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words/context.ts";
import { AllLaws } from "./AllLaws.tsx";
import { Claims } from "./Claims.tsx";
import { Contents, type Part } from "./Contents.tsx";
import { useMargin } from "./context.ts";
import { Elsewhere } from "./Elsewhere.tsx";
import { Glance } from "./Glance.tsx";
import { Ideas } from "./Ideas.tsx";
import { LawSection } from "./LawSection.tsx";
import { countLaws, type Picked, pickRecords } from "./model/pick-records.ts";
import { NotReaching } from "./NotReaching.tsx";
import { Timeline } from "./Timeline.tsx";
import type { MarginTarget } from "./view.ts";

/** The margin of a story with a gloss: its one page, and the page of all its laws behind it. */
export function Story({ target }: { target: MarginTarget | null }) {
	const { view } = useMargin();
	const picked = pickRecords(view);
	const { page, openAll, goBack } = usePages();
	useTarget(target, goBack);
	if (page === "all") return <AllLaws picked={picked} onBack={goBack} />;
	const has = partsOf(picked, view);
	return (
		<main>
			<Glance picked={picked} />
			<Contents parts={useParts(picked)} />
			<LawSection picked={picked} target={target} onSeeAll={openAll} />
			{has.not && <NotReaching picked={picked} />}
			{has.claims && <Claims />}
			{has.ideas && <Ideas target={target} />}
			{has.else && <Elsewhere picked={picked} />}
			{has.time && <Timeline picked={picked} />}
		</main>
	);
}

/** Which parts there is something to say in. */
function partsOf(picked: Picked, view: ReturnType<typeof useMargin>["view"]) {
	return {
		not: picked.notReaching.length > 0,
		claims: (view.gloss?.claims.length ?? 0) > 0,
		ideas: (view.gloss?.concepts ?? []).some(({ id }) => view.concepts[id]),
		else: view.comparisons.length > 0 || picked.comparable.length > 0,
		time: picked.leading !== null,
	};
}

function useParts(picked: Picked): Part[] {
	const words = useWords();
	const { view } = useMargin();
	const has = partsOf(picked, view);
	const ideas = (view.gloss?.concepts ?? []).filter(
		({ id }) => view.concepts[id],
	);
	const part = (
		id: string,
		title: string,
		count: number | null,
		on: boolean,
	) => (on ? [{ id, title, count }] : []);
	return [
		...part("law", words.say("toc_law"), countLaws(picked) || null, true),
		...part("not", words.say("toc_not"), picked.notReaching.length, has.not),
		...part(
			"claims",
			words.say("toc_claims"),
			view.gloss?.claims.length ?? 0,
			has.claims,
		),
		...part("ideas", words.say("toc_ideas"), ideas.length, has.ideas),
		...part("else", words.say("toc_elsewhere"), null, has.else),
		...part("time", words.say("toc_timeline"), null, has.time),
	];
}

/** The page of all laws opens over the story's margin; Escape or the arrow leads back to the same place. */
function usePages() {
	const [page, setPage] = useState<"story" | "all">("story");
	const from = useRef<number | null>(null);
	const goBack = () => setPage("story");
	const openAll = () => {
		from.current = scrollY;
		setPage("all");
	};
	useLayoutEffect(() => {
		if (page === "all") {
			scrollTo(0, 0);
			return;
		}
		if (from.current === null) return;
		scrollTo(0, from.current);
		from.current = null;
		document.getElementById("see-all")?.focus({ preventScroll: true });
	}, [page]);
	useEffect(() => {
		if (page !== "all") return;
		const onKey = (event: KeyboardEvent) => {
			if (event.key === "Escape") setPage("story");
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [page]);
	return { page, openAll, goBack };
}

/** Move to the entry that the page asks for, and put the focus there, so that a keyboard goes on from it. */
function useTarget(target: MarginTarget | null, goBack: () => void) {
	useEffect(() => {
		if (!target) return;
		goBack();
		const frame = requestAnimationFrame(() => {
			const entry = document.getElementById(idOf(target));
			if (!entry) return;
			entry.scrollIntoView({ block: "start" });
			const focusable = entry.querySelector<HTMLElement>(
				"summary, button, a[href]",
			);
			focusable?.focus({ preventScroll: true });
		});
		return () => cancelAnimationFrame(frame);
	}, [target]);
}

function idOf(target: MarginTarget): string {
	return target.kind === "claim"
		? `claim-${target.start}`
		: `${target.kind}-${target.id}`;
}

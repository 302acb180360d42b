import { useEffect, useState } from "preact/hooks";
import { useWords } from "../words/context.ts";

export interface Part {
	readonly id: string;
	readonly title: string;
	readonly count: number | null;
}

/** The list of parts below the bar: it sticks, wraps, and shows which part is being read. */
export function Contents({ parts }: { parts: readonly Part[] }) {
	const words = useWords();
	const current = useCurrentPart(parts);
	return (
		<nav class="toc" aria-label={words.say("bar_parts")}>
			<ul>
				{parts.map(({ id, title, count }) => (
					<li key={id}>
						<a href={`#${id}`} aria-current={id === current ? true : undefined}>
							{title}
							{count !== null && <span class="n"> {words.number(count)}</span>}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The last part whose top has passed the upper third of the window. */
function useCurrentPart(parts: readonly Part[]): string | undefined {
	const ids = parts.map(({ id }) => id).join(" ");
	const [current, setCurrent] = useState(parts[0]?.id);
	useEffect(() => {
		let frame = 0;
		const look = () => {
			frame = 0;
			const line = innerHeight / 3;
			const passed = ids.split(" ").filter((id) => {
				const top = document.getElementById(id)?.getBoundingClientRect().top;
				return top !== undefined && top <= line;
			});
			setCurrent(passed.at(-1) ?? ids.split(" ")[0]);
		};
		const ask = () => {
			frame ||= requestAnimationFrame(look);
		};
		addEventListener("scroll", ask, { passive: true });
		return () => {
			removeEventListener("scroll", ask);
			cancelAnimationFrame(frame);
		};
	}, [ids]);
	return current;
}

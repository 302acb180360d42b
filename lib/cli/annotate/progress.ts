/** What a run tells a person at a terminal while it works. */
export interface Progress {
	/** So many more bytes of the inputs were read. */
	read(bytes: number): void;
	/** One more story is done. */
	step(): void;
	/** Take the bar away, for a message; it comes back by itself. */
	clear(): void;
	stop(): void;
}

/** As much of a terminal as the bar needs. */
export interface Screen {
	readonly columns?: number;
	write(text: string): unknown;
}

export const noProgress: Progress = {
	read: () => {},
	step: () => {},
	clear: () => {},
	stop: () => {},
};

/**
 * Draw a bar on one line of a terminal, five times a second.
 * @param total - bytes of all inputs; null where nobody can know: then it counts without a bar
 * @param now - milliseconds, given so that it can be tested
 */
export function startProgress(
	screen: Screen,
	total: number | null,
	now: () => number = () => performance.now(),
): Progress {
	const begun = now();
	let bytes = 0;
	let stories = 0;
	const draw = () => {
		const seconds = (now() - begun) / 1000;
		const line = barLine({ total, bytes, stories, seconds });
		screen.write(`\r${line.slice(0, (screen.columns ?? 80) - 1)}\u001b[K`);
	};
	const timer = setInterval(draw, 200);
	// The bar must not keep a finished program alive.
	timer.unref();
	return {
		read: (count) => {
			bytes += count;
		},
		step: () => {
			stories++;
		},
		clear: () => screen.write("\r\u001b[K"),
		stop: () => {
			clearInterval(timer);
			draw();
			screen.write("\n");
		},
	};
}

interface State {
	readonly total: number | null;
	readonly bytes: number;
	readonly stories: number;
	readonly seconds: number;
}

const width = 24;

/** "[########        ]  52 %  1,204 stories, 61/s, 0:18 left" */
export function barLine({ total, bytes, stories, seconds }: State): string {
	const pace = seconds > 0 ? Math.round(stories / seconds) : 0;
	const count = `${stories.toLocaleString("en")} ${stories === 1 ? "story" : "stories"}, ${pace}/s`;
	if (!total) return `${count}, ${clock(seconds)}`;
	const share = Math.min(1, bytes / total);
	const bar = "#".repeat(Math.round(share * width)).padEnd(width);
	const left = share > 0 ? (seconds / share) * (1 - share) : 0;
	return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${count}, ${clock(left)} left`;
}

function clock(seconds: number): string {
	const whole = Math.ceil(seconds);
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60)];
	const two = (n: number) => String(n % 60).padStart(2, "0");
	return hours > 0
		? `${hours}:${two(minutes)}:${two(whole)}`
		: `${minutes}:${two(whole)}`;
}

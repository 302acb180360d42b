/** One page's score and whether it is AI-and-law news. */
export interface Scored {
	readonly probability: number;
	readonly isTrue: boolean;
}

/** A tenth of the scale. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly pages: number;
	/** How many of them are what the score says they may be. */
	readonly yes: number;
	/** Mean score of the pages in it; null where there is none. */
	readonly meanScore: number | null;
}

export interface Calibration {
	readonly bins: readonly Bin[];
	/** Mean squared distance between score and truth: 0 is perfect, 0.25 is a coin. */
	readonly brier: number;
	/** Expected calibration error: the mean gap between score and share of yes, weighed by pages. */
	readonly expectedError: number;
}

/** How far a score can be taken at its word (Guo et al. 2017, "On calibration of modern neural networks", ten bins). */
export function calibrationOf(
	scored: readonly Scored[],
	binCount = 10,
): Calibration {
	const members: Scored[][] = Array.from({ length: binCount }, () => []);
	for (const one of scored) {
		const bin = Math.min(binCount - 1, Math.floor(one.probability * binCount));
		members[bin]?.push(one);
	}
	const bins = members.map((inside, index) => ({
		from: index / binCount,
		to: (index + 1) / binCount,
		pages: inside.length,
		yes: inside.filter(({ isTrue }) => isTrue).length,
		meanScore: mean(inside.map(({ probability }) => probability)),
	}));
	const gaps = bins.map(({ pages, yes, meanScore }) =>
		meanScore === null ? 0 : Math.abs(yes - pages * meanScore),
	);
	return {
		bins,
		brier:
			mean(
				scored.map(
					({ probability, isTrue }) => (probability - (isTrue ? 1 : 0)) ** 2,
				),
			) ?? 0,
		expectedError:
			gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, scored.length),
	};
}

function mean(values: readonly number[]): number | null {
	return values.length === 0
		? null
		: values.reduce((sum, value) => sum + value, 0) / values.length;
}

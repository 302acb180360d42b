/** One thing that is wrong in a source file, told to somebody who knows law and not programming. */
export interface Problem {
	/** Below lib/dataset, with "/" ("records/JP/jp-penal-code-175.json"). */
	readonly file: string;
	/** Where in the file ("penalties 1 › prison › maxMonths"; lists are counted from 1), or "" for the whole file. */
	readonly field: string;
	readonly problem: string;
	readonly remedy: string;
	/** An error stops the build; a warning is a matter of judgement. */
	readonly severity: "error" | "warning";
}

/** A value together with the file that it was read from. */
export interface Filed<T> {
	readonly file: string;
	readonly value: T;
}

export type Path = readonly PropertyKey[];

/** `["penalties", 0, "ref"]` → "penalties 1 › ref". */
export function fieldName(path: Path): string {
	let name = "";
	for (const part of path) {
		if (typeof part === "number") name += ` ${part + 1}`;
		else name += `${name === "" ? "" : " › "}${String(part)}`;
	}
	return name;
}

/** Collects the problems of one file, so that a rule says only what and where. */
export class Reporter {
	readonly file: string;
	readonly problems: Problem[];

	constructor(file: string, problems: Problem[]) {
		this.file = file;
		this.problems = problems;
	}

	error(path: Path, problem: string, remedy: string): void {
		this.#add(path, problem, remedy, "error");
	}

	warn(path: Path, problem: string, remedy: string): void {
		this.#add(path, problem, remedy, "warning");
	}

	#add(
		path: Path,
		problem: string,
		remedy: string,
		severity: Problem["severity"],
	): void {
		const field = fieldName(path);
		this.problems.push({ file: this.file, field, problem, remedy, severity });
	}
}

/** In a stable order: by file, then as found; errors before warnings of the same file. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	const rank = (p: Problem) => (p.severity === "error" ? 0 : 1);
	return problems.toSorted(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || rank(a) - rank(b),
	);
}

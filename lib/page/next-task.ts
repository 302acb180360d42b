/** `scheduler`: not in every supported browser's every context. */
interface TaskScheduler {
	yield?(): Promise<void>;
}

/** Let the page have its turn: resolves in a new task. */
export function nextTask(): Promise<void> {
	const scheduler =
		"scheduler" in globalThis
			? (globalThis.scheduler as TaskScheduler | undefined)
			: undefined;
	return (
		scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0))
	);
}

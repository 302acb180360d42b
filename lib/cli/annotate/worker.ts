import { parentPort, workerData } from "node:worker_threads";
import { openDataset } from "../../dataset/open.ts";
import { annotator, type Work } from "./annotate-item.ts";
import type { Item, Unread } from "./items.ts";

const work = workerData as Work;
const opened = openDataset(work.dataset);
if (!opened.ok) throw new Error(opened.detail);
const annotate = annotator(opened.value, work.annotation);
parentPort?.on("message", (items: readonly (Item | Unread)[]) =>
	parentPort?.postMessage(
		items.map((item) => ("problem" in item ? item : annotate(item))),
	),
);

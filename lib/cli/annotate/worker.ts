import { parentPort, workerData } from "node:worker_threads";
import { loadDataset } from "../dataset/load.ts";
import { type Annotation, annotator } from "./annotate-item.ts";
import type { Item, Unread } from "./items.ts";

const annotate = annotator(await loadDataset(), workerData as Annotation);
parentPort?.on("message", (items: readonly (Item | Unread)[]) =>
	parentPort?.postMessage(
		items.map((item) => ("problem" in item ? item : annotate(item))),
	),
);

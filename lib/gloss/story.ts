import type { Dataset } from "../dataset/compiled.ts";
import type { Candidates } from "./candidates.ts";
import type { Characterised } from "./characterise.ts";
import type { Pointer } from "./evidence.ts";
import type { Raised } from "./raise.ts";
import type { Situated } from "./situate.ts";
import type { Spotted } from "./spotted.ts";
import type { StatedPenalty } from "./stated-penalty.ts";

/** What the first stages made of the page: the input of ranking, applying and checking. */
export interface Story {
	readonly dataset: Dataset;
	readonly spotted: Spotted;
	readonly pointers: readonly Pointer[];
	readonly situated: readonly Situated[];
	readonly facts: Characterised;
	readonly raised: readonly Raised[];
	/** Records that share a matter of the story, in its jurisdictions and elsewhere. */
	readonly candidates: Candidates;
	readonly stated: readonly StatedPenalty[];
	/** ISO day of publication, or null: then the law of today is used. */
	readonly publishedOn: string | null;
	/** The day whose law is read: of publication, else today. */
	readonly day: string;
	readonly today: string;
}

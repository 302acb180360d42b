import type {
	Answer,
	BackgroundToContent,
	BackgroundToPages,
	Barrier,
	Said,
} from "../messaging/protocol.ts";
import type { Settings } from "../settings/settings.ts";
import type { Engine } from "./engine.ts";
import type { SessionArea } from "./session.ts";

/** What the desk asks of the browser and of the engine; the background fills it in, tests too. */
export interface Ports {
	readonly engine: Engine;
	readonly session: SessionArea;
	readonly settings: {
		read(): Promise<Settings>;
		change(change: (settings: Settings) => Settings): Promise<unknown>;
	};
	readonly tabs: {
		/**
		 * Run the reader.
		 * @param frames - "all": also in frames that it may enter; each reader there judges for itself
		 * @returns null where it runs now (or did already), else what keeps it out
		 */
		inject(tabId: number, frames: "top" | "all"): Promise<Barrier | null>;
		/**
		 * Look at a tab without running anything of ours there.
		 * @returns what would keep the reader out; null where nothing does
		 */
		probe(tabId: number): Promise<Barrier | null>;
		tell: TellReader;
		/** @returns null where the tab is gone */
		find(tabId: number): Promise<TabFacts | null>;
		/** Ids of all tabs that are open. */
		list(): Promise<number[]>;
		badge(tabId: number, count: number): Promise<void>;
	};
	/** Tell the panel and the popup, if any listens. */
	tellPages<T extends keyof BackgroundToPages>(
		type: T,
		said: Said<BackgroundToPages, T>,
	): void;
	/** Called before anything is awaited: the browser wants to see the person's click. */
	openPanel(tabId: number): Promise<void>;
	report(error: unknown, during: string): void;
	/** 128 random bits in hexadecimal. */
	makeNonce(): string;
	/** Resolves when other work of the context has had its chance. */
	pause(): Promise<void>;
}

/** Say something to the reader of a frame. Resolves to null where none answers. */
export type TellReader = <T extends keyof BackgroundToContent>(
	where: ReaderAt,
	type: T,
	said: Said<BackgroundToContent, T>,
) => Promise<Answer<BackgroundToContent, T> | null>;

export interface ReaderAt {
	readonly tabId: number;
	readonly frameId: number;
}

export interface TabFacts {
	/** Null where it is not ours to know. */
	readonly url: string | null;
	readonly isPrivate: boolean;
}

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeIndexPage } from "./index-page.ts";
import { makePaper } from "./paper.ts";
import { readStories, type Story } from "./stories.ts";
import { variants } from "./variants.ts";

export interface Newsroom {
	readonly port: number;
	/** Requests for pages so far, as "host path": a test can see who asked for what. */
	readonly asked: readonly string[];
	readonly stories: readonly Story[];
	/** Stops at once; open connections are cut. */
	close(): Promise<void>;
}

/**
 * Serve the corpus as a small news site on 127.0.0.1.
 * @param port - 0 for any free one
 */
export async function startNewsroom(port = 0): Promise<Newsroom> {
	const stories = readStories();
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://newsroom");
		asked.push(`${request.headers.host ?? ""} ${pathname}`);
		answer(pathname, stories, response);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		stories,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function answer(
	pathname: string,
	stories: readonly Story[],
	response: ServerResponse,
): void {
	if (pathname === "/") {
		send(response, makeIndexPage(stories));
		return;
	}
	if (pathname.startsWith("/paper/")) {
		response.writeHead(200, { "Content-Type": "application/pdf" });
		response.end(makePaper());
		return;
	}
	const [, kind, first = "", second = ""] = pathname.split("/");
	const slug = kind === "variant" ? second : first;
	const story = stories.find((one) => one.slug === slug);
	const variant = kind === "variant" ? variants[first] : {};
	if (!story || !variant || (kind !== "story" && kind !== "variant")) {
		response.writeHead(404, { "Content-Type": "text/plain" });
		response.end("Not in this newsroom.\n");
		return;
	}
	const html = variant.change?.(story.html, slug) ?? story.html;
	send(response, html, { ...policyOf(story.html), ...variant.headers });
}

/** A page that states its policy in markup gets it as a header as well: headers are what real sites send. */
function policyOf(html: string): Record<string, string> {
	const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
		html,
	)?.[1];
	return policy ? { "Content-Security-Policy": policy } : {};
}

function send(
	response: ServerResponse,
	html: string,
	headers: Readonly<Record<string, string>> = {},
): void {
	response.writeHead(200, {
		"Content-Type": "text/html; charset=utf-8",
		...headers,
	});
	response.end(html);
}

import { startNewsroom } from "../../tests/newsroom/server.ts";
import { foundingSlug, readStories } from "../../tests/newsroom/stories.ts";
import {
	type Browser,
	findBrowser,
	howToInstall,
	installBrowsers,
} from "./browsers.ts";
import { annotateAll } from "./start/annotate-all.ts";
import { buildExtension } from "./start/build-extension.ts";
import {
	newsOrigin,
	type OpenBrowser,
	openBrowser,
} from "./start/open-browser.ts";
import { parseStartOptions, type StartOptions } from "./start/options.ts";

process.exit(await main(process.argv.slice(2)));

/** `npm start`: build, find a browser, serve the newsroom, open it with the extension. */
async function main(args: readonly string[]): Promise<number> {
	const stories = readStories();
	const parsed = parseStartOptions(args, {
		hasDisplay:
			process.platform !== "linux" ||
			Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
		slugs: stories.map(({ slug }) => slug),
	});
	if (!parsed.ok) return complain(`${parsed.detail} See npm start -- --help`);
	const options = parsed.value;
	const browser = getBrowser(options);
	if (!browser) return complain(howToInstall(options.browsers));

	console.error("Glossator: building the extension …");
	const built = await buildExtension(
		browser.name === "firefox" ? "firefox" : "chrome",
	);
	if (!built.ok) return complain(`the build failed.\n${built.detail}`);

	const newsroom = await startNewsroom();
	let open: OpenBrowser | null = null;
	const interrupted = onInterrupt();
	try {
		console.error(`Glossator: opening ${browser.path} …`);
		open = await openBrowser({
			browser,
			extensionDir: built.value.dir,
			newsroomPort: newsroom.port,
			headless: options.headless,
			offline: options.headless,
			size: { width: 1360, height: 900 },
		});
		const task = options.headless
			? annotate(open, options, newsroom.stories)
			: show(open, options.story ?? foundingSlug);
		return await Promise.race([task, interrupted]);
	} catch (error) {
		return complain(error instanceof Error ? error.message : String(error));
	} finally {
		await open?.close();
		await newsroom.close();
	}
}

function getBrowser(options: StartOptions): Browser | null {
	const found = findBrowser(options.browsers);
	if (found) return found;
	const wanted =
		options.browsers.length > 1 || options.browsers.includes("chromium")
			? "chromium"
			: options.browsers.includes("firefox")
				? "firefox"
				: null;
	if (!wanted || !installBrowsers([wanted])) return null;
	return findBrowser(options.browsers);
}

async function annotate(
	open: OpenBrowser,
	{ story }: StartOptions,
	stories: Awaited<ReturnType<typeof startNewsroom>>["stories"],
): Promise<number> {
	const chosen = stories.filter((one) =>
		story ? one.slug === story : one.featured,
	);
	const good = await annotateAll(open, chosen, (text) =>
		process.stdout.write(text),
	);
	return good ? 0 : 1;
}

/** Open the newsroom and a story, and stay until the person closes the browser. */
async function show(open: OpenBrowser, slug: string): Promise<number> {
	const closed = new Promise<number>((resolve) => {
		open.driver.once("disconnected", () => resolve(0));
	});
	const [first] = await open.driver.pages();
	await (first ?? (await open.driver.newPage())).goto(`${newsOrigin}/`);
	const page = await open.driver.newPage();
	await page.goto(`${newsOrigin}/story/${slug}`);
	await page.bringToFront();
	console.error(
		"Glossator: the newsroom is open. Close the browser or press Ctrl-C to end.",
	);
	return await closed;
}

function onInterrupt(): Promise<number> {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
			process.on(signal, () => resolve(130));
	});
}

function complain(sentence: string): number {
	console.error(`Glossator: ${sentence}`);
	return 1;
}

import { afterAll, beforeAll, expect, it } from "vitest";
import { openExtensionPage } from "../../lib/cli/start/extension-page.ts";
import { launch, type Session } from "./launch.ts";
import { waitForMarks } from "./page-side.ts";
import { visitPrivately } from "./private-window.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

it("a private window is annotated, and nothing of it is stored", async () => {
	const page = await visitPrivately(session, "/story/jp-posters-aggregator");
	await waitForMarks(page);
	const desk = await openExtensionPage(session.open, "options.html");
	const stored = await desk.evaluate(async () => {
		interface Area {
			get(keys: null): Promise<object>;
		}
		const { storage } = (Reflect.get(globalThis, "browser") ??
			Reflect.get(globalThis, "chrome")) as {
			storage: { local: Area; session: Area };
		};
		return JSON.stringify({
			local: await storage.local.get(null),
			session: await storage.session.get(null),
			// Firefox opens our page beside the private one, where it lists no databases at all.
			databases: await indexedDB.databases().then(
				(found) => found.map(({ name }) => name),
				() => [],
			),
			caches: await caches.keys(),
			web: { ...localStorage },
		});
	});
	for (const trace of ["jp-posters", "theoutpost", "Tokyo", "obscen"])
		expect(stored).not.toContain(trace);
});

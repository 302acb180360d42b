import { afterAll, beforeAll, expect, it } from "vitest";
import { readStories } from "../../newsroom/stories.ts";
import { launch, type Session } from "../launch.ts";
import { hasHost, hasMarks, waitForMarks } from "../page-side.ts";

const stories = readStories();
let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

it.each(stories.filter((story) => story.isAiRegulation))(
	"annotates $slug",
	async ({ slug }) => {
		const page = await session.visit(`/story/${slug}`);
		await waitForMarks(page);
		expect((await session.viewOf(page)).state).toBe("ready");
		await page.close();
	},
);

it("leaves every ordinary page alone", async () => {
	const ordinary = stories.filter((story) => !story.isAiRegulation);
	const pages = [];
	for (const { slug } of ordinary)
		pages.push(await session.visit(`/story/${slug}`));
	await waitForMarks(await session.visit("/story/jp-posters-aggregator"));
	const touched = [];
	for (const page of pages)
		if ((await hasMarks(page)) || (await hasHost(page)))
			touched.push(page.url());
	expect(touched).toEqual([]);
});

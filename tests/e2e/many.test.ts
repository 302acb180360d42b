import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sayFrom } from "../../lib/cli/start/extension-page.ts";
import { launch, type Session } from "./launch.ts";
import { waitForMarks } from "./page-side.ts";

let session: Session;
beforeAll(async () => {
	session = await launch();
});
afterAll(() => session?.close());

describe("many at once", () => {
	it("annotates a dozen tabs that open together", async () => {
		const pages = await Promise.all(
			Array.from({ length: 12 }, () =>
				session.visit("/story/jp-posters-wordpress"),
			),
		);
		for (const page of pages) {
			await page.bringToFront();
			await waitForMarks(page);
			await page.close();
		}
	});

	it("answers two hundred requests, each with the whole gloss", async () => {
		const text =
			"Tokyo police arrested four people on suspicion of selling obscene posters of women who do not exist, made with generative AI. Article 175 of the Penal Code allows up to two years in prison or a fine of up to 2.5 million yen. ".repeat(
				3,
			);
		const replies = await Promise.all(
			Array.from({ length: 200 }, (_, index) =>
				sayFrom(session.desk, "text:gloss", { text: `${text} ${index}` }),
			),
		);
		const answered = replies.filter(
			(reply) => Reflect.get(Object(reply), "ok") === true,
		);
		const refused = replies
			.filter((reply) => Reflect.get(Object(reply), "ok") !== true)
			.map((reply) => Reflect.get(Object(reply), "code"));
		// A limit on one tab's messages may answer some with a clear "too many"; nothing hangs and nothing breaks.
		expect(new Set(refused).size <= 1).toBe(true);
		for (const code of refused) expect(code).toBe("too-many");
		expect(answered.length).toBeGreaterThan(0);
		const [reply] = answered;
		expect(JSON.stringify(reply)).toContain("jp-penal-code-175");
	});
});

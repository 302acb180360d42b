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
		/** One tab may not send that much at once: it is told so, and asks again. */
		const ask = async (index: number): Promise<string> => {
			for (;;) {
				const reply = Object(
					await sayFrom(session.desk, "text:gloss", {
						text: `${text} ${index}`,
					}),
				);
				if (Reflect.get(reply, "ok") === true) return JSON.stringify(reply);
				expect(Reflect.get(reply, "code")).toBe("too-many");
				await new Promise((done) => setTimeout(done, 1_000));
			}
		};
		const replies = await Promise.all(
			Array.from({ length: 200 }, (_, index) => ask(index)),
		);
		expect(replies.every((one) => one.includes("jp-penal-code-175"))).toBe(
			true,
		);
	});
});

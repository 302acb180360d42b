import { createHash } from "node:crypto";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import {
	conceptOf,
	lawOf,
	placeOf,
	statisticOf,
} from "../../dataset/fixtures.ts";
import { publish } from "../../dataset/publish.ts";
import { englishWords } from "./english.ts";
import { exportCsv } from "./export-csv.ts";
import { exportHtml } from "./export-html.ts";

function releaseOf(...records: ReturnType<typeof lawOf>[]) {
	return publish({ ...nothing, records, concepts: [conceptOf()] });
}

const nothing = {
	places: [placeOf()],
	statistics: [],
	comparisons: [],
	helplines: [],
	suppression: { records: [], aliases: [] },
};

const full = publish({
	...nothing,
	records: [lawOf(), lawOf({ id: "zz-act-2", title: "Act 2" })],
	concepts: [
		conceptOf({ definitions: { plain: { en: "A look.", ja: "すがた。" } } }),
	],
	statistics: [statisticOf()],
	comparisons: [
		{
			schemaVersion: 1,
			id: "may-sell",
			question: { en: "May it be sold?" },
			concepts: ["likeness"],
			conducts: ["sell"],
			cells: [{ jurisdiction: "ZZ", answer: "no", records: ["zz-image-act"] }],
			checkedOn: "2026-01",
		},
	],
	helplines: [
		{
			schemaVersion: 1,
			jurisdiction: "ZZ",
			lines: [
				{
					id: "zz-help",
					topics: ["intimate-images"],
					name: "Zed Help",
					what: { en: "Advice." },
					phone: "123",
					languages: ["en"],
					sources: [],
					checkedOn: "2026-01",
				},
			],
		},
	],
});

describe("export", () => {
	const release = releaseOf(
		lawOf({
			title: '=HYPERLINK("x"), a <b>&law',
			summary: { en: 'Says "no", twice.' },
		}),
	);
	it("quotes CSV and disarms formulas", () => {
		const csv = exportCsv(release, englishWords());
		expect(csv.split("\r\n")[0]).toMatch(/^\ufeffid,jurisdiction,kind,title/);
		expect(csv).toContain(`"'=HYPERLINK(""x""), a <b>&law"`);
		expect(csv).toContain('"Says ""no"", twice."');
	});
	it("escapes HTML and asks for nothing from elsewhere", () => {
		const html = exportHtml(release, englishWords());
		expect(html).toContain("a &lt;b&gt;&amp;law");
		expect(html).not.toContain("<b>");
		expect(html).not.toMatch(/ src=|@import|url\(/);
		expect(html).toContain("default-src 'none'");
	});
	it("lets the page run its own style and script and no other", () => {
		const html = exportHtml(release, englishWords());
		for (const name of ["style", "script"]) {
			const text = new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(html)?.[1];
			const hash = createHash("sha256")
				.update(text ?? "")
				.digest("base64");
			expect(html).toContain(`${name}-src 'sha256-${hash}'`);
		}
	});
	it("says of every record on what it rests, when it was checked and how sure we are", () => {
		const low = lawOf({
			id: "zz-low",
			sources: [],
			disputes: ["Its first day."],
		});
		const told = releaseOf(lawOf(), low);
		const html = exportHtml(told, englishWords());
		const [, sure, unsure] = html.split("<article ");
		expect(sure).toMatch(/law\.gov\.zz.*official, read January 2026/);
		expect(sure).toContain("High confidence. Checked January 2026");
		expect(unsure).toContain('class="low"');
		expect(unsure).toContain("Unverified. Checked January 2026");
		expect(unsure).toContain("No source was read.");
		expect(unsure).toContain("Its first day.");
		const rows = exportCsv(told, englishWords()).split("\r\n");
		expect(rows[1]).toContain("high,2026-01");
		expect(rows[1]).toContain("(official, read January 2026)");
		expect(rows[2]).toContain("low,2026-01,Its first day.");
	});
	it("holds concepts, comparisons, figures and help beside the records", () => {
		const document = new JSDOM(exportHtml(full, englishWords())).window
			.document;
		const sections = [...document.querySelectorAll("section")].map(
			(section) => [
				section.querySelector("h2")?.id,
				...[...section.querySelectorAll("article")].map((a) => a.id),
			],
		);
		expect(sections).toEqual([
			["laws", "zz-act-2", "zz-image-act"],
			["ideas", "likeness"],
			["comparisons", "may-sell"],
			["figures", "zed-2020"],
			["help", "help-ZZ"],
		]);
		const row = document.querySelector("#may-sell tbody tr")?.textContent;
		expect(row).toContain("Synthetic Likeness Act of Zedland (in force)");
		expect(document.getElementById("likeness")?.innerHTML).toContain(
			'<dd lang="ja">',
		);
	});
	it("finds words in any order and width, and hides what has none", () => {
		const html = exportHtml(full, englishWords());
		const { document, Event } = new JSDOM(html, { runScripts: "dangerously" })
			.window;
		const search = document.querySelector("input");
		const shown = (words: string) => {
			if (search === null) throw new Error("There is no field to search in.");
			search.value = words;
			search.dispatchEvent(new Event("input"));
			return [...document.querySelectorAll("article")]
				.filter((article) => !article.hidden)
				.map((article) => article.id);
		};
		expect(shown("ａｃｔ-2")).toEqual(["zz-act-2"]);
		expect(document.querySelector("output")?.textContent).toBe("1 entry");
		expect(document.getElementById("help")?.closest("section")?.hidden).toBe(
			true,
		);
		expect(shown("zebra")).toEqual([]);
		expect(shown("")).toHaveLength(6);
	});
});

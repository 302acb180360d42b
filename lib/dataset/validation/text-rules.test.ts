import { describe, expect, it } from "vitest";
import { told, withCase, withRecord } from "../fixtures.ts";
import { validate } from "../validate.ts";

describe("[D7] texts", () => {
	it.each([
		["Forbids <b>selling</b> it.", "holds markup or a script (<b>)"],
		["x <script>alert(1)</script>", "holds markup or a script (<script>)"],
		["see javascript:alert(1)", "holds markup or a script (javascript:)"],
		["Fish &amp; chips", "holds markup or a script (&amp;)"],
		["a\u202eb", "holds an invisible control character or a line break"],
		["a\nb", "holds an invisible control character or a line break"],
		[
			"Two years (from memory).",
			"holds a remark about our work (“from memory”) that a reader would see",
		],
		[
			"Read in a stored copy only.",
			"holds a remark about our work (“stored copy”) that a reader would see",
		],
		["TBD", "holds a remark about our work (“TBD”) that a reader would see"],
		[
			"Date not verified.",
			"holds a remark about our work (“not verified”) that a reader would see",
		],
		[
			"An unverified source says so.",
			"holds a remark about our work (“unverified source”) that a reader would see",
		],
	])("%j", (text, problem) => {
		expect(told(withRecord({ summary: { en: text } }))).toEqual([
			`summary › en ${problem}`,
		]);
	});
	it("lets ordinary legal prose pass", () => {
		for (const text of [
			"Fines of < 5 % are rare; x < y.",
			"AT&T v. the regulator: a search of stored data.",
			"A platform must remove unverified images on request.",
			"The memory of the court is long; results are published.",
			"Prohíbe todo uso sin consentimiento.",
		])
			expect(told(withRecord({ summary: { en: text } }))).toEqual([]);
	});
	it("warns of a long summary and wants an English one", () => {
		expect(told(withRecord({ summary: { en: "word ".repeat(61) } }))).toEqual([
			"summary › en has 61 words",
		]);
		expect(told(withRecord({ summary: { ja: "あ" } }))).toEqual([
			"summary › en is missing",
		]);
	});
});

describe("[D8] addresses", () => {
	it.each([
		[
			{ officialUrl: "http://law.gov.zz/1" },
			"officialUrl does not begin with https://",
		],
		[
			{ officialUrl: "https://en.wikipedia.org/wiki/Law" },
			"officialUrl lies at en.wikipedia.org, which is a copy and not the publisher",
		],
		[
			{ officialUrl: "https://lawblog.example/1" },
			"officialUrl lies at lawblog.example, which we do not know as a publisher of law",
		],
		[
			{ sources: [{ url: "https://github.com/x/y", kind: "official" }] },
			"sources 1 › url lies at github.com, which is a copy and not the publisher",
		],
		[
			{
				sources: [
					{ url: "https://a.example/x", kind: "reliable" },
					{ url: "https://a.example/x", kind: "secondary" },
				],
			},
			"sources 2 › url is named twice",
		],
	])("%j: %s", (change, line) => {
		expect(told(withRecord(change))).toEqual([line]);
	});
	it.each([
		"https://uscode.house.gov/view.xhtml?req=x",
		"https://laws.e-gov.go.jp/law/140AC0000000045",
		"https://www.legislation.gov.uk/ukpga/2003/42/section/66B",
		"https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
		"https://www.law.go.kr/x",
		"https://sub.law.gov.zz/x",
	])("knows %s as official", (url) => {
		const sources = [{ url, kind: "official", readOn: "2026-01" }];
		expect(told(withRecord({ sources }))).toEqual([]);
	});
});

describe("[D9] people", () => {
	it.each([
		["Zed Smith, 34, was arrested.", "Zed Smith"],
		["Police arrested Zed Smith (34) in May.", "Zed Smith"],
		["The court heard Mr Smith.", "Smith"],
		["横井容疑者が逮捕された。", "横井"],
		["山田被告に有罪判決。", "山田"],
		["鈴木氏が販売した。", "鈴木"],
	])("asks about a person in the summary: %s", (text, name) => {
		expect(told(withCase({ summary: { en: "x", ja: text } }))).toEqual([
			`summary › ja seems to name a person (“${name}”)`,
		]);
	});
	it.each(["Zed Smith", "Zed Q. Smith", "Maria de Souza".replace(" de", "")])(
		"asks about a case's alias that looks like a name: %s",
		(text) => {
			expect(told(withCase({ aliases: [{ text, lang: "en" }] }))).toEqual([
				`aliases 1 › text seems to name a person (“${text}”)`,
			]);
		},
	);
	it("asks about the caption of a criminal case that is not decided", () => {
		const title = "United States v. Smith";
		expect(
			told(
				withCase({
					title,
					status: "charged",
					steps: [{ step: "charged", date: "2025" }],
				}),
			),
		).toEqual(["title seems to name a person (“Smith”)"]);
		expect(told(withCase({ title }))).toEqual([]);
		const company = "R v Zed Books Ltd";
		expect(told(withCase({ title: company, status: "acquitted" }))).toEqual([]);
	});
	it.each([
		"Kyoto poster case",
		"Clearview settlement",
		"Poster Case",
		"Yomiuri Shimbun",
		"Getty Images v Stability AI",
		"被告人の権利",
		"同氏",
	])("does not ask about %s", (text) => {
		expect(told(withCase({ aliases: [{ text, lang: "en" }] }))).toEqual([]);
	});
	it("is silent where namesKept gives a reason, until its day has come", () => {
		const kept = (lookAgainOn: string) =>
			withCase({
				aliases: [{ text: "Zed Smith", lang: "en" }],
				namesKept: [
					{ name: "Zed Smith", reason: "public-official", lookAgainOn },
				],
			});
		expect(told(kept("2027-01-01"))).toEqual([]);
		expect(told(kept("2026-06-01"))).toEqual([
			"namesKept 1 › lookAgainOn says 2026-06-01, which has come",
		]);
		expect(validate(kept("2026-06-01"), null).problems).toEqual([]);
	});
	it("does not take an open case for a decided one", () => {
		const open = withCase({
			title: "Smith v. Zed Books Ltd",
			status: "pending",
			steps: [{ step: "complaint", date: "2025" }],
			namesKept: [
				{
					name: "Smith",
					reason: "caption-of-decided-case",
					lookAgainOn: "2027-01-01",
				},
			],
		});
		expect(told(open)).toEqual([
			"namesKept 1 › reason calls this the caption of a decided case, but the case is pending",
		]);
	});
});

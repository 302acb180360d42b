// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { couldBeAiRegulation } from "./gate.ts";

function pageOf(title: string, ...paragraphs: string[]): Document {
	const document = new DOMParser().parseFromString(
		"<!doctype html><html><head><title></title></head><body><nav><p>AI law: court bans deepfake chatbots, regulator and police investigate</p></nav><h1></h1></body></html>",
		"text/html",
	);
	for (const name of ["title", "h1"])
		for (const element of document.querySelectorAll(name))
			element.textContent = title;
	for (const text of paragraphs) {
		const paragraph = document.createElement("p");
		paragraph.textContent = text;
		document.body.append(paragraph);
	}
	return document;
}

/** Stories about AI and the law: title, and a lead where the title alone does not tell. */
const about: readonly (readonly [
	lang: string,
	title: string,
	...lead: string[],
])[] = [
	["en", "Japan makes first arrests for selling AI-generated obscene images"],
	["en", "Judge fines lawyers who cited cases that ChatGPT made up"],
	["en", "Senate passes bill against nonconsensual deepfakes"],
	["en", "Clearview fined over facial recognition database"],
	["en", "SB 53 signed: what frontier developers must now report"],
	[
		"en",
		"Authors settle with chatbot maker",
		"The writers had filed a class action over copyright in a federal court; the judge must still approve the settlement.",
		"The company trained its language models on pirated books, the complaint said.",
	],
	[
		"en",
		"Four held over posters sold at auction",
		"Police say that the pictures of naked women were made with generative software, and that nobody real is shown.",
		"They are suspected of breaking the obscenity law, and the images came from an AI tool that costs nothing, prosecutors said.",
	],
	[
		"en",
		"Mother sues over son's death",
		"The lawsuit says that a Character.AI chatbot encouraged the boy, and asks the court in Orlando for damages.",
	],
	["en", "Robotaxi firm must pay penalty, regulator rules"],
	["ja", "生成AIのわいせつ画像を販売、4人を逮捕"],
	["ja", "AI推進法が成立、罰則は設けず"],
	["ja", "顔認証データの扱い、個人情報保護法の改正案を閣議決定"],
	[
		"ja",
		"声優ら提訴「声を無断で学習」",
		"東京地裁に訴えを起こした。生成ＡＩの開発会社は著作権法に違反していないと主張している。",
	],
	["de", "Gericht: KI-Firma muss für Liedtexte zahlen"],
	["de", "Bundestag beschließt Gesetz zu künstlicher Intelligenz"],
	["de", "Deepfake-Pornografie soll strafbar werden"],
	["de", "Polizei darf Gesichtserkennung vorerst nicht einsetzen"],
	[
		"fr",
		"Des lycéennes visées par des images créées par IA, le parquet ouvre une enquête",
	],
	[
		"fr",
		"La CNIL inflige une amende à Clearview pour sa reconnaissance faciale",
	],
	[
		"fr",
		"Le règlement européen sur l'intelligence artificielle entre en vigueur",
	],
	["es", "Condenados por difundir desnudos hechos con inteligencia artificial"],
	["es", "El Congreso aprueba la ley sobre el uso de la IA"],
	[
		"es",
		"Detenido por vender imágenes falsas",
		"La policía lo detuvo por un delito contra la intimidad; usaba un programa de inteligencia artificial, según la fiscalía.",
	],
	["pt", "Senado aprova marco legal da inteligência artificial"],
	["pt", "Justiça manda retirar deepfake de candidato"],
	["pt", "STF julga responsabilidade por conteúdo feito com IA"],
	["it", "Legge sull'intelligenza artificiale, cosa cambia per le imprese"],
	["it", "Il Garante blocca il chatbot: multa di cinque milioni"],
	["it", "Deepfake, arriva il reato nel codice penale"],
	["ko", "AI 기본법 국회 통과, 내년 시행"],
	["ko", "딥페이크 성범죄 처벌 강화…개정안 의결"],
	["ko", "챗봇 개인정보 유출에 과징금"],
	["zh-Hans", "人工智能生成内容标识办法今起施行"],
	["zh-Hans", "法院判决：AI换脸侵犯肖像权"],
	["zh-Hant", "立法院三讀通過人工智慧基本法"],
	["zh-Hant", "換臉影片散布者遭起訴"],
];

/** Ordinary pages of news hosts. */
const ordinary: readonly (readonly [
	lang: string,
	title: string,
	...lead: string[],
])[] = [
	[
		"en",
		"New phone gets a better camera and an AI assistant",
		"The company showed the device on Tuesday. It ships in March and costs nine hundred dollars.",
	],
	[
		"en",
		"Chip maker raises outlook as AI demand holds",
		"Revenue rose by a third, the company said, and margins were better than analysts had expected.",
	],
	[
		"en",
		"Start-up raises $40m for AI that reads X-rays",
		"The round was led by a fund in Boston. The tool is used in thirty hospitals.",
	],
	[
		"en",
		"Man jailed for six years over warehouse fire",
		"The court heard that he had been dismissed. The judge called it a crime of spite; police praised witnesses.",
	],
	[
		"en",
		"Senate passes budget after night of talks",
		"The bill goes to the president. Lawmakers of both parties had threatened to vote against the law.",
	],
	[
		"en",
		"Air India fined over pilot rosters",
		"The regulator said AI had broken the rules; a court is to hear the airline's appeal. AI apologised to passengers.",
	],
	[
		"en",
		"Amnesty International reports on prisons",
		"AI researchers visited nine prisons; police, courts and prosecutors refused to talk, AI said.",
	],
	[
		"en",
		"Avian influenza: third farm affected",
		"Avian influenza (AI) was confirmed; the law requires culling, and the ministry banned transport.",
	],
	[
		"en",
		"Ai Weiwei shows his tower of doors in Vienna",
		"The artist, once arrested by police in Beijing, opened the show himself and spoke of justice.",
	],
	[
		"en",
		"Llama farm opens its gates to schools",
		"The animals are patient. Visits are on Fridays, and children may feed them.",
	],
	[
		"en",
		"Court fines publisher over privacy of actress",
		"The judgment says the photographs broke privacy law; the lawyers will appeal to the high court.",
	],
	[
		"en",
		"Leek and potato pie",
		"Rub the butter into the flour, bind it with water, and let the dough rest for half an hour.",
	],
	[
		"ja",
		"新型炊飯器、AIが炊き方を調整",
		"米の種類に合わせて火加減を変える。来月発売で、価格は5万円前後の見込み。",
	],
	[
		"ja",
		"交通違反で男を逮捕",
		"警察によると、男は制限速度を大きく超えて走った疑いがある。容疑を認めている。",
	],
	[
		"ja",
		"桜の開花、平年より早く",
		"気象庁の職員が標本木を確認した。来週には見ごろになりそうだ。",
	],
	[
		"de",
		"Klinik testet KI bei der Diagnose",
		"Das System liest Röntgenbilder. Die Ärzte sind zufrieden, die Patienten merken wenig davon.",
	],
	[
		"de",
		"Landgericht verurteilt Raser",
		"Der Mann fuhr mit 140 durch die Stadt. Das Urteil ist noch nicht rechtskräftig, die Anwältin geht in Revision.",
	],
	[
		"fr",
		"Un robot cuisinier dopé à l'IA",
		"L'appareil choisit la température tout seul. Il coûte trois cents euros.",
	],
	[
		"fr",
		"Le tribunal condamne un promoteur",
		"La plainte avait été déposée par des riverains. L'avocat annonce un appel du jugement.",
	],
	[
		"es",
		"Un museo usa la IA para restaurar un fresco",
		"El equipo trabajó dos años. La sala abre el domingo, con entrada libre.",
	],
	[
		"es",
		"La policía detiene a tres personas por robo",
		"El juez decretó prisión. La fiscalía pide una condena de cuatro años.",
	],
	[
		"pt",
		"Chuva forte fecha estradas no sul",
		"A defesa civil pede que ninguém saia de casa. As aulas foram suspensas.",
	],
	[
		"pt",
		"Tribunal julga prefeito por desvio",
		"A justiça ouviu testemunhas. O processo corre há seis anos, e a lei prevê prisão.",
	],
	[
		"it",
		"Ai fornelli con lo chef: la ricetta del risotto",
		"Tostare il riso, sfumare con il vino, aggiungere il brodo poco alla volta.",
	],
	[
		"it",
		"Processo per il crollo, chiesti otto anni",
		"Il tribunale ha ascoltato i periti. La procura parla di reato colposo.",
	],
	[
		"ko",
		"새 스마트폰, AI 카메라 탑재",
		"다음 달 출시되며 가격은 백만 원대다. 배터리도 커졌다.",
	],
	[
		"ko",
		"경찰, 음주운전 혐의 운전자 체포",
		"경찰은 면허 취소 수준이었다고 밝혔다. 검찰에 송치할 예정이다.",
	],
	[
		"zh-Hans",
		"新款手机发布，拍照更清晰",
		"售价三千元起，下月上市。电池容量也有所增加。",
	],
	[
		"zh-Hans",
		"法院判决一起合同纠纷",
		"原告胜诉，被告表示将上诉。案件审理历时两年。",
	],
	["zh-Hant", "颱風逼近，多地停班停課", "氣象署發布海上警報，請民眾減少外出。"],
];

/** Pages that speak of AI and the law, and are evidently no story. */
const noStories: readonly (readonly [what: string, add: string])[] = [
	["goods", '<meta property="og:type" content="product">'],
	[
		"goods by their linked data",
		'<script type="application/ld+json">{"@type":"Product","name":"A book"}</script>',
	],
	[
		"search results",
		'<script type="application/ld+json">{"@graph":[{"@type":"SearchResultsPage"}]}</script>',
	],
	[
		"a list of teasers",
		"<h2><a href=/1>One</a></h2><p>A line.</p><h2><a href=/2>Two</a></h2><p>A line.</p><a href=/3><h3>Three</h3></a><h3><a href=/4>Four</a></h3><h3><a href=/5>Five</a></h3>",
	],
];

const longParagraph =
	"The court held that the company may train its language models on books that it has bought, but not on pirated copies of them.";

describe("couldBeAiRegulation", () => {
	it.each(noStories)("[P11] says no to %s", (_what, add) => {
		const document = pageOf("AI law: the court rules on deepfakes");
		expect(couldBeAiRegulation(document)).toBe(true);
		document.body.insertAdjacentHTML("beforeend", add);
		expect(couldBeAiRegulation(document)).toBe(false);
	});

	it.each(noStories.slice(1))(
		"[P10] says yes to a story all the same, with marks of %s",
		(what, add) => {
			const document = pageOf("AI law: the court rules", longParagraph);
			document.body.insertAdjacentHTML("beforeend", add);
			if (what !== "a list of teasers")
				document.head.insertAdjacentHTML(
					"beforeend",
					'<meta property="og:type" content="article">',
				);
			expect(couldBeAiRegulation(document)).toBe(true);
		},
	);

	it.each(about)("[P10] says yes (%s): %s", (_lang, title, ...lead) => {
		expect(couldBeAiRegulation(pageOf(title, ...lead))).toBe(true);
	});

	it.each(ordinary)("[P11] says no (%s): %s", (_lang, title, ...lead) => {
		expect(couldBeAiRegulation(pageOf(title, ...lead))).toBe(false);
	});

	it("[P10] reads a page that has no paragraphs", () => {
		const document = pageOf("What the ruling means");
		const div = document.createElement("div");
		div.textContent =
			"The court held that the company may train its language models on books, but not on pirated copies; the lawsuit over copyright goes on.";
		document.body.append(div);
		expect(couldBeAiRegulation(document)).toBe(true);
	});

	it("[P11] is not drawn by links to other stories", () => {
		const document = pageOf(
			"Leek and potato pie",
			"Rub the butter into the flour, and let it rest.",
		);
		const list = document.createElement("div");
		for (const title of about.slice(0, 8).map(([, text]) => text)) {
			const link = document.createElement("a");
			link.href = "/x";
			link.textContent = title;
			list.append(link);
		}
		document.body.append(list);
		expect(couldBeAiRegulation(document)).toBe(false);
	});

	it("[P12] changes nothing and survives elements that hide the document's own properties", () => {
		const document = pageOf("Senate passes bill against deepfakes");
		for (const name of [
			"querySelectorAll",
			"title",
			"body",
			"documentElement",
		]) {
			const image = document.createElement("img");
			image.setAttribute("name", name);
			document.querySelector("h1")?.after(image);
		}
		const before = new XMLSerializer().serializeToString(document);
		expect(couldBeAiRegulation(document)).toBe(true);
		expect(new XMLSerializer().serializeToString(document)).toBe(before);
	});

	it("[P12] reads only the beginning of a very long page", () => {
		const document = pageOf(
			"A long page",
			...Array.from(
				{ length: 3_000 },
				() => "Nothing of note happened on this day, and the sea was calm.",
			),
		);
		let read = 0;
		const value = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue");
		Object.defineProperty(Node.prototype, "nodeValue", {
			...value,
			get() {
				read++;
				return value?.get?.call(this);
			},
		});
		try {
			couldBeAiRegulation(document);
		} finally {
			if (value) Object.defineProperty(Node.prototype, "nodeValue", value);
		}
		expect(read).toBeGreaterThan(10);
		expect(read).toBeLessThan(150);
	});
});

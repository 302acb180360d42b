/** Codes of the states and of the District of Columbia, in the order of the lists below. */
const codes =
	"AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split(
		" ",
	);

const names: Readonly<Record<string, readonly string[]>> = {
	en: list(
		"Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,District of Columbia,Florida,Georgia (US),Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming",
	),
	ja: list(
		"アラバマ州,アラスカ州,アリゾナ州,アーカンソー州,カリフォルニア州,コロラド州,コネチカット州,デラウェア州,コロンビア特別区,フロリダ州,ジョージア州,ハワイ州,アイダホ州,イリノイ州,インディアナ州,アイオワ州,カンザス州,ケンタッキー州,ルイジアナ州,メイン州,メリーランド州,マサチューセッツ州,ミシガン州,ミネソタ州,ミシシッピ州,ミズーリ州,モンタナ州,ネブラスカ州,ネバダ州,ニューハンプシャー州,ニュージャージー州,ニューメキシコ州,ニューヨーク州,ノースカロライナ州,ノースダコタ州,オハイオ州,オクラホマ州,オレゴン州,ペンシルベニア州,ロードアイランド州,サウスカロライナ州,サウスダコタ州,テネシー州,テキサス州,ユタ州,バーモント州,バージニア州,ワシントン州,ウェストバージニア州,ウィスコンシン州,ワイオミング州",
	),
	ko: list(
		"앨라배마주,알래스카주,애리조나주,아칸소주,캘리포니아주,콜로라도주,코네티컷주,델라웨어주,컬럼비아 특별구,플로리다주,조지아주,하와이주,아이다호주,일리노이주,인디애나주,아이오와주,캔자스주,켄터키주,루이지애나주,메인주,메릴랜드주,매사추세츠주,미시간주,미네소타주,미시시피주,미주리주,몬태나주,네브래스카주,네바다주,뉴햄프셔주,뉴저지주,뉴멕시코주,뉴욕주,노스캐롤라이나주,노스다코타주,오하이오주,오클라호마주,오리건주,펜실베이니아주,로드아일랜드주,사우스캐롤라이나주,사우스다코타주,테네시주,텍사스주,유타주,버몬트주,버지니아주,워싱턴주,웨스트버지니아주,위스콘신주,와이오밍주",
	),
	"zh-CN": list(
		"亚拉巴马州,阿拉斯加州,亚利桑那州,阿肯色州,加利福尼亚州,科罗拉多州,康涅狄格州,特拉华州,哥伦比亚特区,佛罗里达州,佐治亚州,夏威夷州,爱达荷州,伊利诺伊州,印第安纳州,艾奥瓦州,堪萨斯州,肯塔基州,路易斯安那州,缅因州,马里兰州,马萨诸塞州,密歇根州,明尼苏达州,密西西比州,密苏里州,蒙大拿州,内布拉斯加州,内华达州,新罕布什尔州,新泽西州,新墨西哥州,纽约州,北卡罗来纳州,北达科他州,俄亥俄州,俄克拉何马州,俄勒冈州,宾夕法尼亚州,罗得岛州,南卡罗来纳州,南达科他州,田纳西州,得克萨斯州,犹他州,佛蒙特州,弗吉尼亚州,华盛顿州,西弗吉尼亚州,威斯康星州,怀俄明州",
	),
	"zh-TW": list(
		"阿拉巴馬州,阿拉斯加州,亞利桑那州,阿肯色州,加利福尼亞州,科羅拉多州,康乃狄克州,德拉瓦州,哥倫比亞特區,佛羅里達州,喬治亞州,夏威夷州,愛達荷州,伊利諾州,印第安納州,愛荷華州,堪薩斯州,肯塔基州,路易斯安那州,緬因州,馬里蘭州,麻薩諸塞州,密西根州,明尼蘇達州,密西西比州,密蘇里州,蒙大拿州,內布拉斯加州,內華達州,新罕布夏州,紐澤西州,新墨西哥州,紐約州,北卡羅來納州,北達科他州,俄亥俄州,奧克拉荷馬州,奧勒岡州,賓夕法尼亞州,羅德島州,南卡羅來納州,南達科他州,田納西州,德克薩斯州,猶他州,佛蒙特州,維吉尼亞州,華盛頓州,西維吉尼亞州,威斯康辛州,懷俄明州",
	),
};

/** The European languages take the English names but for these. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	de: { CA: "Kalifornien" },
	fr: {
		CA: "Californie",
		FL: "Floride",
		GA: "Géorgie (États-Unis)",
		LA: "Louisiane",
		NC: "Caroline du Nord",
		SC: "Caroline du Sud",
		ND: "Dakota du Nord",
		SD: "Dakota du Sud",
		NM: "Nouveau-Mexique",
		NY: "État de New York",
		PA: "Pennsylvanie",
		VA: "Virginie",
		WV: "Virginie-Occidentale",
		WA: "État de Washington",
	},
	es: {
		HI: "Hawái",
		LA: "Luisiana",
		NH: "Nuevo Hampshire",
		NJ: "Nueva Jersey",
		NM: "Nuevo México",
		NY: "Nueva York",
		NC: "Carolina del Norte",
		SC: "Carolina del Sur",
		ND: "Dakota del Norte",
		SD: "Dakota del Sur",
		PA: "Pensilvania",
		WV: "Virginia Occidental",
	},
	"pt-BR": {
		CA: "Califórnia",
		FL: "Flórida",
		HI: "Havaí",
		NJ: "Nova Jersey",
		NM: "Novo México",
		NY: "Nova York",
		NC: "Carolina do Norte",
		SC: "Carolina do Sul",
		ND: "Dakota do Norte",
		SD: "Dakota do Sul",
		PA: "Pensilvânia",
		VA: "Virgínia",
		WV: "Virgínia Ocidental",
	},
	it: {
		HI: "Hawaii",
		NM: "Nuovo Messico",
		NC: "Carolina del Nord",
		SC: "Carolina del Sud",
		ND: "Dakota del Nord",
		SD: "Dakota del Sud",
		WV: "Virginia Occidentale",
	},
};

/** @returns the name of a state of the United States ("US-CA"), or null for any other code */
export function stateName(code: string, lang: string): string | null {
	if (!code.startsWith("US-")) return null;
	const state = code.slice(3);
	const at = codes.indexOf(state);
	if (at < 0) return null;
	return (
		exceptions[lang]?.[state] ?? names[lang]?.[at] ?? names.en?.[at] ?? null
	);
}

function list(text: string): readonly string[] {
	return text.split(",");
}

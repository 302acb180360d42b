interface EuAct {
	/** Kind, year and number as in a key. */
	readonly key: string;
	/** The name under which its provisions also stand, as other laws' do. */
	readonly name: string;
	readonly shown: string;
}

const acts: readonly (readonly [EuAct, readonly string[]])[] = [
	[
		{ key: "reg/2024/1689", name: "ai act", shown: "AI Act" },
		[
			"eu ai act",
			"ai act",
			"eu's ai act",
			"artificial intelligence act",
			"ki-verordnung",
			"ki-vo",
			"ki-gesetz der eu",
			"règlement sur l'intelligence artificielle",
			"règlement européen sur l'intelligence artificielle",
			"règlement ia",
			"reglamento de inteligencia artificial",
			"reglamento europeo de inteligencia artificial",
			"ley de ia de la ue",
			"regolamento sull'intelligenza artificiale",
			"regulamento da inteligência artificial",
			"eu ai法",
			"euのai法",
			"欧州ai法",
			"eu 인공지능법",
			"유럽연합 인공지능법",
			"欧盟人工智能法案",
			"歐盟人工智慧法案",
			"人工智能法案",
		],
	],
	[
		{ key: "reg/2016/679", name: "gdpr", shown: "GDPR" },
		[
			"gdpr",
			"general data protection regulation",
			"dsgvo",
			"ds-gvo",
			"datenschutz-grundverordnung",
			"rgpd",
			"règlement général sur la protection des données",
			"reglamento general de protección de datos",
			"regulamento geral de proteção de dados",
			"regolamento generale sulla protezione dei dati",
			"eu一般データ保護規則",
			"一般データ保護規則",
		],
	],
	[
		{
			key: "reg/2022/2065",
			name: "digital services act",
			shown: "Digital Services Act",
		},
		[
			"digital services act",
			"dsa",
			"gesetz über digitale dienste",
			"règlement sur les services numériques",
			"ley de servicios digitales",
			"legge sui servizi digitali",
			"lei dos serviços digitais",
			"デジタルサービス法",
			"디지털서비스법",
			"数字服务法",
			"數位服務法",
		],
	],
	[
		{
			key: "reg/2022/1925",
			name: "digital markets act",
			shown: "Digital Markets Act",
		},
		[
			"digital markets act",
			"dma",
			"règlement sur les marchés numériques",
			"デジタル市場法",
			"数字市场法",
		],
	],
];

/** Name as normalised text has it → the act. */
export const euNicknames: ReadonlyMap<string, EuAct> = new Map(
	acts.flatMap(([act, names]) =>
		names.map((name): [string, EuAct] => [name, act]),
	),
);

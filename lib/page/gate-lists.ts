/*
 * The gate's words, by how they are looked for. In each list the most common stand first: a search that has found
 * enough looks for no more. Parted by "|", so that a page pays for no more lists than it is asked about.
 */

export interface GateWords {
	/** Whole words in the page's own spelling: "AI" is no Italian "ai", an Act no act. */
	readonly names: string;
	/** Whole words, in lower case. */
	readonly wholes: string;
	/** Beginnings of words, in lower case: inflection and compounds follow. */
	readonly starts: string;
	/** Of scripts without spaces, and Hangul, whose words grow at both ends: found anywhere. */
	readonly wide: string;
}

export const aiWords: GateWords = {
	names:
		"AI|A.I|KI|IA|Grok|Claude|Gemini|Copilot|Midjourney|Llama|Mistral|Clearview|Character.ai|Perplexity|Sora|Replika|CLAUDE|GROK|GEMINI|CLEARVIEW",
	wholes: "llm|llms|gpt|agi|xai",
	starts:
		"artificial intelligen|chatbot|deepfake|chatgpt|openai|algorit|generativ|facial recogn|anthropic|language model|machine learning|biometric|undress|nudif|self-driving|robotaxi|driverless|artificial-intelligen|artificially generat|automated decision|autonomous vehicle|autonomous driving|cloned voice|deepseek|deep-fake|deep fake|facial-recogn|face recogn|face-swap|face swap|faceswap|foundation model|frontier model|frontier develop|frontier ai|genai|gpt-|hypertru|ki-generiert|machine-learning|neural network|predictive polic|stable diffusion|synthetic media|synthetic voice|voice clon|voice-clon|intelligence artificielle|intelligences artificielles|inteligencia artificial|inteligência artificial|intelligenza artificiale|künstliche intelligen|künstlicher intelligen|künstlichen intelligen|künstlich erzeug|gesichtserkennung|sprachmodell|reconnaissance faciale|reconocimiento facial|reconhecimento facial|riconoscimento facciale|ultrafals|décision automatis|décisions automatis|clonage vocal|decisiones automatiz|decisión automatiz|voz clonad|clonar la voz|decisão automatiz|decisões automatiz|tratamento automatiz|tratamiento automatiz|traitement automatis|decisione automatizz|trattamento automatizz|decisioni automatizz|clonazione vocale|automatisierte entscheid|automatisierten entscheid|stimmklon|geklonte stimm",
	wide: "ａｉ|人工知能|人工智能|人工智慧|인공지능|生成系|生成式|생성형|ディープフェイク|딥페이크|深度伪造|深度偽造|深伪|深偽|换脸|換臉|顔認証|顔認識|人脸识别|人臉辨識|人脸辨识|人臉識別|안면인식|안면 인식|얼굴인식|얼굴 인식|チャットボット|챗봇|聊天机器人|聊天機器人|チャットgpt|챗gpt|アルゴリズム|알고리즘|算法|演算法|大模型|自動運転|자율주행|自动驾驶",
};

export const lawWords: GateWords = {
	names: "Act|EU|Bill|FTC|SB|DOJ|HB|AB|HR|CNIL|STF|ICO|CPPA|ACT|BILL",
	wholes:
		"law|ban|laws|sue|sued|sues|fined|fines|charged|charges|justice|ruled|bans|suing|gdpr|ofcom|ley|leyes|lei|leis|loi|lois|legge|leggi|recht|dsgvo|rgpd|garante|juez|jueza|jueces|fiscal|causa|preso|presa|presos|supremo|reato|reati",
	starts:
		"court|legal|regulat|lawsuit|police|legislat|lawmak|lawyer|judge|copyright|arrest|criminal|crime|investigat|prosecut|minist|commission|complaint|bann|penalt|privacy|illegal|parliament|congress|senat|sanction|governor|attorney|amend|antitrust|class action|complian|convict|crackdown|data protection|defendant|defam|directive|executive order|export control|felony|infring|injunction|jail|judicial|jury|justici|liabil|liable|misdemeano|outlaw|plaintiff|prison|prohibit|probe|ruling|sentenc|settle|statut|subpoena|treaty|tribunal|unlawful|verdict|veto|watchdog|white house|gericht|gesetz|polizei|urteil|rechts|rechtlich|anwalt|anwält|behörde|bundestag|bundesrat|datenschutz|festnahme|festgenommen|klage|klagt|landgericht|richtlinie|staatsanw|straf|urheber|verklag|verhaft|verbot|verbiet|verordnung|verfassung|avocat|code pénal|droit d|interdi|interpell|juge|juridi|légis|parquet|plainte|procès|règlement|réglement|policía|policial|delito|condena|demanda|denunci|derechos|detenid|detiene|fiscalía|multa|proyecto de|querella|sentencia|senado|decreto|polícia|juiz|julga|juíza|justiça|processo|projeto de|proíb|proib|regulament|reglament|regolament|parlament|normativ|diputad|deputad|sanzion|sanci|regulaç|regulaci|comiss|comisi|diritt|procura|polizia|avvocat|divieto|giudic|tribunale|vietat",
	wide: "法律|法案|規制|監管|监管|法院|裁判|逮捕|警察|判決|判决|訴訟|诉讼|起訴|起诉|提訴|著作権|著作權|版权|違法|违法|违规|법안|법률|법원|규제|경찰|국회|처벌|소송|판결|기본법|개인정보|法令|法官|法规|法規|法改正|推進法|規正|法的|法务|法廷|警視庁|検察|書類送検|容疑|刑法|罰金|懲役|拘禁刑|条例|ガイドライン|省令|政府|国会|審議|民法|憲法|個人情報保護|公取委|摘発|법적|법무|법령|재판|검찰|체포|구속|기소|벌금|징역|저작권|위반|입법|수사|혐의|과징금|警方|拘留|办法|规定|管理|罚款|刑事|网信办|立法|審判|罰|檢察|檢方|侵权|侵權|隐私|個資|修法|草案|三讀",
};

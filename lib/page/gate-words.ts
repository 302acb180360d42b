/** How many different words of a text speak of AI and of law, counted up to a cap. */
export interface Evidence {
	readonly ai: number;
	readonly law: number;
}

/**
 * Count what speaks of AI and of law in a text, in the languages that the engine reads. Stems, not words: what follows
 * a stem is free, so that inflection and compounds are found.
 */
export function evidenceOf(text: string): Evidence {
	const lower = text.toLowerCase();
	const names = otherAi.test(lower) ? 0 : count(aiNames, text);
	return {
		ai: names + count(aiStems, lower),
		law: count(lawStems, lower) + count(lawNames, text),
	};
}

const cap = 12;

/** Different words only: a firm that says "legal" ten times is one word, not a court case. */
function count(pattern: RegExp, text: string): number {
	const found = new Set<string>();
	pattern.lastIndex = 0;
	for (
		let match = pattern.exec(text);
		match && found.size < cap;
		match = pattern.exec(text)
	)
		found.add(match[0]);
	return found.size;
}

/**
 * Where case matters: "AI" is no Italian "ai", "IA" no Iowa in lower case. Letters beside the two, and names that only
 * look like it (Air India is "AI 171", Ai Weiwei is no capital I), are kept out; Japanese sets them full-width.
 */
const aiNames =
	/(?<![A-Za-z\d&.])(?:A\.?I|IA|KI|ＡＩ|LLMs?|AGI|GPT)(?![A-Za-z]|[ -]?\d{2,4}\b|\.\w{2,})|\b(?:Grok|Claude|Gemini|Copilot|Llama|Sora|Mistral|Perplexity|Replika|Character\.AI|Clearview|Midjourney)\b|OpenAI|xAI\b|GenAI|ChatGPT|DeepSeek/g;

/** What else is called AI, in texts that then say it often. */
const otherAi =
	/air india|amnesty international|avian (?:influenza|flu)|bird flu|artificial insemination/;

const aiStems =
	/artificial(?:ly)? (?:intelligen|generat)|deep ?-?fake|chat ?-?bot|machine[- ]learning|language models?|\balgorit|algoritm|algorithm|facial[- ]recogn|face[- ](?:swap|recogn)|generative|anthropic|stable diffusion|synthetic (?:media|image|video|voice)|voice[- ]clon|cloned voice|nudif|undress|automated[- ]decision|autonomous (?:weapon|vehicle|driving)|self-driving|driverless|robotaxi|predictive polic|biometric|neural network|frontier (?:model|develop|ai)|foundation model|künstliche[rn]? intelligen|gesichtserkennung|sprachmodell|intelligence artificielle|hypertru|reconnaissance faciale|inteligencia artificial|inteligência artificial|intelligenza artificiale|reconocimiento facial|reconhecimento facial|riconoscimento facciale|generativ|人工知能|生成系|ディープフェイク|顔認[証識]|チャットボット|アルゴリズム|自動運転|인공지능|딥페이크|챗봇|챗gpt|안면\s?인식|얼굴\s?인식|알고리즘|생성형|자율주행|人工智[能慧]|深度[伪偽]造|深[伪偽]|[换換][脸臉]|ai[换換]|算法|演算法|大模型|生成式|人[脸臉][识辨][别識]|人臉辨識|自动驾驶|聊天机器人|聊天機器人/g;

const lawNames =
	/\b(?:Act|Bill|GDPR|RGPD|DSGVO|FTC|CNIL|DOJ|STF|Ofcom|ICO|SEC|CPPA|EU)\b|\b(?:SB|AB|HB|HR|SF|HF|LB|H\.R\.|S\.B\.|A\.B\.) ?\d{2,5}\b/g;

const lawStems =
	/\b(?:laws?\b|lawsuit|lawmak|lawyer|legal|illegal|unlawful|legislat|statut|regulat|court|judge|justice|judicial|jury|ruling|ruled\b|verdict|suing\b|sues?\b|sued\b|plaintiff|defendant|attorney|prosecut|police|arrest|charged\b|charges\b|convict|sentenc|jail|prison|criminal|crime|felony|misdemeano|penalt|fined\b|fines\b|ban(?:s|ned|ning)?\b|prohibit|outlaw|crack ?down|copyright|infring|liabil|liable|complian|watchdog|antitrust|senat|congress|parliament|minist|governor|white house|executive order|treaty|directive|commission|complaint|settle(?:s|d|ment)|subpoena|injunction|class[- ]action|investigat|probe|defam|privacy|data protection|export control|amendment|veto|sanction|gesetz|recht(?:s|lich)|gericht|urteil|klage|verklag|anwalt|staatsanw|polizei|verhaft|festnahme|festgenommen|straf|verbot|verbiet|verordnung|richtlinie|urheber|datenschutz|behörde|bundestag|loi\b|lois\b|juridi|justici|tribunal|juge|jugement|avocat|plainte|proc[èe]s|polici|interpell|amende|interdi|r[èée]glement|droits? d|l[ée]gisl|code p[ée]nal|parquet|ley\b|leyes|legal|juez|jueza|jueces|demanda|fiscal|polic[ií]a|deten|multa|prohib|regula|proyecto de|sentencia|derechos|delito|querella|condena|lei\b|leis\b|justiça|juiz|ju[ií]za|pol[íi]cia|pres[oa]s?\b|processo|projeto de|proíb|proib|crime|senado|supremo|julga|legge|leggi|giudic|tribunale|polizia|arrest|multa|vietat|divieto|regolament|procura|garante|denunci|sentenza|reato|decreto|causa\b|avvocat|antitrust)|rechtlich|verfassung|gesetz|法(?:律|案|令|院|官|规|規|改正|的|务|廷)|規制|裁判|訴訟|提訴|判決|逮捕|警察|警視庁|警視廳|検察|起訴|書類送検|容疑|違法|刑法|罰金|懲役|拘禁刑|著作権|条例|ガイドライン|省令|政府|国会|審議|民法|憲法|個人情報保護|公取委|摘発|법(?:안|률|원|적|무|령|\s?제정)|[가-힣]법\b|규제|판결|소송|재판|경찰|검찰|체포|구속|기소|처벌|벌금|징역|저작권|위반|국회|개인정보|입법|수사|혐의|과징금|诉讼|起诉|判决|监管|警方|警察|逮捕|拘留|违法|违规|法规|条例|办法|规定|管理|版权|著作權|罚款|刑事|网信办|立法|審判|訴訟|監管|判決|違法|罰|檢察|檢方|起訴|警方|侵[权權]|隐私|個資|修法|草案/g;

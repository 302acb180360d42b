/*
 * The gate's words. Those of alphabets are the beginnings of words: what follows is free, so that inflection and
 * compounds are found, unless the entry ends in "."; "^" before it wants its first letter in capitals, "!" all of them.
 * Those of scripts without spaces are found anywhere.
 */

export const aiWords = [
	"!ai.|!ia.|!ki.|!a.i.|llm.|llms.|agi.|genai|gpt.|gpt-|chatgpt|openai|xai.|deepseek|^grok.|^claude.",
	"^gemini.|^copilot.|^llama.|^sora.|^mistral.|^perplexity.|^replika.|^character.ai|^clearview",
	"^midjourney|anthropic|artificial intelligen|artificial-intelligen|artificially generat",
	"artificially creat|deepfake|deep-fake|deep fake|chatbot|chat-bot|machine learning|machine-learning",
	"language model|algorit|algorithm|facial recogn|facial-recogn|face recogn|face-recogn|face-swap",
	"face swap|faceswap|generative|stable diffusion|synthetic media|synthetic image|synthetic video",
	"synthetic voice|voice clon|voice-clon|cloned voice|nudif|undress|automated decision",
	"automated-decision|autonomous weapon|autonomous vehicle|autonomous driving|self-driving|driverless",
	"robotaxi|predictive polic|biometric|neural network|frontier model|frontier develop|frontier ai",
	"foundation model|künstliche intelligen|künstlicher intelligen|künstlichen intelligen",
	"künstlich erzeug|ki-generiert|gesichtserkennung|sprachmodell|intelligence artificielle",
	"intelligences artificielles|hypertru|reconnaissance faciale|inteligencia artificial",
	"inteligência artificial|intelligenza artificiale|reconocimiento facial|reconhecimento facial",
	"riconoscimento facciale|generativ|ultrafals",
].join("|");

export const aiWideWords = [
	"ＡＩ|人工知能|人工智能|人工智慧|生成系|生成式|ディープフェイク|顔認証|顔認識|チャットボット|アルゴリズム|自動運転|チャットgpt|인공지능|딥페이크|챗봇|챗gpt|안면인식|안면_인식",
	"얼굴인식|얼굴_인식|알고리즘|생성형|자율주행|深度伪造|深度偽造|深伪|深偽|换脸|換臉|算法|演算法|大模型|人脸识别|人臉辨識|人脸辨识|人臉識別|自动驾驶|聊天机器人|聊天機器人",
].join("|");

export const lawWords = [
	"^act.|^bill.|gdpr.|rgpd.|dsgvo.|!ftc.|!cnil.|!doj.|!stf.|ofcom.|!ico.|!cppa.|!eu.|!sb |!ab |!hb ",
	"!hr |h.r.|s.b.|law.|laws.|lawsuit|lawmak|lawyer|legal|illegal|unlawful|legislat|statut|regulat|court",
	"judge|justice.|judicial|jury|ruling|ruled.|verdict|suing.|sue.|sues.|sued.|plaintiff|defendant",
	"attorney|prosecut|police|arrest|charged.|charges.|convict|sentenc|jail|prison|criminal|crime|felony",
	"misdemeano|penalt|fined.|fines.|ban.|bans.|banned|banning|prohibit|outlaw|crackdown|crack down",
	"copyright|infring|liabil|liable|complian|watchdog|antitrust|senat|congress|parliament|minist",
	"governor|white house|executive order|treaty|directive|commission|complaint|settles|settled",
	"settlement|subpoena|injunction|class action|class-action|investigat|probe|defam|privacy",
	"data protection|export control|amendment|veto|sanction|gesetz|recht.|rechts|rechtlich|gericht",
	"landgericht|urteil|klage|klagt|verklag|anwalt|anwält|staatsanw|polizei|verhaft|festnahme",
	"festgenommen|straf|verbot|verbiet|verordnung|richtlinie|urheber|datenschutz|behörde|bundestag",
	"bundesrat|verfassung|loi.|lois.|juridi|justici|tribunal|juge|jugement|avocat|plainte|procès",
	"interpell|amende|interdi|règlement|réglement|droit d|droits d|légis|code pénal|parquet|ley.|leyes.",
	"juez.|jueza.|jueces.|demanda|fiscal.|fiscalía|policía|policial|detenid|detiene|multa|proyecto de",
	"sentencia|derechos|delito|querella|condena|lei.|leis.|justiça|juiz|juíza|polícia|preso.|presa.",
	"presos.|processo|projeto de|proíb|proib|senado|supremo.|julga|legge.|leggi.|giudic|tribunale|polizia",
	"multa|vietat|divieto|procura|garante.|denunci|reato.|reati.|decreto|causa.|avvocat",
].join("|");

export const lawWideWords = [
	"法律|法案|法令|法院|法官|法规|法規|法改正|推進法|規正|法的|法务|法廷|規制|裁判|訴訟|提訴|判決|判决|逮捕|警察|警視庁|検察|起訴|起诉|書類送検|容疑|違法|违法|违规|刑法|罰金",
	"懲役|拘禁刑|著作権|条例|ガイドライン|省令|政府|国会|審議|民法|憲法|個人情報保護|公取委|摘発|법안|법률|법원|법적|법무|법령|기본법|규제|판결|소송|재판|경찰|검찰|체포|구속",
	"기소|처벌|벌금|징역|저작권|위반|국회|개인정보|입법|수사|혐의|과징금|诉讼|监管|監管|警方|拘留|办法|规定|管理|版权|著作權|罚款|刑事|网信办|立法|審判|罰|檢察|檢方|侵权|侵權",
	"隐私|個資|修法|草案|三讀",
].join("|");

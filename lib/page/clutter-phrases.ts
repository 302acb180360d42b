/** Words that outlets put around a story, in the languages that the engine reads. Each test sees one short block. */

/** Heading, or first words, of what follows a story: related stories, comments, sign-up. */
export function isEndHeading(text: string): boolean {
	return endHeadings.test(lineOf(text));
}

/** A box set into a story that asks for something; the story goes on below it. */
export function isAppeal(text: string): boolean {
	return appeals.test(lineOf(text));
}

/** A line that only leads to another story. */
export function isReadMore(text: string): boolean {
	return readMore.test(lineOf(text));
}

/** A short block that is an advertisement's label, a share or sign-up line, a consent or paywall notice. */
export function isNotice(text: string): boolean {
	const line = lineOf(text);
	return labels.test(line) || notices.test(line);
}

/** A byline, a date line, a reading time, an image credit: about the story. */
export function isByline(text: string): boolean {
	const line = lineOf(text);
	return byline.test(line) || dateLine.test(line) || sources.test(line);
}

/** All patterns are in lower case: folding the line once is much cheaper than a pattern that ignores case. */
function lineOf(text: string): string {
	return text.trim().toLowerCase().slice(0, 200);
}

/** Comments and lists of other stories: nothing of the story follows them. */
const endHeadings = new RegExp(
	`^(?:${[
		"(?:\\d+ )?comments?(?: \\(?\\d+\\)?)?",
		"leave a (?:comment|reply)",
		"join the (?:conversation|discussion)",
		"related(?: (?:articles?|stor(?:y|ies)|posts?|news|content|topics|reading|coverage|links))?",
		"more (?:from|on|in|stories|news|like this|about)\\b.*",
		"most (?:read|popular|viewed|shared)",
		"read (?:more|next)",
		"recommended(?: (?:for you|reading|stories|articles))?",
		"you (?:may|might) also (?:like|enjoy|be interested).*",
		"trending(?: now)?",
		"(?:the )?latest(?: (?:news|stories|articles))?",
		"top stories",
		"popular(?: (?:posts|stories|articles))?",
		"editors?['’]s? picks?",
		"up next",
		"what to read next",
		"don['’]t miss",
		"also (?:read|on|in)\\b.*",
		"see also",
		"about the authors?",
		"topics",
		"tags",
		"recent (?:posts|articles|stories)",
		"further reading",
		"sponsored(?: content)?",
		"promoted (?:content|stories)",
		"around the web",
		"from the web",
		"kommentare?(?: \\(?\\d+\\)?)?",
		"mehr (?:zum thema|zu|von|aus|über)\\b.*",
		"verwandte (?:artikel|themen|beiträge)",
		"das könnte (?:sie|dich|ihnen) auch.*",
		"auch interessant",
		"lesen sie (?:auch|mehr|weiter).*",
		"meistgelesen.*",
		"weitere (?:artikel|meldungen|themen|nachrichten|beiträge|informationen zum thema).*",
		"themen",
		"schlagwörter",
		"neueste (?:artikel|nachrichten)",
		"empfehlungen.*",
		"zum thema",
		"commentaires?(?: \\(?\\d+\\)?)?",
		"(?:sur le même sujet|à lire aussi|lire aussi|à lire également|articles? (?:liés|connexes|similaires)|les plus lus|nos (?:recommandations|derniers articles)|voir aussi|dans la même rubrique|vous aimerez aussi|plus sur le sujet|ailleurs sur le web|sujets? (?:liés|associés)|thèmes associés|partager).*",
		"comentarios?(?: \\(?\\d+\\)?)?",
		"(?:noticias relacionadas|artículos relacionados|más (?:sobre|información|noticias|leíd[oa]s)|lo más (?:leído|visto)|te puede interesar|también te puede|lee también|lea también|temas relacionados|archivado en|contenido relacionado|relacionad[oa]s?|etiquetas|te recomendamos|ver más).*",
		"comentários?(?: \\(?\\d+\\)?)?",
		"(?:leia (?:também|mais)|veja (?:também|mais)|notícias relacionadas|matérias relacionadas|mais lid[ao]s|relacionad[ao]s|saiba mais|recomendad[ao]s|mais (?:sobre|notícias)|assuntos relacionados|conteúdo relacionado|últimas notícias).*",
		"commenti(?: \\(?\\d+\\)?)?",
		"(?:leggi (?:anche|tutto)|articoli correlati|potrebbe interessarti|ti potrebbe.*interessare|i più letti|più letti|notizie correlate|argomenti|altri articoli|vedi anche|per approfondire|ultime notizie).*",
		"コメント.*",
		"(?:関連(?:記事|ニュース|リンク|キーワード|トピックス?|サイト|商品|タグ|情報)?|あわせて読みたい|おすすめ.*|人気(?:記事|ランキング).*|アクセスランキング.*|ランキング|この記事の(?:著者|筆者)|新着(?:記事|ニュース)?|最新(?:記事|ニュース)|合わせて読みたい|こんな記事も.*|よく読まれている記事|この記事(?:を|が).*|シェア(?:する)?|プロフィール|pr|記事ランキング|注目(?:記事|の.*)|バックナンバー|ピックアップ|編集部おすすめ.*|タグ|カテゴリー?)",
		"댓글.*",
		"(?:관련\\s?(?:기사|뉴스|키워드|태그)|많이 본 (?:뉴스|기사)|추천 (?:기사|뉴스)|인기 (?:기사|뉴스)|주요 뉴스|실시간 .*|이 기사를 .*|함께 보면 .*|기자의 다른 기사|오늘의 .*)",
		"(?:相关(?:阅读|新闻|文章|链接|报道|推荐|标签)|推荐阅读|延伸阅读|热门(?:文章|新闻|推荐)|精彩推荐|猜你喜欢|网友评论|我要评论|发表评论|评论.{0,5}|相關(?:閱讀|新聞|文章|連結|報導)|推薦閱讀|延伸閱讀|熱門(?:文章|新聞)|你可能(?:也|还|還)?.{0,6}|更多.{0,8}|留言.{0,5}|發表.{0,4}|下一篇.*|上一篇.*)",
	].join("|")})\\s*[:：»›>…]*$`,
	"u",
);

const appeals =
	/^(?:newsletters?$|sign up\b|share this\b|follow us\b|subscribe\b|support us\b)/u;

const readMore = new RegExp(
	`^[\\[(▶►▸»•■★☆◆◇→\\-–—>]*\\s*(?:${[
		"read (?:more|next|also|the full)\\b",
		"(?:also|see also|related|more|watch|listen|see more|don['’]t miss|click here|must read|recommended|full (?:story|coverage)|explore more|more (?:on|from) \\S+)\\s*[:|]",
		"also read\\b",
		"also on \\S+\\.\\p{L}{2,6}\\b",
		"related (?:stor|article|post|video|news)",
		"read\\s*:",
		"continue reading\\b",
		"read this next",
		"lesen sie (?:auch|mehr|hier|dazu)",
		"mehr (?:zum thema|dazu)\\b",
		"(?:auch interessant|siehe auch|zum thema|hintergrund|passend dazu|lesetipp|mehr)\\s*:",
		"(?:à )?lire (?:aussi|également)\\b",
		"(?:à voir aussi|voir aussi|pour aller plus loin|notre dossier)\\b",
		"lire\\s*:",
		"(?:lee|lea|leer|lee) (?:también|más)\\b",
		"(?:te puede interesar|ver también|más información|le puede interesar)\\b",
		"lea además",
		"(?:leia|veja|saiba|confira) (?:também|mais|ainda)\\b",
		"(?:leggi|vedi|guarda) (?:anche|tutto)\\b",
		"per approfondire\\b",
		"approfondisci\\b",
		"(?:【)?(?:関連(?:記事|リンク|ニュース)?|あわせて読みたい|合わせて読みたい|参考(?:記事|リンク)|続きを読む|次ページ|前ページ)(?:】|[:：]|$|\\s)",
		"(?:\\[)?(?:관련\\s?기사|관련\\s?뉴스|더 읽기|더보기)",
		"(?:相关阅读|延伸阅读|推荐阅读|更多阅读|阅读更多|相關閱讀|延伸閱讀|推薦閱讀|更多(?:新聞|報導|新闻))",
	].join("|")})`,
	"u",
);

const labels =
	/^(?:ad|ads|advert|adverts|sharing is caring!?|tell us what you think.*|image \d+ of \d+|advertisement|advertising|advertise(?:ment)?s?|sponsored(?: by.*)?|promoted|paid content|story continues below.*|article continues (?:below|after).*|continue reading below|loading(?: comments)?\.{0,3}…?|share|shares|tweet|pin(?: it)?|email|e-mail|print|save|copy link|link copied!?|copied!?|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|flipboard|pinterest|youtube|instagram|follow|subscribe|sign (?:in|up)|log in|register|menu|search|close|open|next|previous|back to top|top|skip to (?:main )?content|play|play video|watch|listen|listen to (?:this )?(?:article|story)|enlarge|expand|view (?:image|gallery|comments).*|view in (?:gallery|browser)|show (?:more|less|comments)|(?:\d+ )?comments?|reply|report|permalink|home|read more|more|all rights reserved\.?|anzeige|werbung|teilen|drucken|merken|artikel teilen|kommentieren|mehr|weiterlesen|abonnieren|anmelden|vorlesen|publicité|partager|imprimer|s['’]abonner|article réservé.*|lecture \d+ min.*|temps de lecture.*|publicidad|compartir|imprimir|guardar|suscríbete|publicidade|compartilhar|assine|continua (?:após|depois|dopo) .*|pubblicità|condividi|stampa|abbonati|広告|ｐｒ|pr|\[pr\]|スポンサーリンク|シェア(?:する)?|ツイート(?:する)?|はてなブックマーク.*|はてブ|印刷(?:する)?|保存|メールで送る|line|ブックマーク|続きを読む|もっと見る|広告の後にも続きます|記事を(?:保存|印刷).*|광고|공유(?:하기)?|스크랩|인쇄|글자\s?크기.*|기사\s?(?:공유|저장|듣기).*|구독|广告|廣告|分享(?:到.*)?|打印|列印|收藏|点赞|點讚|评论|留言|字体.*|字號.*|扫一扫.*|\d+|[|/·•–—\-»«<>×✕+#.,]+)$/u;

const notices =
	/^(?:like this (?:story|article)\?|get .{3,60} (?:delivered|in your inbox)|\(?(?:additional )?reporting by .{3,150}[;.] ?(?:editing|writing|additional) |sign up (?:for|to)|subscribe (?:to|now|for|today)|get (?:the latest|our|unlimited|full access|breaking|the .{1,30} newsletter)|already (?:a|have an?) (?:subscriber|member|account)|this (?:article|story|content) is (?:for|only|exclusive|available) .{0,20}(?:subscribers|members)|to (?:continue|keep) reading|(?:you have|you've) (?:reached|read|\d+).{0,40}(?:articles?|limit)|we (?:use|value).{0,20}(?:cookies|your privacy)|by (?:clicking|signing up|subscribing|submitting|continuing|providing)|this (?:site|website) (?:uses|is protected)|follow (?:us|.{1,25} on)|like us on|join (?:our|the|us)|download (?:our|the) app|support (?:our|us|quality|independent)|help us|donate|become a (?:member|subscriber)|thank(?:s| you) for (?:reading|subscribing|signing)|please (?:enable|upgrade|sign|log|try|check|enter)|enable javascript|your (?:browser|email|subscription)|(?:copyright|©|\(c\))\s|all rights reserved|(?:the )?views expressed|this material may not be|have a (?:tip|story)|got a tip|send (?:us )?(?:tips|an email)|contact (?:us|the author|\w+ \w+ at)|click here|tap here|listen to this|image(?: credits?|:| source)|photo(?:graph)?(?: credits?|s?:| by)|unlock|start your (?:free )?trial|as an amazon associate|we may (?:earn|receive)|affiliate links|editor's note: this newsletter|don['’]t have an account|newsletter abonnieren|abonnieren sie|melden sie sich|jetzt (?:abonnieren|testen|anmelden|lesen|registrieren)|weiterlesen mit|dieser artikel ist (?:nur|exklusiv)|mit (?:dem|unserem) newsletter|alle rechte vorbehalten|wir (?:verwenden|nutzen) cookies|inscrivez-vous|abonnez-vous|cet article est réservé|il vous reste|recevez (?:nos|notre|chaque|le|la)|déjà abonné|tous droits réservés|suivez-nous|nous utilisons des cookies|suscríbe|regístrate|recibe (?:nuestr|nuestro|las|los|el)|este (?:artículo|contenido) es (?:exclusivo|solo)|todos los derechos|síguenos|sigue (?:toda|a) |utilizamos cookies|inscreva-se|assine (?:a|o|já|nossa)|cadastre-se|receba (?:as|os|no|nossa)|todos os direitos|siga (?:o|a|nos)|conteúdo exclusivo|iscriviti|abbonati|ricevi (?:le|la|ogni)|contenuto riservato|riproduzione riservata|tutti i diritti|seguici|この記事は(?:有料|会員)|(?:有料)?会員(?:限定|登録|になる)|ログイン(?:して|すると)|残り\d+|無断(?:転載|複製)|※?本記事.{0,30}(?:リンク|広告)|copyright|続きを読むには|メルマガ|友だち追加|フォローする|무단\s?(?:전재|복제)|저작권자|ⓒ|<저작권|구독(?:하기|신청)|네이버에서|회원가입|版权(?:所有|归)|著作權|未经授权|未經授權|本文(?:来自|來自|来源)|责任编辑|責任編輯|编辑[:：]|編輯[:：]|来源[:：]|來源[:：]|原标题|关注(?:我们|公众号)|扫(?:码|描)|訂閱|订阅|登入|登录|加入(?:會員|line))/u;

const byline =
	/^(?:by|von|par|por|di|da|text|texte|autor(?:a|in)?|author|auteur|autore|written by|posted by|published by|reporting by|story by|photos? by|edited by|redação|redacción|redazione|redaktion|por redacción|文|撰文|記者|记者|作者|取材|執筆|編集部)\s*[:：/／|]?\s*[^.!?。]{0,80}$|^.{2,20}(?:記者|기자|特派員)(?:\s*[=＝].*|\s.*@.*)?$|^(?:updated|published|posted|last (?:updated|modified)|first published|originally published|stand|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|更新|公開|掲載|投稿|配信|입력|수정|등록|승인|发布|發布|发表)[^.!?。]{0,80}$|^\d{1,3}\s*(?:min(?:ute)?s?|minuten?|minutos?|minuti|分)\s*(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura)?$|^(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura)/u;

const sources =
	/^(?:\d{1,3}\s+(?:sources?|quellen|fuentes|fontes|fonti|ソース)|(?:news article|article|news|opinion|analysis|exclusive|breaking|explainer|live|premium|video|photos?|podcast|newsletter))$/u;

const dateLine =
	/^(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mon|die|mit|don|fre|sam|son|seg|ter|qua|qui|sex|sáb|dom)\p{L}*\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}\s*[-/.年년]\s*\d{1,2}\s*[-/.月월]\s*\d{1,2}\s*[日일]?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})[^.!?。]{0,45}$|^\d+\s*(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|分|時間|日|시간|分钟|小时|小時|天)\s*(?:ago|前|전)$|^vor \d+ \p{L}+$|^il y a \d+ \p{L}+$|^hace \d+ \p{L}+$|^há \d+ \p{L}+$|^\d{1,2}:\d{2}(?:\s*(?:am|pm|uhr|[a-z]{2,4}))*$/u;

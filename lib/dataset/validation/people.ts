import type { LawRecord } from "../schema.ts";
import type { Reporter } from "./problem.ts";

/**
 * Design, rule 7: no private person's name where a reader, or a search, finds it. A program cannot know who is private;
 * it asks about whatever looks like a person and is not listed in `namesKept` with a reason.
 */
export function checkPeople(
	report: Reporter,
	record: LawRecord,
	today: string | null,
): void {
	for (const [index, kept] of (record.namesKept ?? []).entries())
		if (today !== null && kept.lookAgainOn <= today)
			report.error(
				["namesKept", index, "lookAgainOn"],
				`says ${kept.lookAgainOn}, which has come`,
				"Look whether the name must stay (a verdict overturned, an office left), then set the next day or take the name out.",
			);
	for (const [index, { reason }] of (record.namesKept ?? []).entries())
		if (reason === "caption-of-decided-case" && !isDecided(record))
			report.error(
				["namesKept", index, "reason"],
				`calls this the caption of a decided case, but the case is ${record.status}`,
				"Tell the matter without the name until it is decided, or give the reason that really holds (a company, a public official).",
			);
	const kept = (record.namesKept ?? []).map((n) => n.name);
	for (const { path, text, isName } of namePlaces(record)) {
		const found =
			signOfPerson(text) ??
			(isName ? captionOfOpenCase(record, text) : null) ??
			(isName && isMatter(record) ? personLikeName(text) : null);
		if (found !== null && !kept.some((name) => covers(name, found)))
			report.error(
				path,
				`seems to name a person (“${found}”)`,
				"Tell the matter without the name (“the 2025 poster case”). If it may stay (caption of a decided case, a public official, a company), list it in namesKept with the reason and a day to look again.",
			);
	}
}

function* namePlaces(record: LawRecord): Generator<{
	path: PropertyKey[];
	text: string;
	isName: boolean;
}> {
	yield { path: ["title"], text: record.title, isName: true };
	if (record.titleNative !== undefined)
		yield {
			path: ["titleNative", "text"],
			text: record.titleNative.text,
			isName: true,
		};
	if (record.shortTitle !== undefined)
		yield { path: ["shortTitle"], text: record.shortTitle, isName: true };
	for (const [index, alias] of record.aliases.entries())
		yield { path: ["aliases", index, "text"], text: alias.text, isName: true };
	for (const [lang, text] of Object.entries(record.summary))
		yield { path: ["summary", lang], text, isName: false };
}

function isMatter(record: LawRecord): boolean {
	return record.kind === "case" || record.kind === "enforcement";
}

function covers(kept: string, found: string): boolean {
	const a = kept.toLowerCase();
	const b = found.toLowerCase();
	return a.includes(b) || b.includes(a);
}

/** An age after a name, a title before it, or Japanese 容疑者, 被告, 氏 after it. */
export function signOfPerson(text: string): string | null {
	const aged =
		/\b(\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+),? (?:\(\d{2}\)|\d{2},|aged \d{1,2}\b)/u.exec(
			text,
		)?.[1];
	const titled =
		/\b(?:Mr|Mrs|Ms|Miss|Herr|Frau|Señora?|Monsieur|Madame)\.? (\p{Lu}\p{Ll}+)/u.exec(
			text,
		)?.[1];
	const japanese =
		/([\p{sc=Han}\p{sc=Katakana}]{2,8})(?:容疑者|被告(?!人|側|ら)|氏)/u.exec(
			text,
		)?.[1];
	if (aged !== undefined) return aged;
	if (titled !== undefined) return titled;
	return japanese !== undefined && !genericJapanese.test(japanese)
		? japanese
		: null;
}

const genericJapanese =
	/(男性|女性|男|女|少年|少女|同|両|元|当該|会社員|無職|学生|生徒|職員|社員|事件|控訴|上告|原告|共同|本件|刑事|民事|複数|各)$/;

/** The caption of a criminal case names the accused: only once it is decided. */
function captionOfOpenCase(record: LawRecord, text: string): string | null {
	if (record.kind === "case" && isDecided(record)) return null;
	const accused =
		/\b(?:People|State|Commonwealth|United States|R|Rex|Regina|King|Crown)\.? v\.? ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u
			.exec(text)?.[1]
			?.trim();
	return accused === undefined || notPerson.test(accused) ? null : accused;
}

/** A text that names a case in passing speaks of one that made it into the books. */
function isDecided({ kind, status }: LawRecord): boolean {
	return kind !== "case" || decided.has(status);
}

const decided = new Set<string>(["decided", "convicted", "settled"]);

/** Two or three capitalised words and nothing that an organisation, a law or a place would have. */
export function personLikeName(text: string): string | null {
	if (
		!/^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]*\p{Ll}){1,2}$/u.test(
			text,
		)
	)
		return null;
	return notPerson.test(text) ? null : text;
}

const notPerson = new RegExp(
	`\\b(?:${[
		// law
		"Act|Law|Code|Bill|Case|Cases|Ruling|Judgment|Decision|Trial|Appeal|Settlement|Order|Fine|Penalty|Rule|Rules|Lawsuit|Suit|Litigation|Complaint|Indictment|Arrest|Arrests|Conviction|Charges|Probe|Investigation|Inquiry|Crackdown|Raid|Verdict|Sentence|Injunction|Class|Action|Protocol|Treaty",
		// bodies
		"Shimbun|Court|Police|Commission|Authority|Agency|Office|Department|Ministry|Board|Council|Committee|Bureau|Union|Association|Foundation|Institute|University|College|Group|Corp|Corporation|Inc|Ltd|Company|Technologies|Technology|Labs|Lab|Media|Images|Image|News|Times|Post|Music|Records|Studios|Pictures|Entertainment|Books|Press|Bank|Software|Systems|Solutions|Services|Search|Guild|Society",
		// matters
		"AI|Deepfake|Deepfakes|Deep|Fake|Face|Facial|Recognition|Robocall|Robocalls|Chatbot|Porn|Pornography|Obscenity|Poster|Posters|Image|Video|Voice|Clone|Scam|Fraud|Hoax|Leak|Copyright|Privacy|Data|Art|Photo|Photos|Manga|Anime|Comic|Comics|Novel|Game|Ransomware|School|High|Election|Campaign|Telegram|Room|Nth|Ring|Network|Group|Chat|App|Operation|Project",
		// makers and products
		"Grok|Replika|Garante|Clearview|Stability|Midjourney|Anthropic|Gemini|Claude|Meta|Google|Microsoft|Amazon|Apple|Facebook|Instagram|Twitter|Snapchat|Discord|Reddit|Spotify|Sora|Perplexity|Character",
		// places that stand beside such words
		"Parish|County|City|Town|Village|District|Island|Province|New|North|South|West|East|United|States|Kingdom|York|California|Texas|Florida|Japan|Tokyo|Osaka|Kyoto|China|Korea|India|Europe|European|American|British|Hong|Kong|Los|Angeles|San|Francisco",
	].join("|")})\\b`,
	"u",
);

import type { Span } from "../types.ts";
import type { Reading } from "./reading.ts";

/** The word without which a run of words is no name of a law. */
const lawWord =
	/^(?:act|code|law|bill|ordinance|directive|constitution|statute|charter|convention|treaty|rules|regulations?|decree|order|kodeks|wetboek|straffeloven|kanunu)$/;
const connector =
	/^(?:of|and|the|for|to|in|on|or|with|against|by|at|its|de|van|from|&|\(.*|.*\))$/;
/** Capitalised only because a sentence or clause begins. */
const opening =
	/^(?:the|a|an|under|in|by|of|for|on|to|with|from|and|or|this|that|new|while|although|unlike|both|since|when|if|as|per|see|but|however|violating|section|article|part|chapter|its|their|also|existing|current|uk|amended|amending)$/;
const longestName = 12;

const romanceName =
	/(?:kodeks karny|(?:code|código|codice|ley|lei|loi|legge|estatuto|statuto|constitution|constitución|constituição|costituzione)(?: (?:n[º°o.]{1,2} ?)?\d[\d./-]{0,12})?(?: (?:orgánica|orgânica|pénal|penal|penale|civil|civile|électoral|electoral|eleitoral|federal|española?|du travail|de commerce|de la consommation|de la propriété intellectuelle|de la santé publique|de la sécurité intérieure|de procédure pénale|général des impôts|monétaire et financier|di procedura penale|del consumo|della privacy|in materia di protezione dei dati personali|de processo penal|de processo civil|de defesa do consumidor|da criança e do adolescente|general de la comunicación audiovisual|de propiedad intelectual|geral de proteção de dados(?: pessoais)?|sul diritto d'autore|italiana|portuguesa)){0,2})(?![\p{L}])/uy;

/** Is what stands at `at` the name of a law? @returns its span */
export function readNameAt(reading: Reading, at: number): Span | null {
	const romance = reading.match(romanceName, at);
	// "code" alone is also the beginning of an English name.
	if (
		romance &&
		(/ /.test(romance[0]) || /^(?:constitu|costitu)/.test(romance[0]))
	)
		return { start: at, end: at + romance[0].length };
	return (
		readEnglish(reading, at) ??
		readGerman(reading, at) ??
		readAbbreviation(reading, at)
	);
}

/** A name that ends at `end` ("the Online Safety Act 2023", "StGB"). @returns its span */
export function readNameBefore(reading: Reading, end: number): Span | null {
	const before = reading.matchBefore(/[^\n;:"]{1,140}$/u, end, 140)?.[0];
	if (before === undefined) return null;
	const romance = readRomanceBefore(reading, before, end);
	if (romance) return romance;
	const words = wordsOf(before, end - before.length);
	const last = words.at(-1);
	if (last === undefined) return null;
	let first = words.length;
	let hasLawWord = false;
	for (
		let index = words.length - 1;
		index >= 0 && words.length - index <= longestName;
		index--
	) {
		const { word, start } = words[index] as Word;
		const bare = word.replace(/[(),.]+$/g, "").replace(/^[(]/, "");
		const isLast = index === words.length - 1;
		if (!isLast && endsRun(words, index)) break;
		const counts =
			reading.isUpper(start + (word.startsWith("(") ? 1 : 0)) ||
			connector.test(word) ||
			/^(?:19|20)\d\d$/.test(bare) ||
			(lawWord.test(bare) && isLast) ||
			(hasLawWord &&
				index === words.length - 2 &&
				/^(?:penal|criminal|civil|copyright|election)$/.test(bare));
		if (!counts) break;
		if (lawWord.test(bare)) hasLawWord = true;
		first = index;
	}
	while (first < words.length && isOpening(words[first] as Word)) first++;
	const start = words[first]?.start;
	if (hasLawWord && start !== undefined)
		return words.length - first > 1 || last.word === "straffeloven"
			? { start, end }
			: null;
	const single =
		readGerman(reading, last.start) ?? readAbbreviation(reading, last.start);
	return single?.end === end ? single : null;
}

/** "Code pénal" at the end of what stands before. */
function readRomanceBefore(
	reading: Reading,
	before: string,
	end: number,
): Span | null {
	const found =
		/(?:^|[ (])((?:code|código|codice|estatuto|kodeks)(?: [\p{L}']{1,16}){1,6})$/u.exec(
			before,
		);
	if (!found) return null;
	const start = end - (found[1] as string).length;
	const name = reading.match(romanceName, start);
	return name && start + name[0].length === end ? { start, end } : null;
}

/** Does something end with this word, so that the name begins after it? A list of subjects is part of a name. */
function endsRun(words: readonly Word[], index: number): boolean {
	const { word } = words[index] as Word;
	if (/^(?:19|20)\d\d[,)]?$/.test(word)) return true;
	if (!/[.,;]$/.test(word) || /^(?:u\.s\.|u\.k\.|act,)$/.test(word))
		return false;
	const rest = words.slice(index + 1).map((next) => next.word);
	return !(word.endsWith(",") && rest.includes("and") && rest.length <= 7);
}

interface Word {
	readonly word: string;
	readonly start: number;
}

function wordsOf(text: string, from: number): Word[] {
	return Array.from(text.matchAll(/\S+/gu), (match) => ({
		word: match[0],
		start: from + match.index,
	}));
}

function isOpening({ word }: Word): boolean {
	return opening.test(word) || connector.test(word);
}

function readEnglish(reading: Reading, at: number): Span | null {
	const ahead = reading.match(/[^\n;:"]{1,140}/uy, at)?.[0];
	if (ahead === undefined) return null;
	const words = wordsOf(ahead, at).slice(0, longestName);
	if (words[0]?.start !== at) return null;
	let end: number | null = null;
	for (const [index, { word, start }] of words.entries()) {
		const bare = word.replace(/[).,]+$/u, "");
		const closes = /[.,)]$/.test(word) && !word.includes("(");
		const isUpper = reading.isUpper(start + (word.startsWith("(") ? 1 : 0));
		if (end !== null && /^(?:19|20)\d\d$/.test(bare))
			return { start: at, end: start + bare.length };
		if (lawWord.test(bare) && index > 0) {
			end = start + bare.length;
			const year = /^,? (?:of )?(?:19|20)\d\d(?!\d)/.exec(
				reading.text.slice(end, end + 9),
			);
			if (year) return { start: at, end: end + year[0].length };
			if (closes) break;
			continue;
		}
		// "Japan's penal code": the press writes it small.
		const isSmallName =
			/^(?:penal|criminal|civil|copyright|electoral|election|obscenity|privacy)$/.test(
				bare,
			);
		if (!isUpper && !connector.test(word) && !isSmallName) break;
		if (closes && !/^[a-z]\.[a-z]\.$/.test(word) && !/^[^(]*\)$/.test(word))
			break;
		if (end !== null && !isUpper && !connector.test(word)) break;
	}
	return end === null ? null : { start: at, end };
}

/** "Strafgesetzbuch", "Urheberrechtsgesetzes", "Medienstaatsvertrag". */
function readGerman(reading: Reading, at: number): Span | null {
	const found = reading.match(
		/[\p{L}-]{3,40}?(?:gesetzbuch|gesetz|ordnung|staatsvertrag)(?:e?s)?(?![\p{L}])/uy,
		at,
	);
	return found && reading.isUpper(at)
		? { start: at, end: at + found[0].length }
		: null;
}

/** "StGB", "UrhG", "GG", "c.p.": two capitals or more, or known letters. */
function readAbbreviation(reading: Reading, at: number): Span | null {
	const found = reading.match(
		/(?:c\.p\.(?:p\.)?|c\.c\.|cod\. pen\.)|[a-zäöü]{2,12}(?:-[a-z]{1,4})?(?![\p{L}\d])/uy,
		at,
	);
	if (!found) return null;
	const end = at + found[0].length;
	if (found[0].includes(".")) return { start: at, end };
	if (noLaw.test(found[0])) return null;
	let capitals = 0;
	for (let i = at; i < end; i++) if (reading.isUpper(i)) capitals++;
	return capitals >= 2 || knownAbbreviation.test(found[0])
		? { start: at, end }
		: null;
}

/** Capitals that name no law. */
const noLaw =
	/^(?:ai|ki|ia|eu|ue|uk|us|un|usa|ftc|doj|fbi|ceo|tv|bbc|cnn|llm|pdf|id|ii|iii|iv|vi)$/;
const knownAbbreviation =
	/^(?:stgb|urhg|stpo|bgb|bdsg|kunsturhg|kug|juschg|jmstv|netzdg|ddg|uwg)$/;

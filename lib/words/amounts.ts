/** Symbols that no second large currency shares in any of our languages; others are written with their country or code. */
const clearSymbols = new Set(["JPY", "EUR", "GBP", "KRW", "INR"]);
const tenThousands = /^(ja|ko|zh)/;

/**
 * Money in words: "¥2.5 million", "250万円", "53 088 $US". Never rounded: an amount that is not round is written out.
 * @param exact - always written out ("¥2,500,000")
 */
export function moneyInWords(
	amount: number,
	currency: string,
	lang: string,
	exact = false,
): string {
	if (tenThousands.test(lang)) return inTenThousands(amount, currency, lang);
	const currencyDisplay = clearSymbols.has(currency)
		? "narrowSymbol"
		: "symbol";
	const money = new Intl.NumberFormat(lang, {
		style: "currency",
		currency,
		currencyDisplay,
		minimumFractionDigits: 0,
		maximumFractionDigits: 2,
	});
	// "¥2.5 million" is how English writes it; ICU's compact money ("¥2.5M") and the other languages' are not in use.
	if (exact || !lang.startsWith("en") || !isRound(amount, 1e6))
		return money.format(amount);
	const short = new Intl.NumberFormat(lang, {
		notation: "compact",
		compactDisplay: "long",
		maximumFractionDigits: 3,
	}).format(amount);
	const symbol = money.formatToParts(amount).find((p) => p.type === "currency");
	return `${symbol?.value ?? currency}${short}`;
}

function inTenThousands(
	amount: number,
	currency: string,
	lang: string,
): string {
	return new Intl.NumberFormat(lang, {
		style: "currency",
		currency,
		currencyDisplay: "name",
		minimumFractionDigits: 0,
		maximumFractionDigits: 4,
		...(isRound(amount, 1e4) && {
			notation: "compact",
			compactDisplay: "long",
		}),
	})
		.format(amount)
		.replace(/\s/g, "");
}

function isRound(amount: number, unit: number): boolean {
	return amount >= unit && (amount * 1000) % unit === 0;
}

/** A length of time: "2 years", "18 months", "2年". Whole years are told in years, other lengths in months. */
export function monthsInWords(months: number, lang: string): string {
	const whole = months >= 12 && months % 12 === 0;
	const said = new Intl.NumberFormat(lang, {
		style: "unit",
		unit: whole ? "year" : "month",
		unitDisplay: "long",
	}).format(whole ? months / 12 : months);
	return /^(ja|zh)/.test(lang) ? said.replace(/\s/g, "") : said;
}

/** @param percent - 96 for 96 % */
export function percentInWords(percent: number, lang: string): string {
	return new Intl.NumberFormat(lang, {
		style: "percent",
		maximumFractionDigits: 2,
	}).format(percent / 100);
}

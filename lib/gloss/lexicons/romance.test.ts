import { describe, expect, it } from "vitest";
import type { KnownLanguage } from "../../text/types.ts";
import { modalityOf } from "../modality.ts";
import { readPage } from "../page.ts";
import { spot } from "../spot.ts";
import { articleOf } from "../testing/articles.ts";
import { smallDataset } from "../testing/small-dataset.ts";
import type { CueGroup } from "./groups.ts";

const dataset = smallDataset();

function spotIn(text: string, lang: KnownLanguage) {
	return spot(readPage(articleOf(text, { lang, title: "" })), dataset, lang);
}

describe("[G6] Italian, Spanish and Portuguese cue words", () => {
	it.each<[string, KnownLanguage, CueGroup]>([
		["Il Comune voleva il riconoscimento dei volti.", "it", "ai-strong"],
		["Usavano un'app per spogliare le amiche.", "it", "ai-strong"],
		["Risponde con l'accusa di stalking.", "it", "told-charged"],
		["Il Garante blocca il servizio.", "it", "told-ruling"],
		["Il testo passa in via definitiva.", "it", "told-enacted"],
		["Los sistemas de IA quedan fuera.", "es", "ai-strong"],
		["Pide transparencia algorítmica.", "es", "ai-strong"],
		["La cámara alta lo ve en segundo trámite.", "es", "told-proposed"],
		["La sala anuló aquella providencia.", "es", "told-ruling"],
		["Fue vinculado a proceso el martes.", "es", "told-charged"],
		["Clonam vozes de parentes.", "pt", "ai-strong"],
		["O TSE aprovou uma resolução.", "pt", "told-enacted"],
		["Fecham acordo com a família.", "pt", "told-settlement"],
		["Foi constituído arguido em Lisboa.", "pt", "told-charged"],
		["Fez boletim de ocorrência na segunda.", "pt", "told-investigation"],
	])("%s (%s): %s", (text, lang, group) => {
		expect(spotIn(text, lang).cuesOf(group)).not.toHaveLength(0);
	});

	it.each<[string, KnownLanguage, CueGroup]>([
		["Il Garante non blocca il servizio.", "it", "told-ruling"],
		["La sala no anuló la providencia.", "es", "told-ruling"],
		["O TSE não aprovou uma resolução.", "pt", "told-enacted"],
	])("[G14] hear the negation: %s", (text, lang, group) => {
		const spotted = spotIn(text, lang);
		const [cue] = spotted.cuesOf(group);
		expect(cue && modalityOf(spotted, cue).negated).toBe(true);
	});

	it.each<[string, KnownLanguage, CueGroup]>([
		["Secondo l'esposto il Garante blocca il sito.", "it", "told-ruling"],
		["Según su abogado, la sala anuló el fallo.", "es", "told-ruling"],
		["Segundo a defesa, fecham acordo.", "pt", "told-settlement"],
	])("[G14] hear the hearsay: %s", (text, lang, group) => {
		const spotted = spotIn(text, lang);
		const [cue] = spotted.cuesOf(group);
		expect(cue && modalityOf(spotted, cue).hearsay).toBe(true);
	});
});

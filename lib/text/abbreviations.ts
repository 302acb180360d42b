/** Words that a full stop belongs to without ending a sentence, case folded, without the last stop. */
export const abbreviations: ReadonlySet<string> = new Set(
	`v vs no nos art arts abs nr sec secs s ss ch chs cl para paras reg regs pt pts sch mr mrs ms mx dr prof st gov sen rep
gen col capt lt sgt hon rev dept div fed supp cir dist e.g i.e cf viz al approx fig vol vols pp p ed eds bzw ggf vgl z.b
d.h u.a s.o sog gem lit mio mrd bill mill ca hr fr abg zit urt beschl az rn núm num n arts d.lgs d.l cod sig sigg dott
dott.ssa avv on sra srta dra ud uds p.ej ee.uu av apdo m mm mme mlle me chap ex st ste jan feb mar apr jun jul aug sep
sept oct okt nov dec dez messrs adm atty ann rev stat pub exec const amend subd subdiv tit u.s.c c.f.r p.l h.r lic lcda
exmo dep min ing c.p c.c r.d`.split(/\s+/u),
);

/** Those that may also end one: they do where the next word is a usual beginning. */
export const maybeFinal: ReadonlySet<string> = new Set(
	"inc corp ltd co llc jr sr etc usw a.m p.m u.s u.k e.u d.c n.y l.a u.n plc bros ed".split(
		" ",
	),
);

export const usualBeginnings: ReadonlySet<string> = new Set(
	"the it he she they we this these that those but however its his her their if when while".split(
		" ",
	),
);

/** Words that follow an ordinal written with a stop ("13. Juni", "1. Kammer"). */
export const afterOrdinal =
	/^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhundert|kammer|senat|strafkammer|strafsenat|zivilsenat|legislaturperiode|lebensjahr|jahrestag|tag|gesetz zur)/u;

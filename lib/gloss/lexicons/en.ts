import type { Lexicon } from "./groups.ts";

export const en: Lexicon = {
	"ai-strong":
		"artificial intelligence, artificially intelligent, machine learning, machine-learning, generative model*, generative AI, gen AI, deep learning, neural network*, large language model*, language model*, foundation model*, frontier model*, general-purpose AI, deep fake*, deepfaked, nudify*, nudification, undress app*, chatbot*, chat bot*, facial recognition, face recognition, face-recognition, face swap*, face-swap*, voice clon*, cloned voice*, voice-clon*, computer-generated child, AI-generated, AI-powered, AI-made, AI-created, AI-manipulated, AI-altered, AI-enabled, AI-driven, automated decision*, algorithmic decision*, algorithmic discrimination, algorithmic bias, image generator*, text-to-image, text-to-video, synthetic media, digital replica*, predictive policing, companion bot*, AI companion*, emotion recognition, self-driving, autonomous vehicle*, driverless, training data, AI training, AI model*, AI system*, AI tool*, AI company, AI companies, AI firm*, AI law*, AI regulation, AI bill*, AI act, AI safety, AI image*, AI video*, AI rules, AI legislation, high-risk AI",
	"ai-acronym": "AI, A.I., AIs, AI's",
	"ai-weak":
		"algorithm*, automated, automation, robot*, bots, bot, synthetic, biometric*, digitally altered, digitally manipulated, computer-generated, photo-realistic, photorealistic, hallucinat*, fabricated citation*, fake citation*, fictitious citation*, fictitious case*, non-existent case*, fake image*, fake nude*, manipulated image*, manipulated video*, doctored video*, doctored image*, doctored photo*, robocall*, data scraping, web scraping, scraped, surveillance camera*, watermark*, virtual assistant*, avatar*",
	"not-ai":
		"avian influenza, bird flu, amnesty international, air india, ai weiwei, adobe illustrator, artificial insemination, artificial intelligence: a*, aromatase inhibitor*, appellation d'origine, allen iverson, action item*, llamas, alpaca*, anguilla",
	law: "law, laws, lawful*, legislat*, statute*, statutory, regulation*, regulatory, regulate*, regulating, ordinance*, directive*, penal code, criminal code, civil code, legal*, illegal*, unlawful*, outlaw*, criminali*, decriminali*, offence*, offense*, felony, felonies, misdemeanor*, misdemeanour*, crime, crimes, criminal*, prosecut*, lawsuit*, litigation, sue, sues, sued, suing, class action*, class-action*, plaintiff*, defendant*, attorney*, lawyer*, barrister*, solicitor*, counsel, legal action, constitution, constitutional*, unconstitutional*, first amendment, injunction*, subpoena*, indict*, convict*, liable, liability, executive order*, export control*, sanctions, treaty, treaties, convention, jurisdiction*, enforce*, penalty, penalties, fine of, fines, fined, jail*, prison*, imprison*, bill, bills, ban, bans, banned, banning, prohibit*, preempt*, pre-empt*, supreme court, section 230, AI act, AI law, AI laws, AI regulation, AI regulations, AI bill, AI bills, AI rules, AI legislation, violat*, breach*, block access, blocked access, blocks access, blocking access, blocked, temporarily blocked, crackdown on, cracks down, personality rights, publicity rights",
	"law-weak":
		"rules, rule, rights, policy, policies, guideline*, guidance, governance, compliance, comply, complied, ethic*, oversight, safeguard*, accountab*, framework*, standard*, obligation*, requirement*, mandate*, permit*, licence, license*, restrict*, moratorium, code of practice, consultation",
	"legal-matter":
		"copyright*, infring*, defam*, libel*, slander*, data protection, privacy, discriminat*, antitrust, competition law, patent*, trademark*, trade secret*, likeness, right of publicity, obscen*, indecen*, harass*, fraud*, scam*, extort*, sextortion, blackmail*, negligen*, malpractice, intellectual property, fair use, freedom of speech, free speech, due process, consumer protection, product liability, wrongful death, child abuse, stalking, impersonat*, election interference",
	court:
		"court, courts, courtroom, judge, judges, justices, magistrate*, tribunal*, appeal, appeals, appellate, appealed, jury, juries, ruling, rulings, verdict*, court of appeal, high court, district court, crown court, hearing, docket",
	police:
		"police, policing, officer*, detective*, constabulary, sheriff*, law enforcement, investigators, FBI, Europol, Interpol, customs, homeland security, criminal investigation",
	prosecution:
		"prosecutor*, prosecution*, district attorney, attorney general, attorneys general, solicitor general, crown prosecution, public prosecutor*, justice department, department of justice, grand jury",
	legislature:
		"parliament*, congress*, senate, senator*, house of representatives, house of commons, house of lords, lawmaker*, legislator*, legislature*, MPs, MEP, MEPs, MP, assembly, assemblymember*, assemblyman, assemblywoman, bundestag, knesset, lok sabha, committee, subcommittee, ministers, councillor*, state representative*, rep., sen., bipartisan",
	regulator:
		"regulator*, watchdog*, data protection authority, data protection authorities, data protection commissioner*, information commissioner, ombudsman, commissioner*, commission, agency, authority, authorities, FTC, FCC, SEC, CNIL, Ofcom, ICO, EDPB, ministry, department, competition authority, copyright office, patent office, ombudsperson, supervisory authority",
	executive:
		"president, prime minister, governor*, minister*, white house, cabinet, government*, downing street, secretary of state, attorney-general, mayor, administration, executive order*, european commission, EU commission",
	"told-proposed":
		"draft law*, draft bill*, draft regulation*, draft legislation, draft rules, draft code, proposed, proposes, proposing, propose, proposal*, bill would, bills would, the bill, a bill, this bill, introduced a bill, introduced legislation, introduced the, tabled, would ban, would make it, would require, would criminali*, would prohibit, would allow, would impose, pending legislation, under consideration, advanced the bill, plans to ban, plans to criminali*, plans to introduce, plans legislation, consultation on, white paper, is considering, are considering, debating, calls for a ban, house bill, senate bill, if passed, if enacted, if approved, awaits, heads to the, moved to the senate, cleared the senate, cleared the house, committee approved, committee vote, unveiled a bill, new bill, reintroduced, bill, bills, to make it illegal, to criminali*, to ban, to outlaw, will make it, will criminali*, will ban, will outlaw, set to ban, plan to ban, would become, will become the first",
	"told-enacted":
		"signed into law, signs into law, sign into law, signed the bill, signs bill, signs the bill, signed legislation, signs legislation, signed a bill, signed a law, signs law, signs executive order, signed an executive order, enacted, enacts, enact, passed a law, passed the law, passed legislation, passes law, final approval, adopted the law, adopted a law, adopted the regulation, adopted the act, royal assent, became law, becomes law, new law, promulgated, ratified, approved a law, approved the law, gave final approval",
	"told-in-force":
		"came into force, comes into force, come into force, coming into force, came into effect, comes into effect, come into effect, coming into effect, took effect, takes effect, take effect, taking effect, entered into force, enters into force, in force, went into effect, goes into effect, go into effect, now in effect, in effect since, becomes enforceable, start to apply, starts to apply, began to apply, became applicable, become applicable, effective immediately, start applying, kicks in, kicked in, takes hold, take hold, took hold, taken effect, have taken effect, into effect, enforceable since, applies from, apply from, applicable from, applies since, has applied since, begins to apply, is now illegal, now a crime, now an offence",
	"told-ended":
		"repeal*, struck down, strikes down, strike down, invalidat*, rescind*, revoked, revokes, withdrawn, withdraws, withdrew, overturned, overturns, vetoed, vetoes, veto, blocked the law, blocks the law, enjoined, temporarily blocked, quashed, annulled, scrapped, shelved, died in committee, failed to pass, expired",
	"told-investigation":
		"investigat*, probe, probes, probing, inquiry, inquiries, looking into, raided, raid, raids, seized, searched the, under scrutiny, opened a case, complaint filed, filed a complaint, request for information, demanded information, formal proceedings, ordered to explain, under investigation, criminal investigation",
	"told-arrest":
		"arrest, arrests, arrested, arresting, rearrested, re-arrested, apprehended, detained, taken into custody, in custody, nabbed, busted, held on suspicion, sent to prosecutors, referred to prosecutors, papers sent, booked on, booked for, booked under, crackdown, booked",
	"told-charged":
		"charged with, charged over, charged for, charges against, charged in connection, was charged, were charged, been charged, charges a, indicted, indictment, indicts, faces charges, face charges, facing charges, criminal charges, arraigned, prosecuted, prosecutors charged, counts of, accused in court, summary indictment, summarily indicted",
	"told-trial":
		"on trial, trial, trials, trial began, stood trial, stand trial, testified, testimony, testifies, jurors, opening statements, opening arguments, oral argument*, closing arguments, hearing, heard in court, court heard, told the court, told jurors, appeared in court, appeared before, in the dock, bench trial",
	"told-plea":
		"pleaded guilty, pleads guilty, plead guilty, pled guilty, pleading guilty, guilty plea, plea deal, plea agreement, plea bargain, pleaded not guilty, pleads not guilty, pled not guilty, admitted in court, entered a plea, no contest",
	"told-acquitted":
		"acquitted, acquits, acquittal*, not guilty verdict, found not guilty, cleared of, charges dropped, charges were dropped, dropped the charges, case dismissed, dismissed the charges, exonerated, not prosecuted, non-prosecution, will not be prosecuted, no charges",
	"told-convicted":
		"convicted of, was convicted, were convicted, been convicted, convicts, conviction*, found guilty, finds guilty, guilty verdict, guilty of, sentenced, sentences, sentencing, jailed, jailed for, jail term, imprisoned for, suspended sentence, handed a, years in prison after, was jailed, was fined, ordered to serve, given a prison sentence",
	"told-ruling":
		"ruled, rules that, ruling, rulings, judge rules, court rules, held that, upheld, upholds, dismissed the, dismissed a, dismissed, dismisses, granted summary judgment, summary judgment, denied the motion, judgment, judgement, decided that, court found, judge found, tribunal found, decision, ordered, orders, injunction*, sided with, rejected the appeal, rejects appeal, sanctioned, threw out, tossed, struck down, affirmed, reversed, vacated, remanded, fined, fines, imposed a fine, imposed a penalty, landmark ruling, opinion by judge, certif*, restrained, restrains, directs, directed, court order, interim order, granted relief, judge said, judges said, court said, ordered to pay",
	"told-settlement":
		"settle, settles, settled, settlement*, agreed to pay, consent decree, consent order, agreed to settle, out of court, deal to end the lawsuit, resolves lawsuit",
	"told-sued":
		"sued, sues, suing, sue, lawsuit*, filed suit, files suit, files lawsuit, filed a lawsuit, class action*, complaint alleges, complaint says, plaintiff*, legal action, takes legal action, taking legal action, brought a claim, brought a case",
	"does-create":
		"creat*, generat*, made, make, makes, making, produc*, manufactur*, fabricat*, nudify*, undress*, render*, doctored, manipulat*, alter*, morph*, digitally strip*, face-swap*, draws",
	"does-possess":
		"possess*, owned, stored, storing, downloaded, downloading, keeping, kept, in his possession, found on his, found on the, hard drive*, hoard*, collected",
	"does-publish":
		"publish*, post, posts, posted, posting, uploaded, uploading, upload, uploads, streamed, streaming, broadcast*, aired, displayed, displaying, put online, made public, went viral, released",
	"does-distribute":
		"distribut*, shar*, circulat*, disseminat*, spread, spreading, spreads, sent to, send, sending, forwarded, transmit*, traffick*, traded",
	"does-sell":
		"sell, sells, sold, selling, sale, sales, seller*, auction*, buyers, customers paid, for profit, marketed, profit*, monetis*, monetiz*, commercial*",
	"does-threaten":
		"threat, threats, threaten*, blackmail*, extort*, sextort*, coerc*, intimidat*",
	"does-train":
		"train, trains, trained on, training, training data, scrap*, ingest*, used books to, used their works, text and data mining, data mining, crawl*, datasets of, pirated books, pirated",
	"does-deploy":
		"deploy*, rolled out, roll out, roll-out, rollout, installed, use of facial recognition, used facial recognition, using facial recognition, offering, provider*, launch*, operat*, put into service, market, placed on the market, export*, chatbot told, chatbot encouraged, companion chatbot*, release of",
	"does-label":
		"label*, mark the output, marked as, marks, machine-readable, watermark*, disclos*, disclaimer*, transparency, provenance, marked as AI, tell users",
	"does-decide":
		"automated decision*, decided by, hiring, screening, screened applicants, applicants, scoring, score, credit decision*, benefits, welfare, denied coverage, risk assessment*, algorithmic, profiling, dismissed workers, sentencing algorithm, eligibility, tenant screening, loan*, predict*",
	"does-impersonate":
		"impersonat*, mimick*, mimic, mimics, imitat*, pretend*, posed as, posing as, cloned voice*, voice clon*, cloning, clone, cloned, fake voice, robocall*, soundalike, sound-alike, likeness, in the voice of, digital replica*, replica*",
	depiction:
		"image, images, imagery, print, prints, nude, nudes, pictures, picture*, photo, photos, photograph*, video, videos, clip, clips, poster*, footage, depict*, portray*, illustration*, figure*, audio, recording*, material, content, pornograph*, porn, nudes, avatar*, likeness",
	sexual:
		"sexual*, sexuali*, nude*, naked, nudity, porn*, obscen*, explicit, intimate, indecent, lewd, erotic, undress*, nudify*, topless",
	fictional:
		"do not exist, does not exist, don't exist, doesn't exist, did not exist, didn't exist, non-existent, nonexistent, who are not real, not real people, not a real person, no real person, no real people, no actual person, nobody real, no one real, isn't real, aren't real, fictional person*, fictional people, fictional character*, fictional women, fictional woman, fictional girl*, fictional child*, fictional minor*, fictional adult*, fictitious person*, fictitious people, fictitious women, fictitious woman, imaginary, wholly synthetic, fully synthetic, entirely synthetic, purely synthetic, entirely fabricated, entirely computer-generated, entirely AI-generated, wholly AI-generated, invented person*, invented women, invented people, virtual women, virtual girl*, virtual character*, anime character*, not based on a real, not based on real, no model, without any real",
	"real-person":
		"real person, real people, real women, real woman, real girl*, real child*, real victim*, actual person*, actual people, actual child*, identifiable, classmate*, schoolmate*, celebrit*, actress*, pop star*, singer*, politician*, ex-girlfriend*, ex-wife, ex-partner*, former partner*, former girlfriend, colleague*, co-worker*, coworker*, his wife, her likeness, his likeness, their likeness, her face, their faces, his face, her voice, his voice, their voices, faces of, likeness of, likenesses, acquaintance*, female students, fellow students, teachers at, teacher*, influencer*, public figure*, journalist*, candidate*, depicting her, depicting him, of herself, of himself, of her, superimpos*, yearbook, social media photos, taken from social media, from instagram, genuine photo of, photos of women, photos of girls, victim, victims, voice actor*, actors, artists, president's voice",
	adult:
		"adult, adults, woman, women, female employee*, actress*, wife, girlfriend",
	"adult-depicted":
		"adult women, adult woman, adult men, adult actress*, adult female*, naked adult*, nude adult*, women in their, of adult women, over 18, non-consenting adult*, consenting adult*",
	minor:
		"child, children, minor, minors, teen, teens, teenage*, underage, under-age, under 18, under-18*, girls, boys, schoolgirl*, schoolboy*, pupil*, juvenile*, kid, kids, infant*, toddler*, preteen*, prepubescent, adolescent*, 11-year-old, 12-year-old, 13-year-old, 14-year-old, 15-year-old, 16-year-old, 17-year-old",
	"minor-depicted":
		"child sexual abuse*, child sex abuse*, child abuse image*, child abuse material*, child pornograph*, child porn, CSAM, images of child*, pictures of child*, videos of child*, images of minors, nudes of girls, images of underage, underage girls, images of girls, minors depicted, abuse of children, sexual images of children, nude images of classmates, female classmates, schoolgirls, indecent images of children, sexualised images of children, sexualized images of children, nude photos of girls, middle school girls, high school girls",
	"consent-absent":
		"without consent, without their consent, without her consent, without his consent, without permission, without her permission, without their permission, without his permission, without asking, without authori*, non-consensual*, nonconsensual*, non consensual*, without her knowledge, without their knowledge, without his knowledge, without the knowledge, unauthori*, did not consent, didn't consent, never consented, had not consented, no consent, against her will, against their will, lack of consent, unknowingly, unsuspecting",
	"consent-given":
		"with consent, with her consent, with their consent, with his consent, with the consent, consented to, gave consent, gave permission, had given permission, with permission, with her permission, licensed by, agreed to be, consensual",
	negation:
		"not, no, never, neither, nor, none, without, cannot, can't, won't, doesn't, don't, didn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, denied, denies, deny, rather than, instead of, nobody, no one, fails to, failed to, lack of, stopped short",
	hearsay:
		"allegedly, alleged, allege, alleges, reportedly, reported to, purportedly, apparently, according to, said to have, believed to, claims that, claimed, is said to, are said to, supposedly, police say, police said, prosecutors say, prosecutors said, authorities say, accused of, is thought to",
	suspicion:
		"on suspicion of, suspected of, suspect, suspects, suspected, suspicion*, accused, accused of, alleged, allegedly, presumed innocent, presumption of innocence, allegation*, deny, denies, denied, if convicted, if found guilty, charged with, face charges, has not been convicted",
	future:
		"will, would, could, may, might, shall, is set to, are set to, plans to, plan to, expected to, aims to, going to, intends to, due to, scheduled to, by 2027, next year, next month, upcoming, is poised to, to be voted",
	conditional:
		"if, unless, if passed, if enacted, if approved, if convicted, if found guilty, were it to, should the, in case of, provided that, in the event, hypothetical*, whether",
	elsewhere:
		"elsewhere, in other countries, other countries, other states, abroad, by contrast, in contrast, meanwhile, similarly, unlike, compared with, compared to, around the world, globally, worldwide, internationally, as well as in, countries such as, countries like, states such as, states like, followed by, joins, joining, like the, modelled on, modeled on, similar laws, similar law, similar legislation, last year in, previously, earlier this year",
	study:
		"study, studies, survey*, research, researcher*, report by, poll, analysis by, according to a report, think tank, university, professor*, institute, academics, findings, foundation, non-profit, nonprofit, NGO",
	maker:
		"company, companies, firm, firms, startup*, start-up*, developer*, maker, makers, giant, app, platform, tech group, chipmaker, researcher*, scientist*, singer, actress, actor, artist, artists, author, authors, journalist, citizen, national, man, woman, tourist, billionaire, businessman, entrepreneur, founder, model, manufacturer, professor, expert, lab, labs, unicorn, website, site, magazine, newspaper, news agency, broadcaster",
	"first-ever":
		"first arrest*, first ever, first-ever, first of its kind, first-of-its-kind, first case, first conviction*, first such, first time, first country, first state, first law, first in the country, first in the nation, first in the world, world's first, country's first, nation's first, state's first, first known, first person, first to, first people, first prosecution*, first ruling*, first legislation, first comprehensive, first lawsuit, first fine, unprecedented, for the first time, first major, first criminal",
	precedent:
		"precedent, precedents, sets a precedent, set a precedent, setting a precedent, precedent-setting, test case, landmark case, landmark ruling, landmark decision, landmark judgment, binding on",
	guilt:
		"guilty, culprit*, perpetrator*, the criminal, the criminals, the offender, offenders, committed the crime, committed the crimes, the predator, who made and sold, illegally sold, illegally created, the abuser, the fraudster*, the scammer*, his crimes, her crimes, their crimes, broke the law",
	banned:
		"ban, bans, banned, banning, illegal, outlaw*, criminali*, prohibits, prohibited, forbids, forbidden, makes it a crime, made it a crime, making it a crime, is a crime, is now a crime, a criminal offence, a criminal offense, is against the law, unlawful, legal, legalis*, legaliz*, requires, mandates, must label, must disclose, blocks, blocked, block",
	"at-most":
		"up to, at most, maximum, a maximum of, as much as, no more than, as many as, not more than, not exceeding, or less, capped at, as long as, max, as high as, or fewer, maximum penalty, maximum sentence",
	"at-least":
		"at least, minimum, a minimum of, no less than, not less than, mandatory minimum, or more, starting at, upwards of",
	punishable:
		"punishable, punish*, face, faces, facing, faced, could face, may face, carries, carry, carrying, penalt*, liable to, subject to, risk, risks, sentence of up to, jail term of up to, maximum sentence, maximum penalty, maximum fine, fines of up to, fine of up to, can be fined, may be fined, could be fined, can be jailed, could be jailed, imprisonment of, imprisonment for, sanction*",
	imposed:
		"sentenced to, was sentenced, were sentenced, sentenced, was fined, were fined, fined, fines, was ordered to pay, ordered to pay, jailed for, was jailed, awarded, agreed to pay, imposed a fine, imposed, handed down, paid, settle, settled, settlement, seek, seeks, seeking, sought, demand*, damages of, bail, bond",
	prison:
		"prison, jail, imprison*, in custody, behind bars, incarcerat*, detention, penal servitude, custodial",
	fine: "fine, fines, fined, penalty, penalties, monetary, damages",
	"kind-opinion":
		"opinion, op-ed, commentary, editorial, guest essay, column, columnist, i think, i believe, in my view, in my opinion, we must, we should, we need to, views expressed, the views expressed, letters to the editor, viewpoint, the author is, is a professor of",
	"kind-press-release":
		"for immediate release, press release, media contact, press contact, news release, contact for media, notes to editors, press office, issued a statement, the commission today, today announced, about the, media enquiries, businesswire, pr newswire, prnewswire, globenewswire",
	"kind-court-report":
		"court heard, the court heard, told the court, told jurors, the jury heard, sentencing remarks, judge told, mr justice, mrs justice, in the dock, was sentenced at, crown court heard, prosecuting, defending, told the jury, the hearing continues, the trial continues, presiding judge",
	"kind-legal-note":
		"client alert, key takeaways, this alert, this article is for, does not constitute legal advice, not legal advice, our team, practice group, law firm, our lawyers, legal update, for further information, partner in, associate in, in this briefing, this briefing, contact our, contact the authors, what this means for businesses, next steps for businesses, employers should, companies should",
	"kind-product":
		"launch*, unveil*, rolls out, rolled out, new feature*, features, benchmark*, subscription*, pricing, per month, funding round, series a, series b, series c, seed round, raised $, raises $, valuation, valued at, chip, chips, GPU*, data center*, data centre*, shares rose, shares fell, stock, earnings, revenue, quarterly, investor*, venture capital, IPO, beta, app store, download now, open-source*, open source, parameters, context window, available now, hands-on, review, how to use, tutorial, prompt*, productivity, partnership with, startup*, smartphone*, laptop*, preorder, pre-order, researchers developed, state-of-the-art, accuracy, outperform*, law firm, law firms, legal tech, legaltech, legal startup, legal AI",
	"kind-shop":
		"add to cart, add to basket, add to bag, in stock, out of stock, free shipping, free delivery, buy now, checkout, customer reviews, product description, sku, wishlist, wish list, shop now, isbn, paperback, hardcover, customers also bought, customers who bought, verified purchase, frequently bought together, related products, sale price, returns policy, delivery options, size guide, % off",
	"kind-forum":
		"replies, views, last post, joined, posts:, reply to thread, new topic, thread starter, moderator*, log in to reply, quote reply, upvote*, member since, all times are, mark as read, register to reply, points by, hours ago | hide",
	"kind-index":
		"most read, most popular, latest news, latest headlines, load more, more stories, all articles, read more, view all, see all, top stories, trending now, editor's picks, browse all, page 1 of, older posts, newer posts, previous page, next page, all topics, categories",
	"kind-search":
		"search results, results for, results found, no results, sort by relevance, filter by, refine your search, showing 1, sort by",
	"kind-consent":
		"we use cookies, accept all cookies, accept all, reject all, manage preferences, cookie policy, cookie settings, your privacy choices, we and our partners, store and/or access information",
	"apex-court":
		"supreme court, court of appeal, court of appeals, appeals court, constitutional court, court of justice, circuit, federal court of justice, house of lords, high court of australia",
	turnover:
		"turnover, annual revenue, worldwide revenue, global revenue, annual sales, global sales",
	"told-passed":
		"passes bill, passed a bill, passed the bill, passes the, parliament passed, parliament approved, parliament adopted, lawmakers passed, has been adopted, senate passed, house passed, senate passes, house passes, senate approved, house approved, passes senate, passes house, voted to approve, voted to pass, voted for, lawmakers approved, approved the bill, approves bill, cleared parliament, lawmakers voted, passes, passed, approves, approved, adopts, adopted",
};

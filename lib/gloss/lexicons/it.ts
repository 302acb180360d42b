import type { Lexicon } from "./groups.ts";

export const it: Lexicon = {
	"ai-strong":
		"intelligenza artificiale, intelligenze artificiali, apprendimento automatico, apprendimento profondo, IA generativa, AI generativa, riconoscimento facciale, chatbot*, modello linguistico, modelli linguistici, modelli di linguaggio, clonazione vocale, clonazione della voce, voce clonata, voci clonate, generato dall'IA, generata dall'IA, generate dall'IA, generati dall'IA, generate con l'IA, generate dall'AI, decisioni automatizzate, decisione automatizzata, processo decisionale automatizzato, dati di addestramento, rete neurale, reti neurali, guida autonoma, legge sull'IA, legge sull'intelligenza, AI Act, generatore di immagini, deepnude, voce sintetica, voci sintetiche, opera generata, deep fake, sistemi di IA, sistemi di AI, sistema di IA, modelli di IA, modelli di AI, riconoscimento dei volti, riconoscimento del volto, identificazione biometrica, algoritmo discriminatorio, discriminazione degli algoritmi, discriminazione algoritmica, gestione algoritmica, ranking reputazionale, algoritmo utilizzato, algoritmo usato, dall'algoritmo, effetti discriminatori dell'algoritmo, clonare la voce, clonano la voce, clonando la voce, clonato la voce, assistente virtuale, generata con l'IA, generati con l'IA, generato con l'IA, generate con intelligenza, generati con intelligenza, nudi deepfake, IA Act, app per spogliare, app che spoglia, app per spogliare virtualmente, software che spoglia, bikinioff, nudify, spogliarello digitale, video deep fake, intelligenza generativa",
	"ai-acronym":
		"IA, AI, l'IA, dell'IA, dall'IA, con l'IA, l'AI, dell'AI, dall'AI, con l'AI, all'IA, all'AI, sull'IA, sull'AI, nell'IA, nell'AI, di IA, di AI",
	"ai-weak":
		"algoritm*, automatizzat*, robot*, sintetic*, biometric*, immagini manipolate, immagini false, video falsi, foto false, finti nudi, fotomontagg*, filigran*, allucinazion*, sentenze inesistenti, sentenze inventate, precedenti inesistenti, web scraping, scraping, fotomontaggi, bot, software che spoglia, spogliare, spogliate, nudi falsi, foto fake, immagini finte, finto video, video contraffatt*, cloni vocali, telecamere intelligenti, foto hot false, generare foto, generare immagini, generare video, genera immagini, generazione di immagini, video manipolat*, video porno manipolati, video artefatt*, foto artefatt*, foto e video artefatti, foto manipolat*, video hot falsi, volto sovrapposto, chatbot",
	"not-ai":
		"influenza aviaria, aviaria, Amnesty International, Air India, Ai Weiwei, inseminazione artificiale, pollame, H5N1, aviari*, avicol*",
	law: "legge, leggi, legislat*, legislazion*, legale, legali, legalmente, illegal*, illecit*, giuridic*, giudiziari*, diritto, normativ*, regolament*, regolazion*, direttiva*, decreto*, decreti, codice penale, codice civile, reato, reati, crimine, crimini, criminal*, penal*, processo, processi, causa, cause legali, querela, querel*, denuncia*, denunc*, tribunal*, giudice*, giudici, sentenz*, condann*, multa, multe, sanzion*, carcere, reclusione, pena, pene, vieta*, divieto, divieti, avvocat*, procura, procuratore, pm, imputat*, indagat*, costituzional*, incostituzional*, risarciment*, trattato, arrestat*, arrest*, disegno di legge, ddl, contenzioso, fattispecie, legge sull'IA, AI Act, legge sull'intelligenza, diffamazion*, truffa, truffe, truffator*, ricors*, parte civile, norma penale, legislator*, vietato, vietata, illegittim*, ordinanza, ordinanze, tar, cassazione, esposto, giudizio, contenziosi, sanziona, decreto legislativo, aggravant*, fuorilegge",
	"law-weak":
		"norma, norme, regole, diritti, politica, politiche, linee guida, governance, etic*, conformità, obblig*, standard, vigilanza, quadro, controll*, trasparenza, consultazione, raccomandazion*",
	"legal-matter":
		"diritto d'autore, diritti d'autore, copyright, proprietà intellettuale, diffamazion*, calunnia, privacy, protezione dei dati, dati personali, GDPR, discriminazion*, truff*, frod*, ricatt*, estorsion*, pedopornograf*, pornograf*, revenge porn, diritto all'immagine, molesti*, sostituzione di persona, furto d'identità, brevett*, libertà di espressione, concorrenza, osceno, oscen*, stalking, violazion*, sorveglianza di massa, discriminatori*, trattamento dei dati, base giuridica, lite temeraria, violenza di genere, diritti fondamentali",
	court:
		"tribunale, tribunali, corte, giudice, giudici, magistrat*, Cassazione, Corte costituzionale, Consiglio di Stato, TAR, Corte d'appello, sentenza, sentenze, ricorso, appello, udienza, udienze, CGUE, ordinanza, gip, gup, Tar del, collegio, Suprema Corte, legale rappresentante",
	police:
		"polizia, carabinieri, Guardia di finanza, polizia postale, agenti, investigator*, inquirenti, questura, Squadra mobile, commissariato, Digos, militari dell'Arma, forze dell'ordine, Polizia di Stato, Finanza",
	prosecution:
		"procura, procuratore, procuratrice, pubblico ministero, pm, pubblica accusa, Procura dei Minori, Procura minorile, pubblici ministeri",
	legislature:
		"Parlamento, parlament*, Camera, Senato, senator*, deputat*, Eurocamera, eurodeputat*, commissione, legislatore, Congresso, aula, onorevol*, emendamento, Montecitorio, Palazzo Madama, eurodeputati, commissioni",
	regulator:
		"Garante, Garante privacy, Agcom, Agcm, Antitrust, autorità, Agid, Acn, Commissione europea, ministero, ministeri, authority, Consob, Garante della privacy, Garante per la privacy, Garante per la protezione, Agenzia per l'Italia digitale, EDPB",
	executive:
		"governo, ministr*, premier, presidente, Palazzo Chigi, Consiglio dei ministri, sottosegretari*, Casa Bianca, governator*, Bruxelles",
	"told-proposed":
		"disegno di legge, disegni di legge, ddl, proposta di legge, proposte di legge, propost*, propone, proporre, bozza, esame, in discussione, dibattit*, prevede, emendament*, intende, vuole vietare, schema di decreto, al vaglio",
	"told-enacted":
		"promulgat*, firmat*, ratificat*, pubblicata in Gazzetta, pubblicato in Gazzetta, convertito in legge, è legge, diventa legge, in via definitiva, approvazione definitiva, approva definitivamente, approvato definitivamente, approvata definitivamente, sì definitivo, pubblicata sulla Gazzetta, pubblicato sulla Gazzetta",
	"told-in-force":
		"in vigore, entrata in vigore, entrato in vigore, entra in vigore, entrano in vigore, entrerà in vigore, vigente, vigenti, si applica dal, si applicano dal, applicabile dal",
	"told-ended":
		"abrogat*, annullat*, annulla, revocat*, sospes*, ritirat*, incostituzional*, bocciat*, respint*, decadut*",
	"told-investigation":
		"indagin*, indaga, indagat*, inchiest*, istruttoria, perquisizion*, sequestr*, accertament*, esposto, esposti, segnalazion*, ispezion*, fascicolo, verifiche, aperto un'istruttoria, aperta un'istruttoria, sporto denuncia, dai carabinieri, fascicolo aperto",
	"told-arrest":
		"arrestat*, arresto, arresti, arresta, arrestano, fermat*, in manette, manette, custodia cautelare, ai domiciliari, arresti domiciliari, fermo",
	"told-charged":
		"imputat*, rinviato a giudizio, rinvio a giudizio, accusat*, incriminat*, incriminazion*, accuse, capo d'imputazione, capi d'imputazione, accusa di, con l'accusa, l'accusa, sotto accusa, accusa a loro carico, rispondere di, rispondere del",
	"told-trial":
		"processo, processi, udienza, udienze, a processo, in aula, testimon*, dibattimento, requisitoria, arringa",
	"told-plea":
		"patteggi*, confess*, ha ammesso, si è dichiarato colpevole, dichiarato colpevole, ammesso i fatti, si dichiara colpevole",
	"told-acquitted":
		"assolt*, assoluzion*, assolve, archiviat*, archiviazione, prosciolt*, proscioglimento",
	"told-convicted":
		"condannat*, condanna, condanne, riconosciuto colpevole, colpevole di, pena sospesa, anni di reclusione, mesi di reclusione, anni di carcere",
	"told-ruling":
		"sentenza, sentenze, ha stabilito, stabilisce, ha deciso, decisione, decisioni, ordinanza, ha ordinato, ordina, respint*, rigettat*, accolt*, confermat*, ha dato ragione, dà ragione, pronuncia, sanzionat*, multat*, provvedimento, annullat*, ha inflitto, condanna a versare, ha accolto, ha rigettato, rigetta, accoglie, disposto, ha disposto, bloccato, blocca, boccia, bocciatur*, limitazione del trattamento",
	"told-settlement":
		"accordo extragiudiziale, accordo transattivo, transazione, ha accettato di pagare, patto, accordo con",
	"told-sued":
		"causa, fa causa, fanno causa, ha fatto causa, fare causa, citato in giudizio, cita in giudizio, azione legale, azioni legali, class action, azione collettiva, querel*, ricorso, denunciat*, denuncia, ricorrent*, cause legali, sporto denuncia, esposto, parte civile, opposizione",
	"does-create":
		"cre*, gener*, prodott*, produ*, realizz*, fabbric*, manipol*, fatt*, spogli*, alter*, falsific*",
	"does-possess":
		"possess*, detenzione, detenere, detenut*, conserv*, scaricat*, in possesso",
	"does-publish":
		"pubblic*, postat*, caricat*, diffus*, trasmess*, messo in rete, messi online, messo online",
	"does-distribute":
		"diffond*, diffus*, distribu*, condivi*, invi*, divulg*, circol*, inoltr*, cessione",
	"does-sell":
		"vend*, vendit*, commerci*, asta, aste, lucr*, acquirent*, profitto",
	"does-threaten": "minacc*, ricatt*, estors*, costring*, intimid*",
	"does-train":
		"addestr*, estrazione di testo, estrazione di dati, text and data mining, dati di addestramento, scraping, riproduzion*, opere protette",
	"does-deploy":
		"utilizz*, impieg*, install*, fornitor*, immissione sul mercato, immess*, messa in servizio, adott*, uso, sperimenta*, operator*, deployer, esport*",
	"does-label":
		"etichett*, filigran*, contrassegn*, trasparenza, riconoscibil*, bollin*",
	"does-decide":
		"decisioni automatizzate, decisione automatizzata, assunzion*, selezion*, candidat*, punteggio, profilazion*, credito, sussid*, predi*, valutazion*, rider",
	"does-impersonate":
		"sostituzione di persona, imita*, spacci*, fingers*, fingend*, si è finto, si fingono, clona*, voce falsa, finta voce, finto",
	depiction:
		"immagin*, foto, fotografi*, video, filmat*, contenut*, poster, audio, registrazion*, materiale, fotomontagg*, nudi, raffigur*",
	sexual: "sessual*, nud*, porno*, intim*, oscen*, erotic*, spogli*",
	fictional:
		"non esistono, non esiste, inesistent*, fittizi*, immaginari*, nessuna persona reale, non reali, interamente sintetic*, personaggi virtuali, donne virtuali, non sono reali, immagini non reali, persone inesistenti",
	"real-person":
		"persona reale, persone reali, donna reale, donne reali, compagne di classe, compagne di scuola, compagna di classe, vip, celebrità, attrice, attrici, attore, attori, cantant*, politiche reali, ex fidanzata, ex compagna, ex moglie, collega, colleghe, giornalist*, vittim*, il suo volto, il volto, i loro volti, la sua voce, la voce di, studentess*, insegnant*, professoress*, influencer, conduttric*, identificabil*, doppiator*, la sua immagine, personaggi famosi, coetanea, ex compagno, premier, alunne, cinque ragazze, le ragazze",
	adult: "adult*, donn*, maggiorenn*, attrice",
	"adult-depicted":
		"donne adulte, donna adulta, donne nude, maggiorenni, persone adulte",
	minor:
		"minore, minori, minorenn*, bambin*, adolescent*, ragazzin*, alunn*, studentess*, under 14, under 18, quattordicenn*, quindicenn*, sedicenn*, ragazzine, ragazzina, 13enni, 14enni, 15enni, 16enni, 17enni, studenti minorenni",
	"minor-depicted":
		"pedopornograf*, abusi su minori, abusi sui minori, immagini di minori, minori nudi, bambini nudi, compagne di classe, compagne di scuola, foto di studentesse, sfruttamento sessuale dei minori, abuso sessuale su minori, minorenni nude",
	"consent-absent":
		"senza consenso, senza il consenso, senza il loro consenso, senza il suo consenso, senza autorizzazione, senza permesso, non consensual*, non consenzient*, non autorizzat*, a insaputa, a loro insaputa, a sua insaputa, all'insaputa, senza il permesso, ignara, ignare, non autorizzate, senza che lo sapess*, senza il suo permesso, senza il loro permesso",
	"consent-given":
		"con il consenso, con consenso, con il suo consenso, con autorizzazione, consensual*, ha acconsentito, consenzient*",
	negation:
		"non, mai, nessun, nessuna, nessuno, né, senza, niente, nulla, neppure, anziché, invece di, nega, negano, negato, smenti*",
	hearsay:
		"presunt*, secondo, avrebbe, avrebbero, sarebbe, sarebbero, a quanto pare, pare, asserit*, stando a",
	suspicion:
		"presunt*, sospett*, indagat*, accusat*, presunzione di innocenza, sospetto, avrebbe, avrebbero, nega, negano, indiziat*",
	future:
		"sarà, saranno, potrebbe, potrebbero, dovrebbe, dovrebbero, prevede, previst*, prossim*, entro il, intende, punta a, verrà, verranno, rischia*",
	conditional:
		"se, in caso di, qualora, a meno che, purché, ove, eventual*, in caso di condanna",
	elsewhere:
		"altri paesi, all'estero, nel mondo, a livello mondiale, invece, mentre, a differenza, come in, così come, analog*, in precedenza, già",
	study:
		"studio, studi, sondaggi*, rapporto, ricerc*, ricercator*, università, professor*, istituto, analisi, espert*",
	maker:
		"azienda, aziende, società, compagnia, startup, start-up, colosso, gigante, sviluppator*, piattaforma, app, cantante, attrice, attore, autor*, giornalista, ricercator*, cittadin*, fondator*, miliardari*, laboratori*, quotidiano, emittente",
	"first-ever":
		"per la prima volta, prima volta, primo paese, primo caso, primo arresto, primi arresti, prima condanna, prima sentenza, primo processo, prima legge, primo al mondo, prima al mondo, prima nel suo genere, primo nel suo genere, senza precedenti, inedit*, prima multa, pionier*, primo in Italia, prima in Italia",
	precedent:
		"precedente, precedenti giurisprudenziali, crea un precedente, creare un precedente, fa giurisprudenza, giurisprudenza, sentenza storica, sentenza pilota, fare scuola",
	guilt:
		"colpevol*, criminale, criminali, delinquent*, autore del reato, autori del reato, aggressor*, truffator*, ha commesso, hanno commesso, responsabil*",
	banned:
		"vietat*, vieta, vietano, vietare, divieto, divieti, illegal*, reato, punisce, criminalizz*, legale, lecit*, consentit*, obbligatori*, obbliga, impone",
	"at-most":
		"fino a, massimo, massima, al massimo, non oltre, non più di, tetto",
	"at-least": "almeno, minimo, minima, non meno di",
	punishable:
		"punit*, punibil*, rischia*, pena, pene, prevede, prevedono, sanzion*, comporta*, passibil*, reclusione da, carcere fino, multe fino",
	imposed:
		"condannat*, inflitt*, multat*, ha pagato, pagherà, dovrà pagare, chiede, chiesti, chiesto, risarcim*, sanzionat*, ha comminato",
	prison: "carcere, reclusione, detenzione, prigione, arresto",
	fine: "multa, multe, ammenda, sanzione, sanzioni, pecuniari*",
	"kind-opinion":
		"opinione, opinioni, editoriale, commento, rubrica, credo che, a mio avviso, secondo me, penso che, dobbiamo, l'intervento",
	"kind-press-release":
		"comunicato stampa, comunicato, ufficio stampa, contatti stampa, nota stampa, cartella stampa",
	"kind-court-report":
		"in aula, il giudice monocratico, la difesa, l'accusa, parte civile, parti civili, requisitoria, arringa, il collegio, il pm ha chiesto",
	"kind-legal-note":
		"il nostro studio, studio legale, i nostri professionisti, consulenza legale, alert, partner di, le imprese devono, le aziende devono, punti chiave, avvocati dello studio",
	"kind-product":
		"lancia, lancio, nuova funzione, nuove funzioni, presenta, presentat*, round di finanziamento, valutazione di, borsa, azioni, ricavi, trimestr*, chip, data center, abbonament*, prezzo, prezzi, aggiornament*, smartphone*, disponibil*, tutorial, investitor*, investiment*, open source, prestazioni, recensione",
	"kind-shop":
		"ISBN, copertina flessibile, acquisto verificato, i clienti hanno acquistato anche, aggiungi al carrello, spedizione gratuita, disponibile subito, acquista ora, recensioni dei clienti, carrello, resi, in magazzino",
	"kind-forum":
		"risposte, messaggi:, registrato, discussione, rispondi, quota, moderator*, ultimo messaggio",
	"kind-index":
		"più letti, più lette, vedi tutti, tutti gli articoli, leggi tutto, leggi anche, ultime notizie, pagina successiva, ultim'ora, continua a leggere, tutte le notizie",
	"kind-search":
		"risultati della ricerca, risultati per, nessun risultato, ordina per, filtra per",
	"kind-consent":
		"cookie, accetta tutti, accetta e continua, rifiuta tutti, impostazioni cookie, continua senza accettare, nostri partner",
	"apex-court":
		"Cassazione, Corte di cassazione, Corte costituzionale, Consiglio di Stato, CGUE, Corte di giustizia",
	turnover: "fatturato*, volume d'affari",
	"told-passed":
		"approvat*, approva, via libera, approvazione, adottat*, adotta, sì definitivo",
};

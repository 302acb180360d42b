import type { Lexicon } from "./groups.ts";

export const fr: Lexicon = {
	"ai-strong":
		"intelligence artificielle, intelligences artificielles, apprentissage automatique, apprentissage profond, IA générative, IA génératives, hypertrucage*, hyper-trucage*, reconnaissance faciale, agent conversationnel, agents conversationnels, chatbot*, modèle de langage, modèles de langage, grand modèle de langage, générateur d'images, générateurs d'images, clonage vocal, clonage de voix, voix clonée*, généré par IA, générée par IA, générées par IA, générés par IA, décision automatisée, décisions automatisées, données d'entraînement, réseau de neurones, vidéosurveillance algorithmique, véhicule autonome, véhicules autonomes, règlement sur l'IA, AI Act, voix de synthèse, voix synthétique*, outil d'IA, loi sur l'IA, lois sur l'IA, loi européenne sur l'IA, règlement IA, règlement européen sur l'IA, réglementation de l'IA, réglementation sur l'IA, régulation de l'IA, réguler l'IA, encadrer l'IA, système d'IA, systèmes d'IA, modèle d'IA, modèles d'IA, outils d'IA, application d'IA, applications d'IA, généré par l'IA, générée par l'IA, générés par l'IA, générées par l'IA, créé par l'IA, créée par l'IA, créés par l'IA, créées par l'IA, créé par IA, créée par IA, créés par IA, créées par IA, à l'aide de l'IA, grâce à l'IA, fournisseur d'IA, fournisseurs d'IA, société d'IA, sociétés d'IA, entreprise d'IA, entreprises d'IA, géants de l'IA, IA Act, IA à haut risque, IA à usage général, hypertruqu*, robot conversationnel, robots conversationnels, assistant conversationnel, agent IA, agents IA, IA conversationnelle*, caméras augmentées, caméra augmentée, caméras intelligentes, caméras algorithmiques, vidéosurveillance intelligente, vidéosurveillance automatisée, vidéosurveillance augmentée, vidéoprotection intelligente, VSA, identification biométrique, surveillance biométrique, voiture autonome, voitures autonomes, taxi autonome, taxis autonomes, robotaxi*, armes autonomes, synthèse vocale, clonage de la voix, clonage des voix, clone vocal, clones vocaux, clone de voix, voix générée*, voix artificielle*, cloné leur voix, cloné sa voix, cloné la voix, clonant la voix, cloner la voix, cloner leur voix, cloner sa voix, police prédictive, décision algorithmique, décisions algorithmiques, décision individuelle automatisée, décisions individuelles automatisées, décision entièrement automatisée, décisions entièrement automatisées, traitement algorithmique, traitements algorithmiques, discrimination algorithmique, discriminations algorithmiques, biais algorithmique*, modèle de fondation, modèles de fondation, modèle génératif, modèles génératifs, reconnaissance des émotions, notation sociale, fouille de textes et de données, application de dénudage, applications de dénudage, application de déshabillage, applications de déshabillage, déshabillage numérique, dénudage, dénudification, déshabiller numériquement, dénuder numériquement, réseaux de neurones, intelligences génératives, contenu synthétique, contenus synthétiques, deep fake, deep fakes, IA Grok, chat-bot*",
	"ai-acronym": "IA, AI, I.A., l'IA, d'IA, par l'IA",
	"ai-weak":
		"algorithme*, algorithmique*, automatisé*, robot*, synthétique*, biométrique*, images truquées, vidéos truquées, image truquée, vidéo truquée, montage*, faux nus, trucage*, filigrane*, hallucination*, jurisprudence inventée, jurisprudences inventées, moissonnage, aspiration de données, photomontage*, photos truquées, photo truquée, fausses images, fausse image, fausses vidéos, fausse vidéo, fausses photos, fausse photo, vidéos pornographiques truquées, fausses références, références inventées, références fictives, références inexistantes, décisions inventées, décisions inexistantes, décisions fictives, arrêts inexistants, jurisprudences fictives, jurisprudence fictive, jurisprudences inexistantes, citations fictives, citations inventées, fausses citations, cas fictifs, affaires fictives, fausses jurisprudences, fausse jurisprudence, truqué*, images de synthèse, avatar*, traitement automatisé, traitements automatisés, scraping, numériquement, caméras de surveillance, doublage",
	"not-ai":
		"grippe aviaire, influenza aviaire, Amnesty International, Air India, Ai Weiwei, insémination artificielle, lama, lamas, volaille*, H5N1, aviaire*",
	law: "loi, lois, législat*, légal*, illégal*, illicite*, juridique*, judiciaire*, droit, règlement*, réglementation*, réglement*, directive*, décret*, ordonnance*, code pénal, code civil, délit*, crime*, criminel*, infraction*, pénal*, procès, plainte*, tribunal*, justice, juge*, jugement*, condamn*, amende*, prison, emprisonnement, peine*, sanction*, interdit*, interdiction*, interdire, avocat*, assign*, Constitution*, Conseil constitutionnel, anticonstitutionnel*, responsabilité civile, dommages et intérêts, référé, mise en examen, garde à vue, contrôle des exportations, avant-projet, règlement sur l'IA, AI Act, loi sur l'IA, enquête ouverte, enquête est ouverte, enquête a été ouverte, enquêtes ouvertes, enquêtes ont été ouvertes, enquêtes ont été lancées, enquête est en cours, ouvert une enquête, ouvre une enquête, ouverture d'une enquête, ouvrir une enquête, élargi son enquête, étendu son enquête, étend son enquête, élargit son enquête, enquête préliminaire, enquête judiciaire, enquêtes judiciaires, information judiciaire, perquisition*, mise en demeure, mises en demeure, mis en demeure, mettent en demeure, met en demeure, mettre en demeure, contentieux, litige*, juridiction*, jurisprudence*, plaignant*, prévenu, prévenus, prévenue, code de la propriété, code de procédure, code du travail, article unique, légiférer, légifère*, promulgu*, abrog*, astreinte*, enjoint, enjoin*, injonction*, violation*, enfrein*, contrevien*, convention-cadre, ratifi*, vide juridique, huissier*, moratoire*, réprim*, répression, incrimin*, délictu*, correctionnel*, barreau, bâtonnier*, préjudice*, responsabilité pénale, responsabilité juridique, responsabilité des plateformes, hors-la-loi, saisi la justice, actes parasitaires, parasitisme, présomption*, charge de la preuve, loi européenne sur l'IA, régulation de l'IA, réguler l'IA, encadrer l'IA, IA Act, poursuivi en, poursuivi pour, poursuivie pour, poursuivis pour, poursuivies pour, poursuit en justice, poursuivre en justice, poursuivent en justice, poursuites judiciaires, poursuites pénales, engager des poursuites, des poursuites, poursuites contre, traité international, traités internationaux, le traité, un traité, recours collectif*, recours en justice, recours devant, recours contre, un recours, voies de recours, voie de recours, cour d'assises, aux assises",
	"law-weak":
		"règle*, droits, politique*, lignes directrices, gouvernance, éthique*, conformité, encadr*, obligation*, norme*, recommandation*, contrôle*, régul*, transparence, code de conduite, consultation, orientations, code de bonnes pratiques, cadre juridique, garde-fous, garde-fou, autorisation*, charte, supervision, échéance*, responsabilité*, souveraineté",
	"legal-matter":
		"droit d'auteur, droits d'auteur, contrefaçon*, diffamation*, vie privée, données personnelles, protection des données, RGPD, discrimination*, escroquerie*, arnaque*, fraude*, chantage, extorsion, pédopornograph*, pédocriminal*, pornograph*, droit à l'image, harcèlement, usurpation*, propriété intellectuelle, brevet*, marque, concurrence, liberté d'expression, obscén*, cyberharcèlement, droits voisins, ayants droit, ayant droit, droit des données, données à caractère personnel, images intimes, atteinte à l'intimité, atteinte à la vie privée, cyberintimidation, violences sexuelles, violences numériques, cyberviolence*, sextorsion, intimité de la vie privée, ingérence étrangère, ingérences étrangères, droits fondamentaux, libertés publiques, libertés fondamentales, libertés individuelles, propriété littéraire, propriété industrielle, contenus illicites, contenu illicite, pillage, surveillance de masse, protection des mineurs, droit moral, droits de la personnalité, droit à la voix, plagiat",
	court:
		"tribunal, tribunaux, cour, cour d'appel, Cour de cassation, Conseil d'État, juge, juges, magistrat*, jugement*, verdict*, cassation, CJUE, Cour suprême, procès, en appel, fait appel, font appel, interjeté appel, interjette appel, appel de la décision, à l'audience, salle d'audience, audience publique, l'audience du tribunal, lors de l'audience, arrêt de la Cour, arrêts de la Cour, arrêt rendu, arrêt de la CJUE, arrêt du Conseil, cour d'assises, Cour supérieure, Cour fédérale, Cour de justice, Tribunal fédéral",
	police:
		"police, policier*, gendarme*, gendarmerie, enquêteur*, enquêtrice*, brigade, Europol, forces de l'ordre, OFMIN, Office mineurs, cybercriminalité, Interpol, agents de police, commissariat*, GRC, Sûreté du Québec",
	prosecution:
		"procureur*, parquet, ministère public, réquisition*, mis en examen, mise en examen, procureure*, vice-procureur*, substitut du procureur, avocat général, parquets, parquet général",
	legislature:
		"Assemblée nationale, Sénat, sénateur*, sénatrice*, député*, parlement*, Parlement européen, eurodéputé*, Congrès, commission des lois, législateur*, Chambre, Conseil national, Conseil des États, sénatorial*, Chambre des communes, Chambre des représentants, Haute assemblée, Palais Bourbon, États membres, Vingt-Sept, trilogue*, commission de la culture, commission des affaires, élus, élue, Bundestag, co-législateur*, colégislateur*, Grand Conseil, le National",
	regulator:
		"CNIL, Arcom, autorité*, régulateur*, Autorité de la concurrence, Commission européenne, commission, défenseur des droits, ministère*, gendarme de, APD, EDPB, commissaire à la protection, commissariat à la protection, préfecture*, préfet*, commissaire à la vie privée, Bureau de l'IA, Bureau européen de l'IA, PFPDT, OFCOM, DGCCRF, ANSSI, Défenseure des droits, CRTC, Commission d'accès à l'information, AMF, contrôleur européen, Comité européen de la protection des données, homologues européens",
	executive:
		"gouvernement*, ministre*, président*, Premier ministre, Élysée, Matignon, secrétaire d'État, décret présidentiel, Maison Blanche, gouverneur*, Conseil fédéral, conseiller fédéral, conseillère fédérale, Première ministre, chef de l'État, chancelier*, secrétaire d'Etat, garde des Sceaux, pouvoirs publics, Commission européenne, exécutif européen, exécutif bruxellois",
	"told-proposed":
		"projet de loi, projets de loi, proposition de loi, propositions de loi, avant-projet, prévoit, envisage*, veut interdire, amendement*, en discussion, examiné*, examine, débat*, première lecture, projet de règlement, plaide pour, appelle à, déposé une, initiative parlementaire, consultation publique, mise en consultation, envoyé en consultation, transpartisan*, à l'étude, légiférer, entend encadrer, vise à encadrer, visant à encadrer, veut encadrer, souhaite encadrer, veut réguler, paquet de simplification, feuille de route, déposé au Sénat, déposée au Sénat, déposée à l'Assemblée, prévoit d'inclure, report, reporté*, nouvelle loi, prochaine loi, proposé*, proposition*, propose de, proposent de, proposait de, proposant de, une motion, la motion",
	"told-enacted":
		"promulgué*, signé*, ratifié*, promulgation, définitivement adopté*",
	"told-in-force":
		"en vigueur, entré en vigueur, entrée en vigueur, entre en vigueur, entrent en vigueur, s'applique depuis, s'appliquent depuis, s'applique à partir, applicable depuis, applicable à partir, entré en application, entrée en application, prend effet",
	"told-ended":
		"abrog*, annul*, censuré*, censure, retiré*, révoqu*, suspendu*, rejeté*, invalidé*, inconstitutionnel*, caduc*",
	"told-investigation":
		"enquête*, enquêt*, perquisition*, saisi*, plainte*, signalement*, ouvert une enquête, investigation*, mise en demeure, procédure, information judiciaire, convoqu*, audition libre",
	"told-arrest":
		"arrêté pour, arrêtés pour, a été arrêté, ont été arrêtés, ont été arrêtées, arrestation*, interpellé*, interpellation*, garde à vue, placé en garde à vue, appréhend*, écroué*, placé en détention, placée en détention, placés en détention, incarcéré*, gardé à vue, gardés à vue, gardée à vue, a été interpellé",
	"told-charged":
		"mis en examen, mise en examen, mises en examen, inculpé*, inculpation*, accusé de, accusée de, accusés de, poursuivi pour, poursuivie pour, poursuivis pour, renvoyé devant, chefs d'accusation, chef d'accusation",
	"told-trial":
		"procès, jugé*, comparaît, comparaissent, comparu*, comparution*, devant le tribunal, à la barre, plaidoirie*, réquisitoire, témoign*, à l'audience, salle d'audience, lors de l'audience",
	"told-plea":
		"plaidé coupable, plaide coupable, plaider coupable, reconnu les faits, reconnaît les faits, a avoué, aveux, non coupable, reconnaissance préalable de culpabilité",
	"told-acquitted":
		"acquitté*, acquittement*, relaxé*, relaxe*, non-lieu, classé sans suite, classée sans suite, blanchi*",
	"told-convicted":
		"condamné*, condamnation*, reconnu coupable, reconnue coupable, reconnus coupables, avec sursis, peine de prison, ans de prison, mois de prison, déclaré coupable",
	"told-ruling":
		"jugé que, jugement*, décision*, statué*, a tranché, a ordonné, ordonne, ordonné*, débout*, arrêt de la, a donné raison, donne raison, rejeté*, confirmé*, condamné*, inflig*, sanctionné*, a estimé, verdict*, arrêt rendu, délibéré, a jugé, ont jugé, a statué, rendu son jugement, rendu une décision, rend une décision, a sanctionné, prononcé une amende, prononcé une sanction, réprimand*, enjoint",
	"told-settlement":
		"accord amiable, accord à l'amiable, règlement à l'amiable, transaction, accord avec, accepté de payer, accepte de payer, accord de",
	"told-sued":
		"porté plainte, porte plainte, portent plainte, plainte contre, assign*, attaque en justice, attaquent en justice, attaqué en justice, action collective, recours collectif, saisi la justice, plaignant*, action en justice, mise en demeure, mises en demeure, mis en demeure, mettent en demeure, met en demeure, mettre en demeure, déposé plainte, dépose plainte, déposent plainte, déposer plainte, porter plainte, ont porté plainte, saisissent la justice, saisit la justice, traîné en justice, traînée en justice, traîne en justice, contentieux, class action, poursuit en justice, poursuivre en justice, poursuivent en justice, poursuivi en justice, poursuivie en justice, poursuites contre, engager des poursuites, engagé des poursuites, engage des poursuites, attaqué en, attaquée en, attaquent deux, attaque devant, attaquent devant",
	"does-create":
		"fabriqu*, produi*, réalis*, truqu*, conç*, manipul*, dénud*, déshabill*, crée, crées, créent, créé*, créer, créant, création*, génère*, généré*, générer, générant, générateur*, génération",
	"does-possess":
		"détenir, détenu*, détention, détenait, possess*, possédait, stock*, téléchargé*, conserv*",
	"does-publish":
		"publi*, posté*, mis en ligne, mise en ligne, mises en ligne, diffus*, téléversé*, relayé*",
	"does-distribute":
		"diffus*, distribu*, partag*, propag*, envoy*, transmi*, circul*, relay*, mis en circulation",
	"does-sell":
		"vend*, vente*, vendu*, commerc*, commercial*, enchère*, lucrati*, acheteur*",
	"does-threaten": "menac*, chantage, extor*, sextorsion, contrain*, intimid*",
	"does-train":
		"entraîn*, entrainement, fouille de textes, fouille de textes et de données, données d'entraînement, moissonn*, aspir*, reproduction*, corpus, pillage, pillé*, piller, exploitation des contenus, exploitation des œuvres",
	"does-deploy":
		"déploy*, expériment*, utilis*, install*, fournisseur*, mise sur le marché, mis sur le marché, exploit*, mise en service, opérateur*, exportation*, usage",
	"does-label":
		"étiquet*, marquage*, filigrane*, transparence, informer les utilisateurs, tatouage, mention « généré",
	"does-decide":
		"décision automatisée, décisions automatisées, recrut*, candidat*, notation, profilage, score, scoring, Parcoursup, allocat*, crédit, prédict*, évalu*",
	"does-impersonate":
		"usurp*, imit*, se faire passer, se faisant passer, s'est fait passer, fausse voix, voix clonée*, clon*, faux PDG, arnaque au président, sosie, doublage, se font passer",
	depiction:
		"image*, photo*, vidéo*, cliché*, montage*, contenu*, affiche*, représent*, enregistrement*, audio, matériel, nus, visage*, scènes, fichier*",
	sexual:
		"sexuel*, nu, nue, nus, nues, nudité, porn*, intime*, obscène*, dénud*, dévêtu*, sexualis*, bikini*, érotique*",
	fictional:
		"n'existent pas, n'existe pas, inexistant*, fictif*, fictive*, imaginaire*, personnes irréelles, qui n'existent, pas de vraies personnes, aucune personne réelle, entièrement synthétique*, personnage virtuel, femmes virtuelles",
	"real-person":
		"personne réelle, personnes réelles, vraie personne, vraies personnes, camarade*, célébrité*, actrice*, acteur*, comédien*, chanteuse*, chanteur*, politicien*, personnalité*, ex-compagne, ex-petite amie, ex-conjoint*, collègue*, journaliste*, victime*, son visage, leur visage, sa voix, leur voix, leurs voix, élève*, professeur*, influenceuse*, streameuse*, femmes politiques, doubleur*, identifiable*, son image, leur image, jeunes filles, personnes identifiables, utilisatrice*, streameur*, élue, élues, ministre, personnes représentées, leurs visages, une ex",
	adult: "adulte*, femme*, majeur*, actrice*",
	"adult-depicted":
		"femmes adultes, femme adulte, personnes majeures, femmes majeures, femmes nues",
	minor:
		"enfant*, mineur*, adolescent*, fille, filles, fillette*, garçon*, collégien*, lycéen*, élève*, moins de 18 ans, moins de 15 ans, ados, écolier*, écolière*, jeunes filles, jeune fille, terminale",
	"minor-depicted":
		"pédopornograph*, pédocriminal*, images d'enfants, images de mineurs, abus sexuels sur mineurs, collégiennes nues, photos de collégiennes, lycéennes, contenus pédo*, exploitation sexuelle des enfants, exploitation sexuelle d'enfants, images pornographiques de mineurs, caractère pornographique de mineurs, pornographie infantile, pornographie juvénile, images pédophiles, mettant en scène des mineurs, mettant en scène des enfants, mettant en cause des mineurs, représentant des mineurs, abus sur mineur, abus sur mineurs, abus d'enfants, abus sexuels sur enfants, abus pédosexuels, collégiennes dénudées, lycéennes dénudées, enfants dénudés, déshabiller des enfants, déshabille des enfants",
	"consent-absent":
		"sans consentement, sans leur consentement, sans son consentement, sans le consentement, sans autorisation, sans leur autorisation, sans son autorisation, sans leur accord, sans son accord, non consenti*, non consensuel*, non-consensuel*, non autorisé*, à l'insu, à leur insu, à son insu, sans permission, sans l'accord, sans autorisation préalable, sans l'autorisation, sans aucune autorisation, sans le moindre consentement, sans l'aval, sans leur aval, sans l'assentiment, sans son assentiment, sans licence, sans l'accord des",
	"consent-given":
		"avec consentement, avec son consentement, avec leur consentement, avec l'accord, avec son accord, avec leur accord, consenti à, consentant*, avec autorisation",
	negation:
		"ne, n', pas, jamais, aucun, aucune, ni, sans, nullement, personne, rien, plutôt que, au lieu, nie, nient, démenti*, dément",
	hearsay:
		"aurait, auraient, présumé*, selon, d'après, serait, seraient, supposé*, soupçonn*, allégu*, prétendu*, affirme, affirment, présomption",
	suspicion:
		"soupçonn*, suspect*, présumé*, présomption d'innocence, accusé*, accusation*, mis en cause, mise en cause, nie, nient, conteste, contestent, aurait, auraient",
	future:
		"sera, seront, va, vont, pourrait, pourraient, devrait, devraient, prévoit, prévu*, bientôt, prochain*, à venir, d'ici, entend, risque",
	conditional:
		"si, en cas de, s'il, s'ils, à condition, à moins, éventuel*, reconnu coupable",
	elsewhere:
		"ailleurs, à l'étranger, autres pays, d'autres pays, en revanche, dans le monde, à l'international, par ailleurs, comme en, à l'instar, contrairement, précédemment, déjà, de son côté",
	study:
		"étude*, enquête d'opinion, sondage*, rapport, recherche*, chercheur*, chercheuse*, université*, professeur*, institut*, analyse*, expert*",
	maker:
		"entreprise*, société*, start-up, startup*, géant*, firme*, groupe, éditeur*, chercheur*, chanteuse, chanteur, actrice, acteur, auteur*, journaliste*, plateforme*, application*, milliardaire*, fondateur*, développeur*, laboratoire*, quotidien, média*, chaîne",
	"first-ever":
		"première fois, premier pays, première arrestation, premières arrestations, première condamnation, premier cas, premier procès, une première, premier du genre, première du genre, première mondiale, première loi, premier jugement, inédit*, sans précédent, premier État, premier texte, premier au monde, première décision",
	precedent:
		"précédent, précédents, jurisprudence, fera jurisprudence, fait jurisprudence, créer un précédent, crée un précédent, décision historique, arrêt de principe, affaire test",
	guilt:
		"coupable*, criminel, criminels, délinquant*, auteur des faits, auteurs des faits, agresseur*, escroc*, a commis, ont commis, fautif*, pirate*",
	banned:
		"interdit*, interdire, interdiction*, illégal*, illicite*, puni*, criminalis*, pénalis*, hors la loi, légal, autoris*, obligatoire*, oblige, impose, délit",
	"at-most":
		"jusqu'à, au maximum, maximum, au plus, maximale, plafond*, pas plus de, peuvent atteindre, peut atteindre",
	"at-least": "au moins, au minimum, minimum, minimale, pas moins de",
	punishable:
		"passible*, encour*, encourt, encourent, puni de, punie de, punis de, punies de, risque*, peine*, sanction*, puni*, s'expose*, amende pouvant",
	imposed:
		"condamné à, condamnée à, condamnés à, inflig*, écop*, a été condamné, réclam*, requis, requiert, a payé, devra payer, verser, dommages, a dû payer",
	prison: "prison, emprisonnement, réclusion, détention, incarcér*, ferme",
	fine: "amende*, astreinte*, sanction financière, sanction pécuniaire, pénalité*",
	"kind-opinion":
		"tribune, éditorial*, édito, chronique, point de vue, opinion, je crois, je pense, à mon sens, à mon avis, billet, nous devons, il faut",
	"kind-press-release":
		"communiqué de presse, communiqué, contact presse, contacts presse, service de presse, dossier de presse, pour diffusion immédiate",
	"kind-court-report":
		"à la barre, le président du tribunal, la présidente du tribunal, avocat de la défense, partie civile, parties civiles, réquisitoire, plaidoirie*, à l'audience, délibéré",
	"kind-legal-note":
		"notre cabinet, cabinet d'avocats, avocat associé, avocats associés, nos équipes, à retenir, conseil juridique, avocat à la cour, note juridique, les entreprises doivent, points clés",
	"kind-product":
		"lance, lancement*, nouvelle fonctionnalité, fonctionnalité*, dévoile*, levée de fonds, lève, valorisation*, Bourse, action, chiffre d'affaires, trimestr*, puce*, centre de données, abonnement*, tarif*, test, mise à jour, smartphone*, version bêta, disponible, tutoriel, investisseur*, performances, open source, tour de table, pépite, licorne*, capitalisation, actionnaire*, jeune pousse*, cotée*, milliards de dollars, bénéfice*, résultats, annonce le lancement, revenus, capital-risque, clients",
	"kind-shop":
		"ISBN, broché, achat vérifié, les clients ont aussi acheté, ajouter au panier, livraison gratuite, en stock, panier, acheter, avis clients, paiement sécurisé, retours gratuits, référence produit",
	"kind-forum":
		"réponses, messages :, inscrit le, sujet, répondre, citer, modérateur*, dernier message, nouveau sujet",
	"kind-index":
		"les plus lus, à lire aussi, voir plus, tous les articles, lire la suite, à la une, page suivante, derniers articles, toute l'actualité, en direct",
	"kind-search":
		"résultats de recherche, résultats pour, aucun résultat, trier par, affiner",
	"kind-consent":
		"cookies, tout accepter, accepter et fermer, continuer sans accepter, paramétrer, nos partenaires",
	"apex-court":
		"Cour de cassation, Conseil d'État, Conseil constitutionnel, Cour suprême, CJUE",
	turnover: "chiffre d'affaires, chiffre d’affaires",
	"told-passed":
		"adopté*, adopte, adoption*, voté*, vote la loi, votent, approuvé*",
	mistaken:
		"en cours, au cours, cours de, cours du, le cours, les cours, des cours, un cours, cours en ligne, cours particuliers, à peine, peine à, peinent à, droit à l'erreur, tout droit, à droite, la cour de récréation, basse-cour, appel d'air, appel à projets, appel à projet, appels à projets, appel d'offres, appels d'offres, appel à candidatures, justice sociale, parquet flottant, commission sur, hors de prix, prix juste, coup de maître, mise en page, mise en scène, en jugeant, préjugé*, centre commercial, légalement vôtre, peine perdue, nu-propri*, fait partie, par défaut",
};

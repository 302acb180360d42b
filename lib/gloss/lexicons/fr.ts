import type { Lexicon } from "./groups.ts";

export const fr: Lexicon = {
	"ai-strong":
		"intelligence artificielle, intelligences artificielles, apprentissage automatique, apprentissage profond, IA générative, IA génératives, hypertrucage*, hyper-trucage*, reconnaissance faciale, agent conversationnel, agents conversationnels, chatbot*, modèle de langage, modèles de langage, grand modèle de langage, générateur d'images, générateurs d'images, clonage vocal, clonage de voix, voix clonée*, généré par IA, générée par IA, générées par IA, générés par IA, décision automatisée, décisions automatisées, données d'entraînement, réseau de neurones, vidéosurveillance algorithmique, véhicule autonome, véhicules autonomes, règlement sur l'IA, AI Act, voix de synthèse, voix synthétique*, outil d'IA",
	"ai-acronym": "IA, AI, I.A., l'IA, d'IA, par l'IA",
	"ai-weak":
		"algorithme*, algorithmique*, automatisé*, robot*, synthétique*, biométrique*, images truquées, vidéos truquées, image truquée, vidéo truquée, montage*, faux nus, trucage*, filigrane*, hallucination*, jurisprudence inventée, jurisprudences inventées, moissonnage, aspiration de données",
	"not-ai":
		"grippe aviaire, influenza aviaire, Amnesty International, Air India, Ai Weiwei, insémination artificielle, lama, lamas, volaille*, H5N1, aviaire*",
	law: "loi, lois, législat*, légal*, illégal*, illicite*, juridique*, judiciaire*, droit, règlement*, réglementation*, réglement*, directive*, décret*, ordonnance*, code pénal, code civil, délit*, crime*, criminel*, infraction*, pénal*, procès, plainte*, tribunal*, justice, juge*, jugement*, condamn*, amende*, prison, emprisonnement, peine*, sanction*, interdit*, interdiction*, interdire, avocat*, poursuivi*, poursuites, poursuit, assign*, Constitution*, Conseil constitutionnel, anticonstitutionnel*, responsabilité civile, dommages et intérêts, référé, traité*, mise en examen, garde à vue, contrôle des exportations, avant-projet, règlement sur l'IA, AI Act, loi sur l'IA",
	"law-weak":
		"règle*, droits, politique*, lignes directrices, gouvernance, éthique*, conformité, encadr*, obligation*, norme*, recommandation*, contrôle*, régul*, transparence, code de conduite, consultation",
	"legal-matter":
		"droit d'auteur, droits d'auteur, contrefaçon*, diffamation*, vie privée, données personnelles, protection des données, RGPD, discrimination*, escroquerie*, arnaque*, fraude*, chantage, extorsion, pédopornograph*, pédocriminal*, pornograph*, droit à l'image, harcèlement, usurpation*, propriété intellectuelle, brevet*, marque, concurrence, liberté d'expression, obscén*, cyberharcèlement, droits voisins",
	court:
		"tribunal, tribunaux, cour, cour d'appel, Cour de cassation, Conseil d'État, juge, juges, magistrat*, audience*, jugement*, arrêt, arrêts, verdict*, appel, cassation, CJUE, Cour suprême, procès",
	police:
		"police, policier*, gendarme*, gendarmerie, enquêteur*, enquêtrice*, brigade, Europol",
	prosecution:
		"procureur*, parquet, ministère public, réquisition*, mis en examen, mise en examen, procureure",
	legislature:
		"Assemblée nationale, Sénat, sénateur*, sénatrice*, député*, parlement*, Parlement européen, eurodéputé*, Congrès, commission des lois, législateur*, Chambre",
	regulator:
		"CNIL, Arcom, autorité*, régulateur*, Autorité de la concurrence, Commission européenne, commission, défenseur des droits, ministère*, gendarme de, APD, EDPB, commissaire à la protection, commissariat à la protection",
	executive:
		"gouvernement*, ministre*, président*, Premier ministre, Élysée, Matignon, secrétaire d'État, décret présidentiel, Maison Blanche, gouverneur*",
	"told-proposed":
		"projet de loi, projets de loi, proposition de loi, propositions de loi, avant-projet, propos*, prévoit, envisage*, veut interdire, amendement*, en discussion, examiné*, examine, débat*, première lecture, projet de règlement, plaide pour, appelle à, déposé une",
	"told-enacted":
		"promulgué*, signé*, ratifié*, promulgation, définitivement adopté*",
	"told-in-force":
		"en vigueur, entré en vigueur, entrée en vigueur, entre en vigueur, entrent en vigueur, s'applique depuis, s'appliquent depuis, s'applique à partir, applicable depuis, applicable à partir, entré en application, entrée en application, prend effet",
	"told-ended":
		"abrog*, annul*, censuré*, censure, retiré*, révoqu*, suspendu*, rejeté*, invalidé*, inconstitutionnel*, caduc*",
	"told-investigation":
		"enquête*, enquêt*, perquisition*, saisi*, plainte*, signalement*, ouvert une enquête, investigation*, contrôle, mise en demeure, procédure, information judiciaire",
	"told-arrest":
		"arrêté pour, arrêtés pour, a été arrêté, ont été arrêtés, ont été arrêtées, arrestation*, interpellé*, interpellation*, garde à vue, placé en garde à vue, appréhend*",
	"told-charged":
		"mis en examen, mise en examen, mises en examen, inculpé*, inculpation*, accusé de, accusée de, accusés de, poursuivi pour, poursuivie pour, poursuivis pour, renvoyé devant, chefs d'accusation, chef d'accusation",
	"told-trial":
		"procès, audience*, jugé*, comparaît, comparaissent, comparu*, comparution*, devant le tribunal, à la barre, plaidoirie*, réquisitoire, témoign*",
	"told-plea":
		"plaidé coupable, plaide coupable, plaider coupable, reconnu les faits, reconnaît les faits, a avoué, aveux, non coupable, reconnaissance préalable de culpabilité",
	"told-acquitted":
		"acquitté*, acquittement*, relaxé*, relaxe*, non-lieu, classé sans suite, classée sans suite, blanchi*",
	"told-convicted":
		"condamné*, condamnation*, reconnu coupable, reconnue coupable, reconnus coupables, avec sursis, peine de prison, ans de prison, mois de prison, déclaré coupable",
	"told-ruling":
		"jugé que, jugement*, décision*, statué*, a tranché, a ordonné, ordonne, ordonné*, débout*, arrêt de la, a donné raison, donne raison, rejeté*, confirmé*, condamné*, inflig*, sanctionné*, a estimé, verdict*, arrêt rendu, délibéré",
	"told-settlement":
		"accord amiable, accord à l'amiable, règlement à l'amiable, transaction, accord avec, accepté de payer, accepte de payer, accord de",
	"told-sued":
		"porté plainte, porte plainte, portent plainte, plainte contre, assign*, attaque en justice, attaquent en justice, attaqué en justice, poursuit, poursuivent, poursuivre, action collective, recours collectif, saisi la justice, plaignant*, action en justice, attaqué*",
	"does-create":
		"cré*, génér*, fabriqu*, produi*, réalis*, truqu*, conç*, fait, manipul*, dénud*, déshabill*",
	"does-possess":
		"détenir, détenu*, détention, détenait, possess*, possédait, stock*, téléchargé*, conserv*",
	"does-publish":
		"publi*, posté*, mis en ligne, mise en ligne, mises en ligne, diffus*, téléversé*, relayé*",
	"does-distribute":
		"diffus*, distribu*, partag*, propag*, envoy*, transmi*, circul*, relay*",
	"does-sell":
		"vend*, vente*, vendu*, commerc*, commercial*, enchère*, lucrati*, acheteur*",
	"does-threaten": "menac*, chantage, extor*, sextorsion, contrain*, intimid*",
	"does-train":
		"entraîn*, entrainement, fouille de textes, fouille de textes et de données, données d'entraînement, moissonn*, aspir*, reproduction*, corpus",
	"does-deploy":
		"déploy*, expériment*, utilis*, install*, fournisseur*, mise sur le marché, mis sur le marché, exploit*, mise en service, opérateur*, exportation*, usage",
	"does-label":
		"étiquet*, marquage*, filigrane*, transparence, informer les utilisateurs, tatouage, mention « généré",
	"does-decide":
		"décision automatisée, décisions automatisées, recrut*, candidat*, notation, profilage, score, scoring, Parcoursup, allocat*, crédit, prédict*, évalu*",
	"does-impersonate":
		"usurp*, imit*, se faire passer, se faisant passer, s'est fait passer, fausse voix, voix clonée*, clon*, faux PDG, arnaque au président, sosie, doublage",
	depiction:
		"image*, photo*, vidéo*, cliché*, montage*, contenu*, affiche*, représent*, enregistrement*, audio, matériel, nus",
	sexual:
		"sexuel*, nu, nue, nus, nues, nudité, porn*, intime*, obscène*, dénud*, dévêtu*",
	fictional:
		"n'existent pas, n'existe pas, inexistant*, fictif*, fictive*, imaginaire*, personnes irréelles, qui n'existent, pas de vraies personnes, aucune personne réelle, entièrement synthétique*, personnage virtuel, femmes virtuelles",
	"real-person":
		"personne réelle, personnes réelles, vraie personne, vraies personnes, camarade*, célébrité*, actrice*, acteur*, comédien*, chanteuse*, chanteur*, politicien*, personnalité*, ex-compagne, ex-petite amie, ex-conjoint*, collègue*, journaliste*, victime*, son visage, leur visage, sa voix, leur voix, leurs voix, élève*, professeur*, influenceuse*, streameuse*, femmes politiques, doubleur*, identifiable*, son image, leur image",
	adult: "adulte*, femme*, majeur*, actrice*",
	"adult-depicted":
		"femmes adultes, femme adulte, personnes majeures, femmes majeures, femmes nues",
	minor:
		"enfant*, mineur*, adolescent*, fille, filles, fillette*, garçon*, collégien*, lycéen*, élève*, moins de 18 ans, moins de 15 ans, ados",
	"minor-depicted":
		"pédopornograph*, pédocriminal*, images d'enfants, images de mineurs, abus sexuels sur mineurs, collégiennes nues, photos de collégiennes, lycéennes, contenus pédo*, exploitation sexuelle des enfants, exploitation sexuelle d'enfants",
	"consent-absent":
		"sans consentement, sans leur consentement, sans son consentement, sans le consentement, sans autorisation, sans leur autorisation, sans son autorisation, sans leur accord, sans son accord, non consenti*, non consensuel*, non-consensuel*, non autorisé*, à l'insu, à leur insu, à son insu, sans permission, sans l'accord",
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
		"coupable*, criminel, criminels, délinquant*, auteur des faits, auteurs des faits, agresseur*, escroc*, a commis, ont commis",
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
		"lance, lancement*, nouvelle fonctionnalité, fonctionnalité*, dévoile*, levée de fonds, lève, valorisation*, Bourse, action, chiffre d'affaires, trimestr*, puce*, centre de données, abonnement*, tarif*, test, mise à jour, smartphone*, version bêta, disponible, tutoriel, investisseur*, performances, open source",
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
};

import type { Lexicon } from "./groups.ts";

export const de: Lexicon = {
	"ai-strong":
		"künstliche Intelligenz, künstlicher Intelligenz, künstlichen Intelligenz, künstlicher-Intelligenz*, maschinelles Lernen, maschinellen Lernens, generative KI, generativer KI, generativen KI, KI-*, KI-generiert*, KI-gestützt*, KI-Verordnung, KI-Gesetz, KI-System*, KI-Modell*, KI-Bild*, KI-Anwendung*, Sprachmodell*, Chatbot*, Gesichtserkennung*, neuronales Netz*, neuronale Netz*, Stimmklon*, geklonte Stimme*, automatisierte Entscheidung*, automatisierten Entscheidung*, autonomes Fahren, autonome Fahrzeuge, Bildgenerator*, Trainingsdaten, biometrische Fernidentifizierung, Social Scoring, AI Act, KI-erzeugt*, synthetische Stimme*, Stimmsynthese",
	"ai-acronym": "KI, AI, K.I.",
	"ai-weak":
		"Algorithm*, algorithmisch*, automatisiert*, Roboter*, synthetisch*, biometrisch*, manipulierte Bilder, manipulierte Videos, gefälschte Bilder, gefälschte Videos, gefälschten Bilder*, gefälschte Nacktbilder, computergeneriert*, halluzinier*, erfundene Urteile, erfundene Fundstellen, Wasserzeichen, digital verändert*, Scraping",
	"not-ai":
		"Vogelgrippe, aviäre Influenza, Amnesty International, Air India, Ai Weiwei, Geflügelpest, Geflügel*, H5N1",
	law: "*gesetz, *gesetze, *gesetzes, *gesetzen, gesetzlich*, Gesetzgeb*, *recht, *rechts, rechtlich*, rechtswidrig*, rechtmäßig*, *verordnung, *richtlinie, illegal*, strafbar*, Straf*, *klage, Klage*, klagt, klagen, verklagt*, Kläger*, Beklagte*, Angeklagte*, Anwalt*, Anwält*, Rechtsanw*, Urteil*, *urteil, Gericht*, *gericht, *gerichts, Verbot*, verboten*, verbiet*, untersag*, Bußgeld*, Geldstrafe*, Geldbuße*, Haftstrafe*, Freiheitsstrafe*, Gefängnis*, Haftung*, Haft, Verfassung*, Grundgesetz, Grundrecht*, Paragraf*, Vorschrift*, Regulierung*, reguliert*, regulieren, Novelle, Vertrag, Sanktion*, Straftat*, Verbrechen, kriminell*, verurteilt*, Ermittlung*, Anklage*, einstweilige Verfügung, Unterlassung*, Schadensersatz, Exportkontroll*, verfassungswidrig*, Tatbestand*, KI-Verordnung, KI-Gesetz, KI-Regulierung, AI Act, KI-Regeln",
	"law-weak":
		"Regeln, Regel, Vorgaben, Leitlinie*, Rechte, Politik, Ethik*, Aufsicht*, Pflicht*, Auflagen, Standard*, Rahmen, Kontrolle, Transparenz*, Kodex, Konsultation",
	"legal-matter":
		"Urheberrecht*, Datenschutz*, DSGVO, Persönlichkeitsrecht*, Diskriminierung*, Verleumdung, üble Nachrede, Beleidigung*, Betrug*, Erpressung*, Kinderpornograf*, Kinderpornograph*, Pornograf*, Pornograph*, Kartellrecht, Patent*, Marke, Recht am eigenen Bild, Meinungsfreiheit, Pressefreiheit, Produkthaftung, Missbrauchsdarstellung*, Nachstellung, Wettbewerbsrecht, Verbraucherschutz, Jugendschutz, Identitätsdiebstahl",
	court:
		"Gericht, Gerichts*, *gericht, *gerichts, *gerichtshof, *gerichtshofs, Richter*, Kammer, Senat, Urteil*, Berufung, Revision, Instanz, Prozess*, EuGH, BGH, Bundesverfassungsgericht, Verhandlung",
	police:
		"Polizei*, *polizei, Polizist*, Ermittler*, Ermittlung*, LKA, BKA, Kripo, Bundeskriminalamt, Landeskriminalamt, Razzia, Beamte*",
	prosecution:
		"Staatsanwalt*, Staatsanwält*, *staatsanwaltschaft, Generalbundesanwalt*, Anklage, Ankläger*",
	legislature:
		"Bundestag*, Bundesrat*, Parlament*, *parlament, Landtag*, Abgeordnete*, Senat*, Nationalrat*, Kongress*, Ausschuss*, Fraktion*, Gesetzgeber*, Ständerat, Europaabgeordnete*",
	regulator:
		"Datenschutzbehörde*, Datenschutzbeauftragte*, Aufsichtsbehörde*, Behörde*, Bundesnetzagentur, Kartellamt, Bundeskartellamt, BSI, BaFin, Landesmedienanstalt*, Medienanstalt*, Regulierer*, Regulierungsbehörde*, Ministerium*, *ministerium, *ministeriums, EU-Kommission, Kommission, Patentamt",
	executive:
		"Bundesregierung*, Regierung*, Minister*, *minister, *ministerin, Kanzler*, Präsident*, Kabinett*, Bundeskanzler*, Dekret*, Gouverneur*",
	"told-proposed":
		"Gesetzentwurf*, Gesetzesentwurf*, Referentenentwurf*, Entwurf*, Vorschlag*, vorgeschlagen*, schlägt vor, plant, geplant*, will verbieten, soll strafbar werden, sollen strafbar werden, Gesetzesvorschlag*, Eckpunkte*, Initiative, Antrag, fordert, fordern, Beratung*, Konsultation, soll verboten werden, in erster Lesung, Vorstoß",
	"told-enacted": "unterzeichnet*, ratifiziert, erlassen, verkündet",
	"told-in-force":
		"in Kraft, in Kraft getreten, tritt in Kraft, treten in Kraft, trat in Kraft, gilt seit, gelten seit, gilt ab, gelten ab, wirksam, anwendbar, geltendes Recht",
	"told-ended":
		"aufgehoben*, aufhebt, gekippt, kippt, verfassungswidrig, für nichtig, zurückgezogen*, widerrufen, gescheitert, außer Kraft, ausgesetzt, gestoppt, verworfen",
	"told-investigation":
		"ermittelt, ermitteln, Ermittlung*, Untersuchung*, untersucht, prüft, Prüfverfahren, Razzia*, durchsuch*, beschlagnahm*, Anzeige, Beschwerde*, Verfahren eingeleitet, Strafanzeige",
	"told-arrest":
		"festgenommen*, Festnahme*, verhaftet*, Verhaftung*, in Untersuchungshaft, U-Haft, in Gewahrsam, gefasst, Haftbefehl*",
	"told-charged":
		"angeklagt*, Anklage, klagt an, Anklage erhoben, Anklageschrift, vorgeworfen, wirft vor, Strafbefehl*",
	"told-trial":
		"vor Gericht, Prozess*, Prozessauftakt, Verhandlung*, Hauptverhandlung, Zeugen*, muss sich verantworten, Plädoyer*",
	"told-plea":
		"gestand, gestanden, Geständnis*, geständig, bekennt sich schuldig, schuldig bekannt",
	"told-acquitted":
		"freigesprochen*, Freispruch*, Verfahren eingestellt, eingestellt",
	"told-convicted":
		"verurteilt*, Verurteilung*, schuldig gesprochen, Bewährung*, Bewährungsstrafe*, zu einer Haftstrafe, zu einer Freiheitsstrafe, zu einer Geldstrafe, Schuldspruch, Haftstrafe*, Gefängnisstrafe*",
	"told-ruling":
		"Urteil*, urteilt, urteilte, entschied, entschieden, Entscheidung*, Beschluss*, gab recht, wies ab, abgewiesen, Klage abgewiesen, untersagt*, verhängt*, Bußgeld, einstweilige Verfügung, Grundsatzurteil*, bestätigt*, angeordnet",
	"told-settlement":
		"Vergleich, Vergleichs*, einigen sich, geeinigt, Einigung*",
	"told-sued":
		"klagt, klagen, Klage, Klagen, verklagt*, verklagen, Sammelklage*, Kläger*, einklag*, Verbandsklage*, *klage eingereicht",
	"does-create":
		"erstell*, erzeug*, generier*, hergestellt*, herstell*, produzier*, gemacht, angefertigt, fälsch*, manipulier*, bearbeit*",
	"does-possess":
		"besitz*, besaß, besessen, gespeichert*, heruntergeladen, Besitz",
	"does-publish":
		"veröffentlich*, gepostet, hochgeladen, ins Netz gestellt, ausgestrahlt, zugänglich gemacht, öffentlich gemacht, postet*",
	"does-distribute":
		"verbreit*, geteilt, teilen, weitergeleitet, verschick*, Verbreitung, versandt, weitergab, weitergegeben, getauscht",
	"does-sell":
		"verkauf*, Verkauf*, Handel, gehandelt, versteiger*, Auktion*, gewerbsmäßig*, kommerziell*",
	"does-threaten": "droh*, bedroht*, Drohung*, erpress*, nötig*, Nötigung",
	"does-train":
		"trainier*, Training*, Trainings*, Text und Data Mining, Text- und Data-Mining, Data-Mining, Datensätze, Vervielfältigung*, einspeis*, Scraping, memoris*",
	"does-deploy":
		"eingesetzt*, Einsatz*, einsetzen, einführ*, eingeführt, Anbieter*, Betreiber*, in Betrieb, in Verkehr, bereitgestellt, Export*",
	"does-label":
		"kennzeichn*, Kennzeichnung*, Wasserzeichen, Transparenzpflicht*, offenleg*, gelabelt",
	"does-decide":
		"entscheidet automatisch, automatisierte Entscheidung*, Bewerber*, Bewerbung*, Scoring, Schufa, Kreditwürdigkeit, Profiling, Bewertung*, Sozialleistung*, Vorhersage*",
	"does-impersonate":
		"ausgeb*, ausgegeben, gab sich als, vorgetäuscht, vortäusch*, nachgeahmt*, imitier*, geklont*, Stimmimitation*, Enkeltrick*, Schockanruf*, Identität*",
	depiction:
		"Bild, Bilder, Bildern, *bilder, *bildern, Foto*, *fotos, Video*, *videos, Aufnahme*, *aufnahmen, Darstellung*, *darstellungen, Material, Inhalte*, Pornos, Audio*",
	sexual: "sexuell*, nackt*, Nackt*, Porno*, intim*, obszön*, Sex*",
	fictional:
		"nicht existier*, nicht existent*, nicht existierende*, fiktiv*, erfundene Person*, erfundene Frau*, keine realen, keine reale, keine echten Personen, nicht real*, rein synthetisch*, vollständig synthetisch*, gar nicht gibt, virtuelle Figur*, existieren nicht, existiert nicht, existierten nicht, nicht gibt",
	"real-person":
		"reale Person*, realen Person*, realer Person*, echte Person*, echten Person*, reale Frau*, realer Frau*, Mitschülerin*, Mitschüler*, Klassenkamerad*, Prominente*, Schauspielerin*, Schauspieler*, Sängerin*, Politikerin*, Politiker*, Ex-Freundin*, Exfreundin*, Ex-Partner*, Kollegin*, Moderatorin*, Bekannte*, Betroffene*, ihr Gesicht, ihre Stimme, seine Stimme, Opfer, Sprecher*, Lehrerin*, Journalistin*, Influencerin*, Prominenten",
	adult: "Erwachsene*, Frau*, Schauspielerin*",
	"adult-depicted":
		"erwachsene Frau*, erwachsener Frau*, volljährig*, nackter Frauen, nackte Frauen",
	minor:
		"Kind, Kinder*, Kindern, minderjährig*, Minderjährig*, Jugendlich*, Schülerin*, Schüler*, Mädchen, Junge, Jungen, Teenager*, unter 18",
	"minor-depicted":
		"Kinderpornograf*, Kinderpornograph*, kinderpornograf*, kinderpornograph*, jugendpornograf*, Jugendpornograf*, Missbrauchsdarstellung*, Darstellungen von Kindern, Bilder von Kindern, Kindesmissbrauch*, Nacktbilder von Schülerinnen, Nacktbilder von Mitschülerinnen, sexueller Missbrauch von Kindern",
	"consent-absent":
		"ohne Einwilligung, ohne ihre Einwilligung, ohne deren Einwilligung, ohne Zustimmung, ohne ihre Zustimmung, ohne Erlaubnis, ohne Wissen, ohne ihr Wissen, nicht einvernehmlich*, nicht-einvernehmlich*, unerlaubt*, unbefugt*, ungefragt, gegen den Willen, ohne Genehmigung",
	"consent-given":
		"mit Einwilligung, mit Zustimmung, mit Erlaubnis, einvernehmlich*, zugestimmt hatte, eingewilligt",
	negation:
		"nicht, kein, keine, keinen, keiner, keines, nie, niemals, weder, ohne, niemand, statt, anstatt, bestreit*, bestritt*, verneint*, kaum",
	hearsay:
		"mutmaßlich*, angeblich*, laut, offenbar, soll, sollen, zufolge, Berichten zufolge, demnach, vermeintlich*, nach Angaben, sei, seien, habe, hätten",
	suspicion:
		"Verdacht*, verdächtig*, mutmaßlich*, Tatverdächtig*, vorgeworfen, Vorwurf*, Vorwürfe*, beschuldigt*, Beschuldigte*, Unschuldsvermutung, bestreit*",
	future:
		"wird, werden, würde, würden, soll, sollen, könnte, könnten, plant, geplant*, künftig*, ab 2026, ab 2027, nächstes Jahr, demnächst, voraussichtlich*, will, wollen",
	conditional:
		"wenn, falls, sofern, im Falle, bei einer Verurteilung, sollte, sollten, ob",
	elsewhere:
		"im Ausland, andere Länder, anderen Ländern, anderswo, weltweit, international*, hingegen, dagegen, ähnliche Gesetze, im Vergleich, während in, auch in, zuvor, bereits",
	study:
		"Studie*, Umfrage*, Untersuchung*, Forscher*, Bericht, Analyse*, Universität*, Institut*, Experte*, Expertin*, Professor*",
	maker:
		"Unternehmen*, Firma, Firmen, Konzern*, Start-up*, Startup*, Anbieter*, Hersteller*, Entwickler*, Forscher*, Sängerin, Sänger, Schauspielerin, Schauspieler, Autor*, Journalist*, Plattform*, App, Professor*, Milliardär*, Gründer*, Techkonzern*, Zeitung, Sender",
	"first-ever":
		"erstmals, zum ersten Mal, erste Festnahme*, erster Fall, ersten Fall, weltweit erste*, bundesweit erste*, erste Urteil, erstes Urteil, erste Verurteilung, erstes Land, erstes Gesetz, erste Gesetz, bislang einmalig*, einmalig*, erste ihrer Art, erstes seiner Art, als erstes, erstmalig*, beispiellos*",
	precedent:
		"Präzedenzfall*, Präzedenz*, Grundsatzurteil*, Musterverfahren, Signalwirkung, richtungsweisend*, wegweisend*",
	guilt:
		"Täter*, schuldig*, der Kriminelle, Kriminelle*, Straftäter*, Betrüger*, Verbrecher*, beging, begangen hat",
	banned:
		"verboten*, verbiet*, Verbot*, strafbar*, illegal*, unter Strafe, untersagt*, legal, erlaubt, kriminalisiert*, verpflichtet*, Pflicht",
	"at-most":
		"bis zu, höchstens, maximal, Höchststrafe*, maximale*, nicht mehr als, Obergrenze",
	"at-least": "mindestens, wenigstens, Mindeststrafe*, nicht unter",
	punishable:
		"droht, drohen, geahndet*, bestraft*, Strafe*, *strafe, *strafen, Bußgeld*, *bußgeld, Strafmaß, Strafrahmen, sieht vor, riskier*, belegt werden",
	imposed:
		"verurteilt*, verhängt*, zahlen muss, muss zahlen, zu zahlen, Vergleich, fordert, gefordert, auferlegt, verurteilte, Schadensersatz",
	prison: "Haft, Haftstrafe*, Freiheitsstrafe*, Gefängnis*, Freiheitsentzug",
	fine: "Geldstrafe*, Bußgeld*, Geldbuße*, Strafzahlung*, Zwangsgeld*, Ordnungsgeld*",
	"kind-opinion":
		"Kommentar, Meinung, Gastbeitrag, Kolumne, Leitartikel, ich finde, ich glaube, meines Erachtens, Essay, Standpunkt, wir müssen, wir brauchen",
	"kind-press-release":
		"Pressemitteilung*, Pressekontakt, Presseinformation*, Pressestelle, Rückfragen, Medienmitteilung*, Original-Content von, OTS",
	"kind-court-report":
		"vor dem Landgericht, vor dem Amtsgericht, der Vorsitzende Richter, die Vorsitzende Richterin, Prozessauftakt, Plädoyer*, Verteidiger*, Nebenkläger*, Aktenzeichen",
	"kind-legal-note":
		"Mandanten*, Kanzlei*, Rechtsberatung, Praxishinweis*, Fachanwalt*, Handlungsempfehlung*, Unternehmen sollten, Rechtsanwältin und, Partner bei, unser Team",
	"kind-product":
		"Update*, neue Funktion*, Funktionen, vorgestellt, stellt vor, Finanzierungsrunde*, Aktie*, Börse*, Umsatz*, Quartal*, Chip*, Rechenzentr*, Preis, Test, im Test, App Store, Benchmark*, Abo*, Investor*, Bewertung von, Milliardenbewertung, Smartphone*, verfügbar, Anleitung, Forscher entwickeln",
	"kind-shop":
		"ISBN, Taschenbuch, gebundene Ausgabe, verifizierter Kauf, Kunden kauften auch, in den Warenkorb, Warenkorb, versandkostenfrei, auf Lager, Lieferzeit, jetzt kaufen, Kundenbewertung*, Artikelnummer, Merkzettel, inkl. MwSt",
	"kind-forum":
		"Antworten, Beiträge:, Registriert seit, Thema erstellt, Forum, Zitieren, Themenersteller, Moderator*, Letzter Beitrag",
	"kind-index":
		"meistgelesen*, Mehr anzeigen, alle Artikel, Weiterlesen, Mehr lesen, Schlagzeilen, Themenübersicht, nächste Seite, ältere Beiträge, Newsticker, alle Themen",
	"kind-search":
		"Suchergebnisse, Ergebnisse für, Treffer, keine Ergebnisse, sortieren nach, Filtern nach",
	"kind-consent":
		"Cookies, alle akzeptieren, Einstellungen verwalten, Datenschutzeinstellungen, Zustimmen und weiter, ohne Werbung",
	"apex-court":
		"Bundesgerichtshof*, BGH, Bundesverfassungsgericht*, EuGH, Oberster Gerichtshof, Bundesverwaltungsgericht*",
	turnover: "Umsatz*, Jahresumsatz*, Konzernumsatz*",
	"told-passed":
		"verabschiedet*, beschlossen*, beschließt, angenommen, stimmt zu, zugestimmt, gebilligt, Bundestag beschließt, Parlament stimmt, stimmte, abgestimmt",
};

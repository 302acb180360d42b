import type { Lexicon } from "./groups.ts";

export const de: Lexicon = {
	"ai-strong":
		"künstliche Intelligenz, künstlicher Intelligenz, künstlichen Intelligenz, künstlicher-Intelligenz*, maschinelles Lernen, maschinellen Lernens, generative KI, generativer KI, generativen KI, KI-*, KI-generiert*, KI-gestützt*, KI-Verordnung, KI-Gesetz, KI-System*, KI-Modell*, KI-Bild*, KI-Anwendung*, Sprachmodell*, Chatbot*, Gesichtserkennung*, neuronales Netz*, neuronale Netz*, Stimmklon*, geklonte Stimme*, automatisierte Entscheidung*, automatisierten Entscheidung*, autonomes Fahren, autonome Fahrzeuge, Bildgenerator*, Trainingsdaten, biometrische Fernidentifizierung, Social Scoring, AI Act, KI-erzeugt*, synthetische Stimme*, Stimmsynthese, Deep Fake, Deep Fakes, selbstfahrend*, fahrerlos*, Robotaxi*, Robo-Taxi*, autonomes Fahrzeug, autonomen Fahrzeug*, autonomer Fahrzeug*, KI generiert*, künstlich generiert*, künstlich erzeugt*, künstlich erstellt*, AI-Act, AI-generiert*, AI-System*, AI-Verordnung, GKI, Chat-Bot*, Stimmenklon*, Stimmen klonen, geklonten Stimme*, geklonter Stimme*, Voice-Cloning, Voice Cloning, Gesichtsabgleich*, biometrischer Abgleich*, biometrischen Abgleich*, biometrische Überwachung*, biometrischen Überwachung*, biometrische Massenüberwachung, biometrischen Massenüberwachung, biometrische Fernidentif*, biometrischen Fernidentif*, biometrischer Fernidentif*, Gesichter-Suchmaschine*, Gesichtersuchmaschine*, Gesichtssuchmaschine*, Emotionserkennung*, automatisierte Einzelentscheidung*, automatisierten Einzelentscheidung*, algorithmische Entscheidung*, algorithmischen Entscheidung*, algorithmische Diskriminierung, algorithmischer Diskriminierung, neuronalen Netz*, Nudify*, Nudifier*, Nudification*, Entkleidungs-App*, Entkleidungsapp*, autonome Waffen*, autonomer Waffen*, autonomen Waffen*, Text und Data Mining, Text-und-Data-Mining, Text- und Data-Mining, Text- und Datamining, maschinellem Lernen, großes Sprachmodell, Basismodell*, generativer Modelle, generative Modelle, synthetischen Stimme*, Schockanrufe mit KI, biometrische Gesichtserkennung, Social-Scoring, Predictive Policing",
	"ai-acronym": "KI, AI, K.I., KIs, GenKI",
	"ai-weak":
		"Algorithm*, algorithmisch*, automatisiert*, Roboter*, synthetisch*, biometrisch*, manipulierte Bilder, manipulierte Videos, gefälschte Bilder, gefälschte Videos, gefälschten Bilder*, gefälschte Nacktbilder, computergeneriert*, halluzinier*, erfundene Urteile, erfundene Fundstellen, Wasserzeichen, digital verändert*, Scraping, Fake-Nacktbild*, Fake-Video*, Fake-Bild*, Deepnude*, gefälschte Nacktfotos, gefälschten Nacktfotos, gefälschten Nacktbilder*, gefälschte Pornos, gefälschten Videos, gefälschtes Video, gefälschtes Bild, manipulierten Bilder*, manipulierten Videos, manipulierte Fotos, Bildmanipulation*, Fotomontage*, Bildmontage*, Avatar*, Bot, Bots, Verhaltensscanner*, intelligente Videoüberwachung, automatische Datenanalyse, Datenanalyse-Software, Analysesoftware, erfundenen Urteile*, erfundene Zitate, erfundenen Zitate*, erfundene Entscheidungen, erfundenen Entscheidungen, erfundenen Fundstellen, nicht existente Urteile, nicht existierende Urteile, nicht existenter Urteile, nicht existierender Urteile, nicht existente Fundstellen, frei erfundene Zitate, falsche Zitate, Fehlzitat*, Scheinzitat*, Webcrawler*, Crawler, Sprachassistent*, Bilderkennung*, täuschend echt*, Stimme nachgeahmt, nachgeahmte Stimme*, Bewerbungssoftware, digitale Fälschung*, digitaler Fälschung*",
	"not-ai":
		"Vogelgrippe, aviäre Influenza, Amnesty International, Air India, Ai Weiwei, Geflügelpest, Geflügel*, H5N1",
	law: "*gesetz, *gesetze, *gesetzes*, *gesetzen, gesetzlich*, *gesetzgeb*, *recht, *rechts, rechtlich*, rechtswidrig*, rechtmäßig*, *verordnung*, *richtlinie*, illegal*, strafbar*, Straf*, *klage, Klage*, klagt, klagen, verklagt*, Kläger*, Beklagte*, Angeklagte*, Anwalt*, Anwält*, Rechtsanw*, *urteil, Gericht*, *gericht, *gerichts, Verbot*, verboten*, verbiet*, untersag*, Bußgeld*, Geldstrafe*, Geldbuße*, Haftstrafe*, Freiheitsstrafe*, Gefängnis*, Haftung*, Haft, Verfassung*, Grundgesetz, Grundrecht*, Paragraf*, Vorschrift*, Regulierung*, reguliert*, regulieren, Novelle, Sanktion*, Straftat*, Verbrechen, kriminell*, verurteilt*, Ermittlung*, Anklage*, einstweilige Verfügung, Unterlassung*, Schadensersatz*, Exportkontroll*, verfassungswidrig*, Tatbestand*, KI-Verordnung, KI-Gesetz, KI-Regulierung, AI Act, KI-Regeln, *gesetzbuch*, Gesetzentwurf*, Rechtsprechung*, Rechtsstreit*, Rechtslage*, Rechtsrahmen*, Rechtsverletz*, Rechtsschutz*, Rechtsgrundlage*, Rechtsverst*, Rechtsakt*, Rechtsweg*, Rechtsbehelf*, Rechtssicherheit, Rechtsunsicherheit, Rechtsgutachten, rechtskräftig*, Rechtsausschuss*, Rechtsexpert*, Rechtsfrage*, Rechtsauffassung*, Rechteinhaber*, Jurist*, Justiz*, abmahn*, abgemahnt*, Schadenersatz*, Schmerzensgeld*, haftbar*, haften, haftet, hafteten, haftete, Verstoß*, Verstöß*, verstieß*, Tatverdächt*, Beschuldigt*, Eilverfahren, Eilantrag*, Verfügungsverfahren, geahndet*, ahnden, Busse, Bussen, gebüsst*, Geldbusse*, unzulässig*, geklagt, Befugnis*, Ermächtigung*, Staatsvertrag*, Medienstaatsvertrag*, Aktenzeichen, KI-VO, DSA, UrhG, StGB, BDSG, BRAO, ratifizier*, Umsetzungsgesetz, Selbstverpflichtung*, Sorgfaltspflicht*, Vergleichsvereinbarung, Kriminalität*, kriminalisier*, AI-Act, Verfahren gegen, Gesetzgeber*, rechtens, Rechte und Pflichten, Urteilsbegründung*, Urteilsspruch*, Urteilsgründe*, Urteilsverkündung*, *konvention, Konventionen",
	"law-weak":
		"Regeln, Regel, Vorgaben, Leitlinie*, Rechte, Politik, Ethik*, Aufsicht*, Pflicht*, Auflagen, Standard*, Rahmen, Kontrolle, Transparenz*, Kodex, Konsultation, Vertrag, Verträge*",
	"legal-matter":
		"Urheberrecht*, Datenschutz*, DSGVO, Persönlichkeitsrecht*, Diskriminierung*, Verleumdung, üble Nachrede, Beleidigung*, Betrug*, Erpressung*, Kinderpornograf*, Kinderpornograph*, Pornograf*, Pornograph*, Kartellrecht, Patent*, Marke, Recht am eigenen Bild, Meinungsfreiheit, Pressefreiheit, Produkthaftung, Missbrauchsdarstellung*, Nachstellung, Wettbewerbsrecht, Verbraucherschutz, Jugendschutz, Identitätsdiebstahl, Urheber*, Persönlichkeitsverletz*, Verwertungsgesellschaft*, Vervielfältig*, Rufschädigung*, Ehrverletz*, ehrabträglich*, Tatsachenbehauptung*, Falschbehauptung*, Leistungsschutz*, Nutzungsrecht*, Bildrechte, Massenüberwachung, informationelle Selbstbestimmung, Cybermobbing, digitale Gewalt, digitaler Gewalt, sexualisierte Gewalt, sexualisierter Gewalt, Stalking, sexuelle Belästigung, sexuellen Belästigung, Wahlmanipulation*, Wahlbeeinflussung*, Kindesmissbrauch*, Missbrauchsabbildung*, Missbrauchsbild*, Jugendmedienschutz*, Altersverifi*, Mitbestimmung*, Kennzeichnungspflicht*, Markenrecht*, Schockanruf*, Enkeltrick*, Nichtdiskriminierung, Recht an der eigenen Stimme, Berufsrecht*, Plagiat*, Lizenzgebühr*, Verletzung von Persönlichkeitsrechten",
	court:
		"Gericht, Gerichts*, *gericht, *gerichts, *gerichtshof, *gerichtshofs, Richter*, Kammer, Senat, Berufung, Revision, Instanz, EuGH, BGH, Bundesverfassungsgericht, Verhandlung, OLG, LG Hamburg, LG München, LG Berlin, LG Frankfurt, LG Köln, LG Düsseldorf, LG Stuttgart, LG Leipzig, LG Kiel, LG Darmstadt, AG Köln, AG München, AG Hamburg, OGH, VfGH, VwGH, BVwG, BVerfG, BVerwG, BAG, BPatG, Bundesgericht*, Zivilkammer*, Strafkammer*, Kammergericht*, *gerichte, *gerichten, Vorsitzende Richterin, Rechtsstreit, Prozess gegen, Prozess um, Prozess wegen, Prozess vor, Prozesses gegen, Prozessauftakt*, Prozessbeginn, Prozesstag*, Strafprozess*, Zivilprozess*, Musterprozess*, Urteil, Urteilsbegründung*, Urteilsspruch*, Urteilsgründe*, Urteilsverkündung*",
	police:
		"Polizei*, *polizei, Polizist*, Ermittler*, Ermittlung*, LKA, BKA, Kripo, Bundeskriminalamt, Landeskriminalamt, Razzia, Beamte*, Strafverfolg*, Fahnder*, Interpol, Europol, Kriminalpolizei, Cybercrime, Sicherheitsbehörde*, LKA-*",
	prosecution:
		"Staatsanwalt*, Staatsanwält*, *staatsanwaltschaft, Generalbundesanwalt*, Anklage, Ankläger*, Zentralstelle Cybercrime, ZAC NRW, Generalstaatsanw*, Oberstaatsanw*",
	legislature:
		"Bundestag*, Bundesrat*, Parlament*, *parlament, Landtag*, Abgeordnete*, Senat*, Nationalrat*, Kongress*, Ausschuss*, Fraktion*, Gesetzgeber*, Ständerat, Europaabgeordnete*, Bundesländer*, Länderkammer*, EU-Staaten, EU-Länder, Mitgliedstaat*, Mitgliedsstaat*, Mitgliedsländer*, EU-Rat, Trilog*, Kantonsrat*, Nationalrät*, Ständerät*, Bundesversammlung, Rechtskommission, Koalitionsvertrag*, Repräsentantenhaus*",
	regulator:
		"Datenschutzbehörde*, Datenschutzbeauftragte*, Aufsichtsbehörde*, *behörde*, Bundesnetzagentur, Kartellamt, Bundeskartellamt, BSI, BaFin, Landesmedienanstalt*, Medienanstalt*, Regulierer*, Regulierungsbehörde*, Ministerium*, *ministerium, *ministeriums, EU-Kommission, Kommission, Patentamt, Bundesamt*, Bundesbeauftragte*, Landesbeauftragte*, Datenschützer*, Marktüberwachung*, BNetzA, BfDI, HmbBfDI, Datenschutzkonferenz, EDÖB, KommAustria, FINMA, WEKO, Medienaufsicht*, Medienwächter*, Wettbewerbshüter*, Kartellwächter*, Verbraucherschützer*, Verbraucherzentrale*, KI-Büro, KI-Amt, KI-Aufsicht*",
	executive:
		"Bundesregierung*, *regierung*, Minister*, *minister, *ministerin, Kanzler*, Präsident*, Kabinett*, Bundeskanzler*, Dekret*, Gouverneur*, Koalition*, Bundeskabinett*, Staatssekretär*, Weißes Haus, Weißen Haus*, Staatsminister*, Innenminist*, Justizminist*, Digitalminist*, Bundesrät*, EJPD, UVEK, BMI, BMJV, BMDS, Premierminister*",
	"told-proposed":
		"Gesetzentwurf*, Gesetzesentwurf*, Referentenentwurf*, Entwurf*, Vorschlag*, vorgeschlagen*, schlägt vor, plant, geplant*, will verbieten, soll strafbar werden, sollen strafbar werden, Gesetzesvorschlag*, Eckpunkte*, Initiative, Antrag, fordert, fordern, Konsultation, soll verboten werden, in erster Lesung, Vorstoß, Regierungsentwurf*, Kabinettsentwurf*, Gesetzespaket*, Gesetzesvorhaben*, Gesetzesinitiative*, Gesetzesvorlage*, Bundesratsinitiative*, Gesetzespläne*, auf den Weg gebracht, auf den Weg bringen, nachschärf*, nachzuschärfen, verschärf*, härtere Strafen, schärfere Strafen, schärfer vorgehen, stärker vorgehen, strenger bestrafen, Regelungsvorschlag*, Vernehmlassung*, Postulat*, Ministerialentwurf*, Begutachtungs*, Strafbarkeitslücke*, Gesetzeslücke*, Schutzlücke*, Lücken schließen, strafbar machen, unter Strafe stellen, unter Strafe gestellt werden, eingebracht, Verhandlungsmandat, Sicherheitspaket*, plädier*, will regulieren, wollen regulieren, neue Regelung, neuen Regelung, Reformpläne, will schützen, Beratungen, eine Motion, die Motion, der Motion, Motion von",
	"told-enacted": "unterzeichnet*, ratifiziert, erlassen, verkündet",
	"told-in-force":
		"in Kraft, in Kraft getreten, tritt in Kraft, treten in Kraft, trat in Kraft, gilt seit, gelten seit, gilt ab, gelten ab, wirksam, anwendbar, geltendes Recht, Inkrafttreten, in Kraft treten, gilt nun, gelten nun, greift ab, greifen ab, seit August in Kraft, anzuwenden ab, anwendbar ab",
	"told-ended":
		"aufgehoben*, aufhebt, gekippt, kippt, verfassungswidrig, für nichtig, zurückgezogen*, widerrufen, gescheitert, außer Kraft, ausgesetzt, gestoppt, verworfen",
	"told-investigation":
		"ermittelt, ermitteln, Ermittlung*, Untersuchung*, untersucht, prüft, Prüfverfahren, Razzia*, durchsuch*, beschlagnahm*, Beschwerde*, Verfahren eingeleitet, Strafanzeige, Anzeige erstattet, erstattete Anzeige, Hausdurchsuchung*, Wohnungsdurchsuchung*, förmliches Verfahren, Verfahren gegen, nimmt Ermittlungen auf, ermittelte, angezeigt, Anzeige gegen, Anzeigen gegen, Anzeige bei",
	"told-arrest":
		"festgenommen*, Festnahme*, verhaftet*, Verhaftung*, in Untersuchungshaft, U-Haft, in Gewahrsam, gefasst, Haftbefehl*, nahm fest, nahmen fest, nahm die Polizei, in Haft genommen, inhaftiert*",
	"told-charged":
		"angeklagt*, Anklage, klagt an, Anklage erhoben, Anklageschrift, vorgeworfen, wirft vor, Strafbefehl*",
	"told-trial":
		"vor Gericht, Prozessauftakt, Verhandlung*, Hauptverhandlung, Zeugen*, muss sich verantworten, Plädoyer*, Prozess gegen, Prozess um, Prozess wegen, Prozess vor, Prozesses gegen, Prozesstag*, Prozessbeginn, Strafprozess*, Gerichtsprozess*",
	"told-plea":
		"gestand, gestanden, Geständnis*, geständig, bekennt sich schuldig, schuldig bekannt",
	"told-acquitted":
		"freigesprochen*, Freispruch*, Verfahren eingestellt, eingestellt",
	"told-convicted":
		"verurteilt*, Verurteilung*, schuldig gesprochen, Bewährung*, Bewährungsstrafe*, zu einer Haftstrafe, zu einer Freiheitsstrafe, zu einer Geldstrafe, Schuldspruch, Haftstrafe*, Gefängnisstrafe*",
	"told-ruling":
		"urteilt, urteilte, entschied, entschieden, Entscheidung*, Beschluss*, gab recht, wies ab, abgewiesen, Klage abgewiesen, untersagt*, verhängt*, Bußgeld, einstweilige Verfügung, Grundsatzurteil*, bestätigt*, angeordnet, Piloturteil*, rechtskräftig*, Leitentscheid*, recht gegeben, gibt recht, gaben recht, stattgegeben, gab der Klage, gibt der Klage, Klage statt, wies die Klage, weist die Klage, wies das Gericht, verbietet, Gerichtsurteil*, Urteil, Urteilsbegründung*, Urteilsspruch*, Urteilsgründe*, Urteilsverkündung*, Gerichtsentscheid*, Bundesgerichtsentscheid*",
	"told-settlement":
		"Vergleich, Vergleichs*, einigen sich, geeinigt, Einigung*",
	"told-sued":
		"klagt, klagen, Klage, Klagen, verklagt*, verklagen, Sammelklage*, Kläger*, einklag*, Verbandsklage*, *klage eingereicht, geklagt, klagte, klagten, abgemahnt*, Abmahnung*, mahnte ab, zieht vor Gericht, ziehen vor Gericht, zog vor Gericht, rechtliche Schritte, rechtlich gegen, Rechtsstreit*, Unterlassungsklage*, Musterklage*",
	"does-create":
		"erstell*, erzeug*, generier*, hergestellt*, herstell*, produzier*, gemacht, angefertigt, fälsch*, manipulier*, bearbeit*, entkleid*, nachgebildet*, Nachbildung*, montier*, hineinmontiert*",
	"does-possess":
		"besitz*, besaß, besessen, gespeichert*, heruntergeladen, Besitz",
	"does-publish":
		"veröffentlich*, gepostet, hochgeladen, ins Netz gestellt, ausgestrahlt, zugänglich gemacht, öffentlich gemacht, postet*, ins Internet gestellt, online gestellt, zugänglich machen, öffentlich zugänglich, ins Netz stell*, gesendet",
	"does-distribute":
		"verbreit*, geteilt*, teilen, weitergeleitet, verschick*, Verbreitung, versandt, weitergab, weitergegeben, getauscht, kursier*, weiterverbreit*, verteil*, versend*, im Umlauf, weiterleit*, Weitergabe",
	"does-sell":
		"verkauf*, Verkauf*, Handel, gehandelt, versteiger*, Auktion*, gewerbsmäßig*, kommerziell*",
	"does-threaten": "droh*, bedroht*, Drohung*, erpress*, nötig*, Nötigung",
	"does-train":
		"trainier*, *training*, Trainings*, Text und Data Mining, Text- und Data-Mining, Data-Mining, Datensätze, Vervielfältigung*, einspeis*, Scraping, memoris*, KI-Training*, gefüttert, Datamining, Dataminings, Textmining, Vervielfältig*",
	"does-deploy":
		"eingesetzt*, Einsatz*, einsetzen, einführ*, eingeführt, Anbieter*, Betreiber*, in Betrieb, in Verkehr, bereitgestellt, Export*",
	"does-label":
		"kennzeichn*, Kennzeichnung*, Wasserzeichen, Transparenzpflicht*, offenleg*, gelabelt, gekennzeichnet*, Transparenzvorschrift*",
	"does-decide":
		"entscheidet automatisch, automatisierte Entscheidung*, Bewerber*, Bewerbung*, Scoring, Schufa, Kreditwürdigkeit, Profiling, Bewertung*, Sozialleistung*, Vorhersage*, Einzelentscheidung*, Bonität*, Kreditscoring, Score, Scores, Personalauswahl, Vorauswahl",
	"does-impersonate":
		"ausgeb*, ausgegeben, gab sich als, vorgetäuscht, vortäusch*, nachgeahmt*, imitier*, geklont*, Stimmimitation*, Enkeltrick*, Schockanruf*, Identität*, Stimmenimit*, nachahm*, nachgebildet*, Imitation*, Klon*, vermeintliche Verwandte, ausgegeben hat, sich als, Fake-Anruf*",
	depiction:
		"Bild, Bilder, Bildern, *bilder, *bildern, Foto*, *fotos, Video*, *videos, Aufnahme*, *aufnahmen, Darstellung*, *darstellungen, Material, Inhalte*, Pornos, Audio*",
	sexual:
		"sexuell*, nackt*, *nackt*, *porno*, intim*, obszön*, Sex*, freizügig*, anzüglich*, Bikini*, unbekleidet*, entblößt*",
	fictional:
		"nicht existier*, nicht existent*, nicht existierende*, fiktiv*, erfundene Person*, erfundene Frau*, keine realen, keine reale, keine echten Personen, nicht real*, rein synthetisch*, vollständig synthetisch*, gar nicht gibt, virtuelle Figur*, existieren nicht, existiert nicht, existierten nicht, nicht gibt",
	"real-person":
		"reale Person*, realen Person*, realer Person*, echte Person*, echten Person*, reale Frau*, realer Frau*, Mitschülerin*, Mitschüler*, Klassenkamerad*, Prominente*, Schauspielerin*, Schauspieler*, Sängerin*, Politikerin*, Politiker*, Ex-Freundin*, Exfreundin*, Ex-Partner*, Kollegin*, Moderatorin*, Bekannte*, Betroffene*, ihr Gesicht, ihre Stimme, seine Stimme, Opfer, Sprecher*, Lehrerin*, Journalistin*, Influencerin*, Prominenten, echter Person*, realer Menschen, realen Menschen, reale Menschen, echter Menschen, echten Menschen, Synchronsprecher*, Schülerin*, Ministerin, Frauen und Mädchen, die Dargestellte*, Angehörige*, Musiker*, Ex-Frau, Ehefrau",
	adult: "Erwachsene*, Frau*, Schauspielerin*",
	"adult-depicted":
		"erwachsene Frau*, erwachsener Frau*, volljährig*, nackter Frauen, nackte Frauen",
	minor:
		"Kind, Kinder*, Kindern, minderjährig*, Minderjährig*, Jugendlich*, Schülerin*, Schüler*, Mädchen, Junge, Jungen, Teenager*, unter 18, Elfjährig*, Zwölfjährig*, 13-Jährig*, 14-Jährig*, 15-Jährig*, 16-Jährig*, 17-Jährig*",
	"minor-depicted":
		"Kinderpornograf*, Kinderpornograph*, kinderpornograf*, kinderpornograph*, jugendpornograf*, Jugendpornograf*, Missbrauchsdarstellung*, Darstellungen von Kindern, Bilder von Kindern, Kindesmissbrauch*, Nacktbilder von Schülerinnen, Nacktbilder von Mitschülerinnen, sexueller Missbrauch von Kindern, Missbrauchsabbildung*, Missbrauchsbild*, Kinderporno*, Darstellungen von Kindesmissbrauch, Darstellung von Kindesmissbrauch, Nacktbilder von Kindern, Nacktfotos von Mitschülerinnen, Nacktbilder von Minderjährigen, Missbrauch von Minderjährigen, Kindesmisshandlung*",
	"consent-absent":
		"ohne Einwilligung, ohne ihre Einwilligung, ohne deren Einwilligung, ohne Zustimmung, ohne ihre Zustimmung, ohne Erlaubnis, ohne Wissen, ohne ihr Wissen, nicht einvernehmlich*, nicht-einvernehmlich*, unerlaubt*, unbefugt*, ungefragt, gegen den Willen, ohne Genehmigung, ohne deren Zustimmung, ohne Zustimmung der, ohne Einwilligung der, ohne das Einverständnis, ohne Einverständnis, ohne ihr Einverständnis, ohne Einverständnis der, ohne Lizenz, ohne deren Wissen, nichteinvernehmlich*, ohne seine Einwilligung, ohne seine Zustimmung, Einwilligung lag nicht vor, Zustimmung lag nicht vor, nie eingewilligt, nicht zugestimmt, ungenehmigt*",
	"consent-given":
		"mit Einwilligung, mit Zustimmung, mit Erlaubnis, einvernehmlich*, zugestimmt hatte, eingewilligt",
	negation:
		"nicht, kein, keine, keinen, keiner, keines, nie, niemals, weder, ohne, niemand, statt, anstatt, bestreit*, bestritt*, verneint*, kaum",
	hearsay:
		"mutmaßlich*, angeblich*, laut, offenbar, soll, sollen, zufolge, Berichten zufolge, demnach, vermeintlich*, nach Angaben, sei, seien, habe, hätten, heiße es, hieß es, wie es heißt, teilte mit, mitteilte, angibt, behaupte*",
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
		"verboten*, verbiet*, Verbot*, strafbar*, illegal*, unter Strafe, untersagt*, legal, kriminalisiert*, verpflichtet*, ist erlaubt, sind erlaubt, nicht erlaubt, gesetzlich erlaubt, erlaubt sein",
	"at-most":
		"bis zu, höchstens, maximal, Höchststrafe*, maximale*, nicht mehr als, Obergrenze, bis zu einem, bis zu zwei, bis zu drei, bis zu fünf, bis zu zehn",
	"at-least": "mindestens, wenigstens, Mindeststrafe*, nicht unter",
	punishable:
		"droht, drohen, geahndet*, bestraft*, Strafe*, *strafe, *strafen, Bußgeld*, *bußgeld, Strafmaß, Strafrahmen, sieht vor, riskier*, belegt werden, Ordnungsgeld*, Strafdrohung, Freiheitsstrafen, vorgesehen ist, vorgesehen sind, kann mit, unter Strafe",
	imposed:
		"verurteilt*, verhängt*, zahlen muss, muss zahlen, zu zahlen, Vergleich, fordert, gefordert, auferlegt, verurteilte, Schadensersatz",
	prison: "Haft, Haftstrafe*, Freiheitsstrafe*, Gefängnis*, Freiheitsentzug",
	fine: "Geldstrafe*, Bußgeld*, Geldbuße*, Strafzahlung*, Zwangsgeld*, Ordnungsgeld*",
	"kind-opinion":
		"Kommentar, Meinung, Gastbeitrag, Kolumne, Leitartikel, ich finde, ich glaube, meines Erachtens, Essay, Standpunkt, wir müssen, wir brauchen",
	"kind-press-release":
		"Pressemitteilung*, Pressekontakt, Presseinformation*, Pressestelle, Rückfragen, Medienmitteilung*, Original-Content von, OTS, teilt mit:, Pressesprecher*, Medienauskünfte, Medienstelle",
	"kind-court-report":
		"vor dem Landgericht, vor dem Amtsgericht, der Vorsitzende Richter, die Vorsitzende Richterin, Prozessauftakt, Plädoyer*, Verteidiger*, Nebenkläger*, Aktenzeichen, Klägervertreter*, Beklagtenvertreter*, Zivilkammer*, Verhandlungstag*",
	"kind-legal-note":
		"Mandanten*, Kanzlei*, Rechtsberatung, Praxishinweis*, Fachanwalt*, Handlungsempfehlung*, Unternehmen sollten, Rechtsanwältin und, Partner bei, unser Team, Rechtsanwalt und, Rechtsanwälte, LL.M., Unternehmen müssen, was Unternehmen, Handlungsbedarf, Fachanwält*",
	"kind-product":
		"Update*, neue Funktion*, Funktionen, vorgestellt, stellt vor, Finanzierungsrunde*, Aktie*, Börse*, Umsatz*, Quartal*, Chip*, Rechenzentr*, Preis, Test, im Test, App Store, Benchmark*, Abo*, Investor*, Bewertung von, Milliardenbewertung, Smartphone*, verfügbar, Anleitung, Forscher entwickeln, Bestmarke, Kapitalspritze, Geldgeber*, Wagniskapital*, Series-A*, Series-B*, Series-C*, Marktwert, Gewinnprognose, Analyst*, einsammel*, eingesammelt*, Beta-Version, Cloud, Partnerschaft mit, Produktivität, Anwender*, Workshop*, Webinar*, Kunden",
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
	mistaken:
		"Vorurteil*, Urteilsvermögen, Urteilskraft, Precht*, Brecht*, Albrecht*, Lambrecht*, Engelbrecht*, Utrecht, gerecht*, *gerecht, *gerechte, *gerechten, aufrecht*, zurecht*, senkrecht*, waagrecht*, waagerecht*, regelrecht*, recht gut, recht schnell, recht hoch, recht einfach, recht häufig, recht bald, recht haben, recht hat, gerichtet*, Fischgericht*, Fleischgericht*, Hauptgericht*, Nudelgericht*, Lieblingsgericht*, Leibgericht*, Gerichte kochen, straff*, konventionell*, Premiere*, Haftnotiz*, Kindle, Kindergarten*, Rechtschreib*, rechtzeitig*, rechts unten, rechts oben, rechts und links, links und rechts, nach rechts, rechte Hand, rechten Hand, rechten Seite, rechte Seite, Drohne*, Strafraum*, Strafstoß*, Elfmeter*, Bewerbungsfoto*, Scharfrichter*, Nachrichter*, Betriebssystem*, Bewertungsportal*",
};

import type { Lexicon } from "./groups.ts";

export const es: Lexicon = {
	"ai-strong":
		"inteligencia artificial, inteligencias artificiales, aprendizaje automático, aprendizaje profundo, IA generativa, ultrafalso*, ultrafalsificacion*, ultrafalsificación, ultrasuplantaci*, reconocimiento facial, asistente conversacional, chatbot*, modelo de lenguaje, modelos de lenguaje, modelos fundacionales, clonación de voz, clonar la voz, voz clonada, voces clonadas, generado por IA, generada por IA, generadas por IA, generados por IA, generadas con IA, generadas con inteligencia, decisiones automatizadas, decisión automatizada, datos de entrenamiento, red neuronal, redes neuronales, vehículos autónomos, ley de IA, reglamento de IA, generador de imágenes, generada por inteligencia, generado por inteligencia, obra generada, obras generadas, voz sintética, voces sintéticas, deep fake, sistemas de IA, sistemas de inteligencia, sistema de IA, modelos de IA, modelo de IA, herramientas de IA, IAGen, identificación biométrica, transparencia algorítmica, discriminación algorítmica, sesgo algorítmico, algoritmo discriminatorio, desnudos con IA, clonan la voz, clona la voz, clonar voces, generados con IA, generado con IA, creados con IA, creadas con IA, creado con inteligencia, creadas con inteligencia, creadas mediante inteligencia, sistemas automatizados de decisión",
	"ai-acronym":
		"IA, AI, la IA, con IA, de IA, por IA, con la IA, por la IA, de la IA, sobre IA, sobre la IA, mediante IA, usando IA",
	"ai-weak":
		"algoritm*, automatizad*, robot*, sintétic*, biométric*, imágenes manipuladas, imágenes falsas, vídeos falsos, videos falsos, fotos falsas, desnudos falsos, falsos desnudos, montaje*, marca de agua, marcas de agua, alucinaci*, sentencias inexistentes, jurisprudencia inexistente, jurisprudencia inventada, sentencias inventadas, raspado de datos, bots, desnudos artificiales, fotomontaje*, imágenes trucadas, código fuente, sistema automatizado, imágenes alteradas, generar imágenes, imágenes creadas, vídeos manipulados, videos manipulados, fotos manipuladas, audio falso, audios falsos",
	"not-ai":
		"gripe aviar, influenza aviar, Amnistía Internacional, Air India, Ai Weiwei, inseminación artificial, llamas, aves de corral, H5N1, aviar, avícola*",
	law: "ley, leyes, legisl*, legal*, ilegal*, ilícit*, jurídic*, judicial*, derecho, normativa*, reglamento*, regulación, regular, regula, regulan, regulatori*, directiva*, decreto*, real decreto, código penal, código civil, delito*, delictiv*, crimen, criminal*, penal*, juicio*, demanda*, demandad*, demandante*, querella*, denuncia*, tribunal*, juzgado*, juez*, jueza*, sentencia*, conden*, multa*, cárcel, prisión, pena, penas, sanción, sanciones, sancion*, prohib*, veto, abogad*, fiscal*, imputad*, investigad*, constitucional*, inconstitucional*, indemniza*, tratado*, amparo, detenid*, detención, procesad*, acusad*, anteproyecto, decreto ley, tipific*, ley de IA, reglamento de IA, ley de inteligencia artificial, revelación de secretos, corrupción de menores, querellas, ilegalidad, jurispruden*, abogac*, letrado, letrada, letrados, infracci*, régimen sancionador, sancionador*, ordenamiento jurídico, normativo, regulador, regular*, moción, trata de personas, vinculación a proceso, tutela, providencia",
	"law-weak":
		"norma*, reglas, derechos, política*, directrices, gobernanza, étic*, cumplimiento, obligaci*, estándar*, supervis*, marco, control*, transparencia, consulta pública, recomendaci*",
	"legal-matter":
		"derechos de autor, propiedad intelectual, difamación, calumnia*, injuria*, honor, intimidad, privacidad, protección de datos, datos personales, RGPD, discriminaci*, estafa*, fraude*, chantaje, extorsi*, pornografía infantil, pornograf*, derecho a la propia imagen, violencia digital, acoso, suplantaci*, patente*, libertad de expresión, competencia desleal, obscen*, ciberacoso, integridad moral, corrupción de menores, revelación de secretos, obras protegidas, uso justo, buena fe procesal, derechos fundamentales, debido proceso, integridad sexual",
	court:
		"tribunal, tribunales, juzgado*, juez, jueza, jueces, magistrad*, corte, Tribunal Supremo, Audiencia Nacional, Audiencia Provincial, Corte Suprema, Suprema Corte, sentencia*, fallo, fallos, recurso, apelación, casación, TJUE, juicio*, Supremo, el Supremo, Constitucional, TSJ, TSJC, Corte Constitucional, Corte Suprema de Justicia, SCJN, Juzgado de Menores, Tribunal Superior, Sala de lo Penal, Audiencia de, Consejo Superior de la Judicatura, magistratura",
	police:
		"policía*, policial*, Guardia Civil, agentes, investigador*, Mossos, Ertzaintza, carabineros, Europol, PDI, Policía de Investigaciones, Policía Federal, Policía Cibernética, UCO, policíaca",
	prosecution:
		"fiscal, fiscales, fiscalía, fiscalías, Ministerio Público, Ministerio Fiscal, acusación particular, acusación, Fiscalía de Menores, Fiscalía General, representante social, imputó, FGR",
	legislature:
		"Congreso, Senado, senador*, diputad*, parlament*, Cortes Generales, Eurocámara, Parlamento Europeo, eurodiputad*, Cámara de Diputados, legislador*, asamblea, comisión, pleno, legislatura, Cámara de Diputadas, la Cámara, cámara alta, Comisión de Futuro, bancada*, parlamentari*, Congreso de la República, Cortes, concejal*",
	regulator:
		"AEPD, AESIA, Agencia Española de Protección de Datos, agencia, autoridad*, regulador*, CNMC, Comisión Europea, ministerio*, INAI, SIC, superintendencia*, organismo*, Agencia de Acceso, AAIP, Agencia de Protección de Datos, Superintendencia de Industria, Consejo para la Transparencia, CNTV, Incibe, Profeco, Indecopi",
	executive:
		"gobierno*, ministr*, president*, Moncloa, Consejo de Ministros, Ejecutivo, decreto, Casa Blanca, gobernador*, Bruselas, secretari*, Palacio de La Moneda, Casa Rosada, Palacio Nacional, viceministr*, Boric, Petro, Sheinbaum, Milei",
	"told-proposed":
		"proyecto de ley, proyectos de ley, anteproyecto*, proposición de ley, iniciativa*, propon*, propuesta*, propuso, plantea*, debate*, tramita*, estudia, en trámite, enmienda*, pretende, busca prohibir, borrador*, dictamen, proyecto, proyectos, presentó en el Congreso, presentó en el Senado, proyecto que, moción parlamentaria, segundo trámite, primer trámite, trámite parlamentario, trámite legislativo, aprobó en general, aprobaron proyecto, envía el texto al Congreso, futura ley, se tramitará",
	"told-enacted":
		"promulg*, sancionó la ley, firmó la ley, firma la ley, ratific*, publicó en el BOE, publicada en el BOE, publicado en el Diario Oficial, convalid*, publicó en el Diario Oficial, promulgó, promulgada, publicada en El Peruano, sanción presidencial",
	"told-in-force":
		"en vigor, entró en vigor, entra en vigor, entrará en vigor, entrada en vigor, vigente*, vigencia, aplicable desde, se aplica desde, aplicación desde",
	"told-ended":
		"derog*, anul*, retir*, revoc*, suspend*, inconstitucional*, invalid*, rechaz*, tumb*, veto, vetó, archivó",
	"told-investigation":
		"investig*, expediente*, diligencias, registro*, incaut*, denuncia*, denunci*, inspección, pesquisa*, requerimiento*, abre una investigación, pesquisas, intervenido, intervinieron, confiscó, diligencia, presentó una denuncia, presentaron denuncias, abrió un expediente, carpeta de investigación",
	"told-arrest":
		"detenid*, detención, detenciones, detiene*, detuv*, arrest*, captur*, aprehend*, puesto a disposición judicial, fue aprehendido",
	"told-charged":
		"imputad*, imputaci*, acusad*, acusa*, procesad*, procesamiento, formuló cargos, cargos contra, vinculado a proceso, querella*, encausad*, inculpad*, imputó, acusado de, vinculación a proceso",
	"told-trial":
		"juicio*, vista oral, audiencia*, compareci*, declar*, banquillo, testific*, testigo*, alegatos",
	"told-plea":
		"se declaró culpable, se declara culpable, declararse culpable, confes*, admitió los hechos, reconoció los hechos, conformidad, se declaró inocente",
	"told-acquitted":
		"absuel*, absolv*, absolución, absolutori*, archivad*, sobresei*, exculp*",
	"told-convicted":
		"condenad*, condena*, declarado culpable, declarada culpable, hallado culpable, sentenciad*, culpable de, pena de prisión",
	"told-ruling":
		"sentencia*, dictaminó, dictamina, resolución*, ordenó, ordena, ordenan, desestim*, dio la razón, da la razón, decisión, decidió, multó, multa a, sancion*, impuso, impone, determinó, fallo, fallos, falló, resolvió, confirmó, estimó, anuló, anula, sanciona a, obliga a entregar, dictaminar, avaló, autorizó, fallo histórico, establece que, confirma la suspensión",
	"told-settlement":
		"acuerdo extrajudicial, llegó a un acuerdo, llegaron a un acuerdo, acuerdo con los demandantes, acuerdo para pagar, conciliación, pagará para cerrar",
	"told-sued":
		"demand*, demandó, demandan, demanda colectiva, querella*, demandante*, presentó una demanda, interpuso, acción judicial, acciones legales, llevó a los tribunales, interpuso una demanda, acusan a, demandada, amicus brief, litigio*",
	"does-create":
		"cre*, gener*, elabor*, produc*, fabric*, manipul*, realiz*, hech*, hizo, hicieron, desnud*, alter*",
	"does-possess": "pose*, tenencia, almacen*, guard*, descarg*, en su poder",
	"does-publish": "public*, subi*, colg*, difund*, transmit*, emiti*, exhib*",
	"does-distribute":
		"difu*, distribu*, compart*, propag*, envi*, reenv*, circul*, divulg*",
	"does-sell": "vend*, venta*, comerci*, subast*, lucro, lucr*, comprador*",
	"does-threaten": "amenaz*, chantaj*, extors*, sextorsi*, coacci*, intimid*",
	"does-train":
		"entren*, minería de textos, minería de datos, datos de entrenamiento, rasp*, reproducción, corpus, obras protegidas",
	"does-deploy":
		"despleg*, despliegue*, implement*, utiliz*, instal*, proveedor*, comercializa*, puesta en servicio, operador*, uso, export*, implant*",
	"does-label":
		"etiquet*, marca de agua, marcas de agua, transparencia, señaliz*",
	"does-decide":
		"decisiones automatizadas, decisión automatizada, contratación, selección, puntuación, perfil*, crédito*, prestaciones, subsidio*, predic*, evalu*",
	"does-impersonate":
		"suplant*, imit*, hacerse pasar, se hizo pasar, haciéndose pasar, clon*, voz falsa, falso, simul*",
	depiction:
		"imagen, imágenes, foto*, fotografía*, vídeo*, video*, montaje*, contenido*, cartel*, audio*, grabaci*, material, representa*, desnudos",
	sexual: "sexual*, desnud*, porn*, íntim*, obscen*, erótic*",
	fictional:
		"no existen, no existe, inexistente*, ficticia*, ficticio*, imaginari*, personas irreales, ninguna persona real, no son reales, totalmente sintétic*, personaje virtual, mujeres virtuales, personas inexistentes, desnudo artificial",
	"real-person":
		"persona real, personas reales, mujer real, mujeres reales, compañera*, famosa*, famoso*, actriz, actrices, actor, actores, cantante*, expareja*, exnovia*, colega*, periodista*, víctima*, su rostro, su cara, sus caras, su voz, sus voces, alumna*, profesora*, profesor*, influencer*, celebridad*, identificable*, su imagen, vecinas, conocidas, locutor*, compañeras de colegio, compañeras de clase, hijas, sus hijas, su hija, exalumna, mujeres afectadas, las afectadas, rostro original, imágenes reales",
	adult: "adult*, mujer*, mayor de edad, mayores de edad, actriz",
	"adult-depicted":
		"mujeres adultas, mujer adulta, mujeres desnudas, mayores de edad, adultas desnudas",
	minor:
		"menor, menores, niñ*, adolescente*, infantil*, alumn*, chicas, chicos, escolar*, joven de 1, menores de edad, hijas menores, colegial*, instituto",
	"minor-depicted":
		"pornografía infantil, abuso sexual infantil, imágenes de menores, desnudos de menores, menores desnudas, niñas desnudas, desnudos de niñas, compañeras de clase, compañeras de instituto, abuso infantil, explotación sexual infantil, alumnas desnudas, imágenes de niñas, compañeras de colegio, niñas de muy corta edad, fotos de menores, fotografías de menores, corrupción de menores, archivos pedófilos, hijas menores, imágenes de desnudos de compañeras",
	"consent-absent":
		"sin consentimiento, sin su consentimiento, sin el consentimiento, sin permiso, sin su permiso, sin autorización, sin su autorización, no consentid*, no consensuad*, no autorizad*, sin que lo supieran, sin su conocimiento, sin saberlo, sin el permiso, sin consentirlo, sin conocimiento de la víctima, sin el visto bueno, sin autorización de los titulares",
	"consent-given":
		"con consentimiento, con su consentimiento, con permiso, con autorización, consensuad*, dio su consentimiento, consintió",
	negation:
		"no, nunca, jamás, ningún, ninguna, ninguno, ni, sin, nadie, nada, tampoco, en lugar de, en vez de, niega*, negó, desmint*",
	hearsay:
		"presunt*, supuest*, según, habría, habrían, al parecer, aparentemente, presuntamente, supuestamente, alega*, sospech*",
	suspicion:
		"presunt*, presuntamente, supuest*, sospech*, acusad*, investigad*, presunción de inocencia, imputad*, niega*, negó",
	future:
		"será, serán, podría, podrían, debería, deberían, prevé, previst*, próxim*, va a, van a, planea*, buscará, entrará",
	conditional:
		"si, en caso de, de ser, siempre que, a menos, de aprobarse, de ser declarado, de ser hallado",
	elsewhere:
		"otros países, en el extranjero, en el mundo, a nivel mundial, en cambio, por su parte, mientras que, a diferencia, como en, igual que, similar*, anteriormente, previamente",
	study:
		"estudio*, encuesta*, informe*, investigación de la universidad, investigador*, universidad*, profesor*, instituto, análisis, expert*",
	maker:
		"empresa*, compañía*, firma, startup*, gigante*, desarrollador*, plataforma*, aplicación, cantante, actriz, actor, autor*, periodista*, investigador*, ciudadan*, fundador*, multimillonari*, laboratorio*, diario, periódico, cadena",
	"first-ever":
		"por primera vez, primera vez, primer país, primer caso, primera detención, primeras detenciones, primera condena, primera sentencia, primer juicio, pioner*, inédit*, primera ley, primera del mundo, primero del mundo, primera en su tipo, primero en su tipo, sin precedentes, primer estado, primera demanda, primera multa",
	precedent:
		"precedente, precedentes, sienta precedente, sentar precedente, sienta un precedente, jurisprudencia, sentencia histórica, fallo histórico, marca un precedente",
	guilt:
		"culpable*, delincuente*, criminales, autor del delito, autores del delito, agresor*, estafador*, cometió, cometieron",
	banned:
		"prohib*, ilegal*, delito, tipific*, penaliz*, criminaliz*, veta, legal, permit*, obligatori*, obliga, castig*",
	"at-most": "hasta, máximo, máxima, como máximo, a lo sumo, no más de, tope",
	"at-least": "al menos, mínimo, mínima, como mínimo, no menos de",
	punishable:
		"castig*, penad*, pena, penas, enfrent*, se enfrenta*, sanción*, sancion*, afront*, conllev*, prevé, se expone*, puede acarrear, multas de",
	imposed:
		"condenad*, condenó, impuso, multó, multad*, pagó, pagará, deberá pagar, solicita, pide, piden, reclama*, indemniz*, sentenciad*, acordó pagar",
	prison:
		"prisión, cárcel, encarcel*, reclusión, privación de libertad, presidio",
	fine: "multa*, sanción económica, sanción, pecuniari*, días-multa",
	"kind-opinion":
		"opinión, columna, editorial, tribuna, creo que, a mi juicio, en mi opinión, pienso que, debemos, artículo de opinión, columnista",
	"kind-press-release":
		"nota de prensa, comunicado, comunicado de prensa, contacto de prensa, gabinete de prensa, sala de prensa, boletín",
	"kind-court-report":
		"el tribunal escuchó, la sala, vista oral, el magistrado, la magistrada, la defensa, la acusación particular, visto para sentencia, el fiscal pide",
	"kind-legal-note":
		"nuestro despacho, despacho de abogados, bufete, nuestro equipo, asesoramiento legal, alerta legal, socio de, socia de, aspectos clave, las empresas deben",
	"kind-product":
		"lanz*, lanzamiento*, nueva función, nuevas funciones, presenta, ronda de financiación, valoración, bolsa, acciones, ingresos, trimestre*, chip*, centro de datos, suscripción, precio, actualización, smartphone*, móvil*, disponible, tutorial, inversor*, inversión, código abierto, rendimiento",
	"kind-shop":
		"ISBN, tapa blanda, tapa dura, compra verificada, los clientes también compraron, añadir al carrito, añadir a la cesta, agregar al carrito, envío gratis, en stock, comprar ahora, opiniones de clientes, devoluciones, carrito",
	"kind-forum":
		"respuestas, mensajes:, registrado, tema, responder, citar, moderador*, último mensaje, hilo",
	"kind-index":
		"lo más leído, lo más visto, ver más, todos los artículos, leer más, últimas noticias, página siguiente, portada, más noticias, noticias relacionadas",
	"kind-search":
		"resultados de búsqueda, resultados para, sin resultados, ordenar por, filtrar por",
	"kind-consent":
		"cookies, aceptar todo, aceptar y continuar, rechazar todo, configurar, nuestros socios",
	"apex-court":
		"Tribunal Supremo, Tribunal Constitucional, Corte Suprema, Suprema Corte, Corte Constitucional, TJUE",
	turnover:
		"volumen de negocio*, facturación, facturación anual, ingresos anuales",
	"told-passed": "aprob*, adoptó, adoptado, adoptada, aprueb*",
};

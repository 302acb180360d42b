import type { Lexicon } from "./groups.ts";

export const pt: Lexicon = {
	"ai-strong":
		"inteligência artificial, inteligências artificiais, aprendizado de máquina, aprendizagem automática, aprendizado profundo, IA generativa, reconhecimento facial, chatbot*, assistente virtual de IA, modelo de linguagem, modelos de linguagem, clonagem de voz, voz clonada, vozes clonadas, gerado por IA, gerada por IA, geradas por IA, gerados por IA, geradas por inteligência, geradas com inteligência, decisão automatizada, decisões automatizadas, dados de treinamento, dados de treino, rede neural, redes neurais, veículos autônomos, marco da IA, marco legal da IA, regulação da IA, regulamentação da IA, gerador de imagens, voz sintética, vozes sintéticas, obra gerada, deep fake, deep nude, sistemas de IA, sistema de IA, modelos de IA, modelo de IA, ferramenta de IA, ferramentas de IA, identificação biométrica, discriminação algorítmica, transparência algorítmica, viés algorítmico, racismo algorítmico, clonar voz, clonar a voz, clonam a voz, clonam vozes, clonar vozes, criado por IA, criada por IA, criadas por IA, criados por IA, feito por IA, feita por IA, criada por inteligência, IA Act, regulamento da IA, lei da IA, biometria facial",
	"ai-acronym":
		"IA, AI, com IA, por IA, de IA, da IA, I.A, à IA, sobre IA, pela IA, usar IA, usando IA, uso de IA, PL da IA",
	"ai-weak":
		"algoritm*, automatizad*, robô*, robot*, sintétic*, biométric*, imagens manipuladas, imagens falsas, vídeos falsos, fotos falsas, nudes falsos, falsos nudes, montagem, montagens, marca d'água, marcas d'água, alucinaç*, jurisprudência inexistente, jurisprudência falsa, decisões inexistentes, precedentes falsos, raspagem, conteúdo sintético, conteúdos sintéticos, imagens adulteradas, nude falso, bot, bots, jurisprudências inexistentes, julgados inexistentes, precedentes fictícios, nudes com IA, gerar imagens, criar imagens falsas, vídeos manipulados, voz falsa, áudio falso, áudios falsos, robôs",
	"not-ai":
		"gripe aviária, influenza aviária, Anistia Internacional, Amnistia Internacional, Air India, Ai Weiwei, inseminação artificial, lhama*, aves, H5N1, aviária, avícola*",
	law: "lei, leis, legisl*, legal, legais, legalmente, ilegal, ilegais, ilícit*, jurídic*, judicia*, direito, normativ*, regulament*, regulaç*, regular, regula, regulatóri*, diretiva*, decreto*, medida provisória, código penal, código civil, crime, crimes, crimin*, delito*, penal, penais, processo, processos, process*, ação civil, denúncia*, denunci*, tribunal*, juiz*, juíza*, sentença*, conden*, multa*, prisão, cadeia, pena, penas, sanção, sanções, proib*, veta, vetou, advogad*, promotor*, réu*, inconstitucional*, constitucional*, indeniza*, tratado*, liminar*, preso*, presa*, indiciad*, investigad*, projeto de lei, tipific*, marco da IA, marco legal da IA, regulação da IA, regulamentação da IA, lei de, violaç*, infracional, litigância, habeas corpus, mandado de segurança, jurisprudênc*, coima*, acórdão, projeto de, marco regulatório, marco legal, Justiça, inquérito, TSE, resolução, resoluções, cassação, vedad*, veda, punid*, legislação, contraordenaç*, queixa-crime, arguido*, queixa, regulador, litígio*, indenização, indemnização, acionar a Justiça",
	"law-weak":
		"norma*, regras, direitos, política*, diretrizes, governança, étic*, conformidade, obrigaç*, padrões, supervis*, marco, fiscaliza*, transparência, consulta pública, recomendaç*",
	"legal-matter":
		"direitos autorais, direito autoral, direitos de autor, propriedade intelectual, difamação, calúnia*, injúria*, honra, privacidade, proteção de dados, dados pessoais, LGPD, RGPD, discriminaç*, golpe, golpes, estelionato, fraude*, chantagem, extors*, pornografia infantil, pornograf*, direito de imagem, assédio, falsidade ideológica, patente*, liberdade de expressão, concorrência, obscen*, pedofilia, propaganda eleitoral, litigância de má-fé, responsabilidade civil, cena de sexo, ato infracional, direitos fundamentais, abuso de poder, desinformação, usurpação de identidade, devassa da vida privada",
	court:
		"tribunal, tribunais, STF, STJ, TSE, TRE, TJ, Supremo, juiz, juíza, juízes, magistrad*, corte, vara, sentença*, decisão, acórdão*, recurso*, apelação, julgamento*, turma, ministro do STF, desembargador*, TJSP, TJ-SP, TJ/SP, TJAL, TJ/PR, TJ-SC, TJ/SC, TRF, TRT, TST, JFPR, Vara, Vara Cível, câmara Criminal, Justiça Federal, Justiça Eleitoral, Relação, Tribunal da Relação, Supremo Tribunal de Justiça, relator, relatora, colegiado, Tribunal de Contas",
	police:
		"polícia*, policial, policiais, Polícia Federal, PF, GNR, PSP, delegad*, delegacia*, investigador*, operação, Polícia Judiciária, Polícia Civil, Polícia Militar, PJ, Deaji, delegacia, DDM, boletim de ocorrência, Guarda Nacional Republicana",
	prosecution:
		"promotor*, promotoria, procurador*, procuradoria, Ministério Público, MPF, MP, denúncia, Ministério Público Eleitoral, MPE, procurador-geral, DIAP",
	legislature:
		"Congresso, Senado, senador*, deputad*, Câmara, parlament*, Assembleia, plenário, comissão, vereador*, Assembleia da República, legislador*, relator*, Câmara dos Deputados, comissão especial, Comissão Temporária, Parlamento Europeu, eurodeputad*, bancada*, substitutivo",
	regulator:
		"ANPD, Anatel, Cade, autoridade*, agência*, regulador*, CNPD, Comissão Europeia, ministério*, Procon, Senacon, CNJ, conselho, Anacom, ANACOM, Autoridade Nacional de Proteção, Agência Nacional de Proteção, Comissão Nacional de Proteção, OAB, ERC, Entidade Reguladora, CNCS, despacho, órgão regulador, AdC",
	executive:
		"governo*, ministr*, president*, Planalto, decreto, Casa Branca, governador*, prefeit*, secretári*, AGU, primeiro-ministro, governo federal, Executivo, Governo português, secretário de Estado, São Bento, ministra, Bruxelas",
	"told-proposed":
		"projeto de lei, projetos de lei, PL, proposta*, propõe, propor, propôs, tramita*, minuta*, debate*, discute, em discussão, relatório, prevê, pretende, quer proibir, anteprojeto, substitutivo, analisa, em análise, projeto de regulamentação, audiência pública, audiências públicas, comissão especial, parecer do relator, apensad*, votação adiada, segue para, em debate, ainda não foram aprovadas, aguarda votação, proposta de lei",
	"told-enacted":
		"sancion*, promulg*, assinou, ratific*, publicada no Diário Oficial, virou lei, converteu em lei, aprovou resolução, aprovou uma resolução, aprovou a resolução, publicou resolução, publicou a resolução, publicou nesta, aprovada por unanimidade, publicadas no Diário Oficial, publicado no Diário Oficial, promulgou, publicado em Diário da República",
	"told-in-force":
		"em vigor, entrou em vigor, entra em vigor, entrará em vigor, entrada em vigor, vigente*, vigência, passa a valer, passou a valer, vigora",
	"told-ended":
		"revog*, anul*, retir*, suspen*, inconstitucional*, derrub*, rejeit*, vetou, vetad*, arquiv*",
	"told-investigation":
		"investig*, inquérito*, apur*, busca e apreensão, apreend*, mandado*, denúncia*, procedimento, fiscalização, notific*, diligências, oitivas, apura, apurado, abriu investigação, abre investigação, aberto inquérito, notificou, boletim de ocorrência, ocorrência foi registrada, registrar a ocorrência, registraram ocorrência, caso foi registrado, caso é investigado, procuraram a Polícia, vão à polícia, foram à delegacia, caso será encaminhado, prestaram queixa, Ministério Público investiga",
	"told-arrest":
		"preso por, presos por, presa por, foi preso, foi presa, foram presos, foram presas, prisão de, prisões, prende, prendeu, prenderam, detid*, detenção, detenções, detém, capturad*, preso em flagrante, prisão em flagrante, prisão preventiva",
	"told-charged":
		"denunciad*, denunciou, indiciad*, indici*, acusad*, acusou, réu, réus, virou réu, acusação formal, arguido*, acusado de, constituído arguido, constituída arguida, acusação do Ministério Público",
	"told-trial":
		"julgamento*, audiência*, depoimento*, testemunh*, banco dos réus, júri, alegações",
	"told-plea":
		"confess*, declarou-se culpado, declarou-se culpada, se declarou culpado, admitiu os fatos, admitiu o crime, acordo de delação, delação",
	"told-acquitted": "absolv*, absolvid*, absolvição, arquivad*, inocentad*",
	"told-convicted":
		"condenad*, condena*, condenou, sentenciad*, culpado de, considerado culpado, pena de prisão, anos de prisão",
	"told-ruling":
		"decidiu, decide, decisão, decisões, sentença*, julgou, julga, determinou, determina, acórdão*, negou, deu razão, manteve, confirm*, ordenou, multou, liminar*, impôs, entendeu, tese, multado, multada, foram multados, aplicou multa, aplica multa, aplicaram multas, rejeita, rejeitou, determinou a suspensão, suspende, proíbe, proibiu, proibida, advertiu, suspendendo, não conheceu, aplicou, aplicado penalidades, penalidades a, determinou a remoção, determinaram a remoção",
	"told-settlement":
		"acordo extrajudicial, acordo judicial, fechou acordo, fecham acordo, fez acordo, aceitou pagar, TAC, termo de ajustamento, acordo para encerrar, chegam a acordo, chega a acordo, resolver o processo, acordo financeiro, acordos financeiros",
	"told-sued":
		"processou, processa, processam, processar, processado, processada, ação coletiva, ação civil pública, moveu ação, entrou na Justiça, entrou com ação, aciona, acionou, autores da ação, ação judicial, queixa, processo judicial, processar a Google, acionar a Justiça, ações judiciais, ação judicial aberta, moveu um processo, movido pela",
	"does-create":
		"cri*, ger*, produz*, fabric*, manipul*, faz*, fez, fizeram, feit*, alter*, despi*, forj*",
	"does-possess": "possu*, posse, armazen*, guard*, baix*, em seu poder",
	"does-publish":
		"public*, post*, divulg*, veicul*, transmit*, exib*, no ar, impulsion*",
	"does-distribute":
		"distribu*, compartilh*, partilh*, espalh*, envi*, dissemin*, repass*, circul*, divulg*",
	"does-sell": "vend*, venda*, comerci*, leil*, lucr*, comprador*",
	"does-threaten":
		"ameaç*, chantag*, extors*, extorqu*, sextors*, coag*, intimid*",
	"does-train":
		"trein*, mineração de textos, mineração de dados, dados de treinamento, raspagem, reprodução, obras protegidas",
	"does-deploy":
		"implant*, implement*, utiliz*, instal*, fornecedor*, operador*, uso, desenvolvedor*, export*, adot*",
	"does-label": "rotul*, etiquet*, marca d'água, transparência",
	"does-decide":
		"decisões automatizadas, decisão automatizada, contratação, seleção, pontuação, perfil*, crédito, benefício*, previs*, avali*, score",
	"does-impersonate":
		"passar por, se passou por, se passando por, fazer-se passar, imit*, clon*, voz falsa, simul*, falso, falsific*",
	depiction:
		"imagem, imagens, foto*, vídeo*, montagem, montagens, conteúdo*, cartaz*, áudio*, gravaç*, material, nudes, represent*",
	sexual:
		"sexual, sexuais, nu, nua, nus, nuas, nude, nudes, nudez, porn*, íntim*, obscen*, erótic*",
	fictional:
		"não existem, não existe, inexistente*, fictíci*, imaginári*, nenhuma pessoa real, não são reais, totalmente sintétic*, personagem virtual, mulheres virtuais, pessoas inexistentes, corpo nas fotos não era",
	"real-person":
		"pessoa real, pessoas reais, mulher real, mulheres reais, colega*, famosa*, famoso*, atriz, atrizes, ator, atores, cantor*, ex-namorada*, ex-mulher, ex-companheira*, jornalista*, vítima*, seu rosto, rosto de, sua voz, suas vozes, aluna*, professora*, professor*, influenciador*, celebridade*, identificável, sua imagem, dublador*, apresentador*, colegas de turma, alunas, das colegas, vítimas, rosto delas, adversário*, prefeito",
	adult: "adult*, mulher*, maior de idade, maiores de idade, atriz",
	"adult-depicted":
		"mulheres adultas, mulher adulta, mulheres nuas, maiores de idade",
	minor:
		"menor de idade, menores, menor, criança*, adolescente*, infantil, menina*, menino*, aluna*, aluno*, estudante*, jovens",
	"minor-depicted":
		"pornografia infantil, abuso sexual infantil, imagens de crianças, imagens de menores, nudes de alunas, adolescentes nuas, exploração sexual infantil, pedofilia, nudes de colegas, meninas nuas, abuso infantil, alunas nuas, nudes de adolescentes, nudes falsos de alunas, imagens de adolescentes, rosto de adolescentes, fotos das colegas, participação de criança, criança ou adolescente em cena, pornografia de menores, abuso sexual de menores",
	"consent-absent":
		"sem consentimento, sem o consentimento, sem seu consentimento, sem permissão, sem autorização, sem a autorização, não consensua*, não consentid*, não autorizad*, sem que soubesse*, sem conhecimento, sem saber, sem o seu consentimento, sem a permissão, sem pedir autorização, sem a devida autorização",
	"consent-given":
		"com consentimento, com o consentimento, com permissão, com autorização, consensual, consentiu, autorizado por",
	negation:
		"não, nunca, jamais, nenhum, nenhuma, nem, sem, ninguém, nada, tampouco, em vez de, nega*, negou, desment*",
	hearsay:
		"suposto*, suposta*, supostamente, segundo, teria, teriam, conforme, de acordo com, aparentemente, alega*, suspeit*, acusad*",
	suspicion:
		"suspeit*, suposto*, suposta*, supostamente, acusad*, investigad*, presunção de inocência, indiciad*, nega*, negou",
	future:
		"será, serão, poderá, poderão, poderia, deve, devem, deverá, prevê, previst*, próxim*, vai, vão, pretende, planeja",
	conditional:
		"se, caso, em caso de, a menos que, desde que, se aprovad*, se condenad*, se for",
	elsewhere:
		"outros países, no exterior, no mundo, em todo o mundo, por outro lado, já, enquanto, ao contrário, assim como, semelhante*, anteriormente",
	study:
		"estudo*, pesquisa*, relatório de, levantamento*, pesquisador*, universidade*, professor*, instituto, análise, especialista*",
	maker:
		"empresa*, companhia*, startup*, gigante*, desenvolvedor*, plataforma*, aplicativo*, cantor*, atriz, ator, autor*, jornalista*, pesquisador*, cidadã*, fundador*, bilionári*, laboratório*, jornal, emissora, big tech*",
	"first-ever":
		"pela primeira vez, primeira vez, primeiro país, primeiro caso, primeira prisão, primeiras prisões, primeira condenação, primeira decisão, primeiro julgamento, pioneir*, inédit*, primeira lei, primeiro do mundo, primeira do mundo, primeira do tipo, primeiro do tipo, sem precedentes, primeira multa, primeiro estado",
	precedent:
		"precedente, precedentes, abre precedente, abrir precedente, cria precedente, jurisprudência, decisão histórica, julgamento histórico, estabelece um precedente",
	guilt:
		"culpad*, criminoso*, bandido*, autor do crime, autores do crime, agressor*, golpista*, cometeu, cometeram",
	banned:
		"proib*, ilegal, ilegais, crime, tipific*, criminaliz*, veda, vedad*, legal, permit*, obrigatóri*, obriga, pune",
	"at-most": "até, máximo, máxima, no máximo, não mais que, limite",
	"at-least": "pelo menos, ao menos, mínimo, mínima, no mínimo",
	punishable:
		"punível, punid*, pune, pena, penas, enfrent*, sujeit*, prevê, sanção*, sanções, pode levar, podem levar, arrisca*, incorre*, multas de, reclusão de, detenção de",
	imposed:
		"condenad*, condenou, impôs, multou, multad*, pagou, pagará, deverá pagar, pede, pedem, indeniz*, sentenciad*, fixou",
	prison: "prisão, cadeia, reclusão, detenção, encarcer*",
	fine: "multa*, sanção pecuniária, sanção, coima*, dias-multa",
	"kind-opinion":
		"opinião, coluna, editorial, artigo de opinião, acredito que, a meu ver, na minha opinião, penso que, precisamos, colunista",
	"kind-press-release":
		"comunicado, comunicado de imprensa, nota à imprensa, release, assessoria de imprensa, contato para imprensa, assessoria de comunicação",
	"kind-court-report":
		"sustentação oral, o relator, a relatora, o ministro relator, a defesa, a acusação, sessão de julgamento, voto do relator, tribunal do júri",
	"kind-legal-note":
		"nosso escritório, escritório de advocacia, nossa equipe, aconselhamento jurídico, alerta jurídico, sócio do, sócia do, pontos-chave, as empresas devem",
	"kind-product":
		"lanç*, lançamento*, nova função, novos recursos, novo recurso, apresenta, rodada de investimento, avaliação de, bolsa, ações, receita, trimestre*, chip*, data center*, assinatura, preço, atualização, smartphone*, celular*, disponível, tutorial, investidor*, investimento, código aberto, desempenho",
	"kind-shop":
		"ISBN, capa comum, capa dura, compra verificada, clientes também compraram, adicionar ao carrinho, frete grátis, em estoque, comprar agora, avaliações de clientes, carrinho, devoluções, portes grátis",
	"kind-forum":
		"respostas, mensagens:, registrado, tópico, responder, citar, moderador*, última mensagem",
	"kind-index":
		"mais lidas, ver mais, todos os artigos, leia mais, leia também, últimas notícias, próxima página, veja também, mais notícias",
	"kind-search":
		"resultados da busca, resultados da pesquisa, resultados para, nenhum resultado, ordenar por, filtrar por",
	"kind-consent":
		"cookies, aceitar todos, aceitar e continuar, rejeitar todos, configurações de privacidade, nossos parceiros",
	"apex-court":
		"STF, STJ, Supremo Tribunal, Superior Tribunal, Tribunal Constitucional, TJUE",
	turnover: "faturamento, volume de negócios, receita bruta",
	"told-passed": "aprov*, adotou, adotad*",
};

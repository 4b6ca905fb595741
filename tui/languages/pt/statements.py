"""How Portuguese, European and Brazilian, marks and attributes speech.

Verbs and constructions from agency copy and newspapers of both countries.
"""

from __future__ import annotations

from tui.languages.statement_words import Conjugation, StatementWords

WORDS = StatementWords(
    conjugations=(
        Conjugation("ar", "a am ou aram ava avam ará arão aria", "ado ada ados adas", "ando"),
        Conjugation("er", "e em eu eram ia iam erá erão", "ido ida idos idas", "endo"),
        Conjugation("ir", "e em iu iram ia iam irá irão", "ido ida idos idas", "indo"),
    ),
    say="""
        aceitar acentuar aconselhar acrescentar adiantar admitir advertir afiançar afirmar alegar alertar analisar anunciar
        apontar argumentar assegurar asseverar assinalar atestar avaliar avançar avisar brincar citar
        comentar completar comunicar concluir confessar confidenciar confirmar constatar contar contestar
        contrapor declarar defender deixar desabafar descrever desmentir destacar detalhar dizer emendar
        enfatizar enumerar escrever esclarecer especificar estimar explanar explicar expor expressar exprimir
        falar frisar garantir historiar identificar ilustrar indagar indicar informar insistir ironizar justificar
        jurar lamentar lembrar mencionar murmurar notar observar opinar ordenar pensar perguntar ponderar
        postar precisar prever proclamar prometer prosseguir questionar raciocinar ratificar realçar reafirmar
        rebater reclamar recomendar reconhecer recordar referir refletir reforçar registrar registar reiterar relatar
        relembrar rematar repetir replicar responder ressaltar ressalvar resumir retorquir revelar salientar
        sentenciar sublinhar sugerir sustentar teorizar testemunhar tuitar vaticinar considerar crer achar
        acreditar julgar supor entender
    """,
    judge="""
        acusar aplaudir apelidar apontar atacar atribuir celebrar censurar chamar classificar condenar considerar
        criticar culpar declarar defender definir denominar denunciar descartar descrever desmentir elogiar
        encarar evocar exaltar exigir julgar lamentar louvar negar qualificar recear recusar rejeitar repudiar reprovar
        retratar rotular saudar tachar taxar temer tratar ver apresentar comparar invocar
        agradecer reivindicar acolher
    """,
    ask="""
        apelar exigir exortar implorar incentivar instar ordenar pedir pregar propor prometer reclamar
        recomendar requerer rogar solicitar sugerir querer desejar ameaçar convidar aconselhar
    """,
    manner="""
        atirar berrar bradar cantar continuar desafiar disparar exclamar gritar gracejar implorar insurgir
        ironizar queixar reagir rir sorrir suspirar sussurrar soluçar troçar intervir atalhar interrogar
        indignar espantar congratular regozijar desculpar gabar
    """,
    irregular="""
        dizer = diz dizem disse disseram dizia diziam dirá diria | dito dita ditos ditas | dizendo
        escrever = escreve escrevem escreveu escreveram escrevia | escrito escrita | escrevendo
        descrever = descreve descrevem descreveu descreveram descrevia | descrito descrita descritos | descrevendo
        referir = refere referem referiu referiram referia | referido referida | referindo
        sugerir = sugere sugerem sugeriu sugeriram | sugerido | sugerindo
        advertir = adverte advertem advertiu advertiram | advertido | advertindo
        desmentir = desmente desmentem desmentiu desmentiram | desmentido | desmentindo
        refletir = reflete refletem refletiu | refletido | refletindo
        pedir = pede pedem pediu pediram pedia | pedido | pedindo
        prosseguir = prossegue prosseguem prosseguiu | prosseguido | prosseguindo
        concluir = conclui concluem concluiu concluíram | concluído | concluindo
        contrapor = contrapõe contrapôs contrapunha | contraposto | contrapondo
        expor = expõe expõem expôs expunha | exposto exposta | expondo
        propor = propõe propõem propôs propunha | proposto proposta | propondo
        supor = supõe supõem supôs supunha | suposto | supondo
        ver = vê veem vêem viu viram via | visto vista | vendo
        prever = prevê preveem previu previa | previsto | prevendo
        crer = crê creem creu cria | crido | crendo
        reconhecer = reconhece reconhecem reconheceu reconheceram reconhecia | reconhecido | reconhecendo
        agradecer = agradece agradecem agradeceu agradeceram | agradecido | agradecendo
        querer = quer querem quis queria | querido | querendo
        requerer = requer requerem requereu | requerido | requerendo
        intervir = intervém interveio | intervindo | intervindo
        rir = ri riem riu | rido | rindo
        sorrir = sorri sorriem sorriu | sorrido | sorrindo
        recear = receia receiam receou receava | receado | receando
        negar = nega negam negou negaram negava | negado negada | negando
        defender = defende defendem defendeu defenderam defendia | defendido | defendendo
        entender = entende entendem entendeu entendia | entendido | entendendo
        sair = |  |
        ler = |  |
        fazer = faz fazem fez fizeram fazia | feito | fazendo
        pôr = põe puseram pôs | posto | pondo
        dar = dá dão deu dava | dado | dando
        vir = |  |
        deixar = deixa deixam deixou deixaram | deixado | deixando
    """,
    phrasal={"fazer": "saber notar questão", "dar": "conta", "deixar": "claro"},
    having="tem têm tinha tinham teve haver havia haviam tenha tendo ter terá há",
    being="é são era eram foi foram ser sendo sido está estava seja será",
    agents="por pelo pela pelos pelas",
    modals="pode podem poderia deve devem quer quis voltou costuma chegou acaba acabou pretende tentou veio vem vai",
    transparent="""
        não se lhe lhes o a os as me nos te já também ainda além sempre nunca assim então depois logo ainda_assim
        só apenas mais menos bem muito hoje ontem amanhã recentemente finalmente agora aliás igualmente
        entretanto porém
    """,
    determiners={
        "o": "m",
        "a": "f",
        "os": "p",
        "as": "fp",
        "este": "m",
        "esta": "f",
        "esse": "m",
        "essa": "f",
        "estes": "p",
        "estas": "fp",
        "esses": "p",
        "essas": "fp",
        "aqueles": "p",
        "aquelas": "fp",
        "suas": "fp",
        "seu": "",
        "sua": "f",
        "seus": "p",
        "do": "m",
        "da": "f",
        "dos": "p",
        "das": "fp",
        "ao": "m",
        "à": "f",
        "aos": "p",
        "às": "fp",
        "no": "m",
        "na": "f",
        "nos": "p",
        "nas": "fp",
        "pelo": "m",
        "pela": "f",
        "pelos": "p",
        "pelas": "fp",
        "aquele": "m",
        "aquela": "f",
    },
    possessives="seu sua seus suas",
    indefinites={
        "um": "m",
        "uma": "f",
        "uns": "p",
        "umas": "fp",
        "vários": "p",
        "várias": "fp",
        "alguns": "p",
        "algumas": "fp",
        "outro": "m",
        "outra": "f",
        "outros": "p",
        "dois": "p",
        "duas": "fp",
        "três": "p",
        "muitos": "p",
    },
    genitives="de do da dos das d'",
    linkers="a ao à em no na para",
    prepositions="""
        à ao aos às ante após até com contra de do da dos das desde durante em entre no na nos nas num numa
        para perante antes depois além por pelo pela pelos pelas segundo sem sob sobre conforme consoante junto mediante
    """,
    openers="que quem quando onde se porque embora enquanto como mas cujo cuja pois qual quais",
    complements="que se",
    joiners="e ou mas",
    relatives="que quem",
    pronouns={
        "ele": "m",
        "ela": "f",
        "eles": "p",
        "elas": "fp",
        "este_último": "m",
        "esta_última": "f",
        "eu": "?",
        "nós": "?",
        "você": "?",
        "a_gente": "?",
    },
    stressed={"ele": "m", "ela": "f", "eles": "p", "elas": "fp"},
    comparisons="como conforme",
    sources="""
        segundo conforme de_acordo_com na_opinião_de na_opinião_do na_opinião_da na_opinião_dos
        na_opinião_das nas_palavras_de nas_palavras_do nas_palavras_da nas_palavras_dos nas_palavras_das
        no_entender_de no_entender_do no_entender_da no_entender_dos no_entender_das no_dizer_de no_dizer_do
        no_dizer_da no_dizer_dos no_dizer_das na_avaliação_de na_avaliação_do na_avaliação_da
        na_avaliação_dos na_avaliação_das na_visão_de na_visão_do na_visão_da na_visão_dos na_visão_das
    """,
    views="para",
    own_words="palavras próprias",
    honorifics={
        "sr": "m",
        "sr.": "m",
        "sra": "f",
        "sra.": "f",
        "senhor": "m",
        "senhora": "f",
        "dom": "m",
        "dona": "f",
        "d.": "",
        "dr.": "m",
        "dra.": "f",
        "frei": "m",
        "eng.": "",
        "prof.": "",
    },
    institutions="""
        administração agência aliança assembleia associação autarquia autoridades banco bancada câmara central
        centro clube coligação coalizão colégio comando comissão comitê comité companhia comunicado confederação congresso
        conselho consórcio construtora cooperativa corporação defesa delegação departamento diário direção direcção
        distrital empresa embaixada entidade equipa equipe estado estudo executivo exército federação
        firma fabricante fundação governo grupo hospital igreja instituição instituto itamaraty junta jornal
        justiça liga ministério movimento nota oposição ordem organização organismo palácio parlamento partido
        planalto polícia prefeitura presidência promotoria procuradoria reitoria relatório secretaria senado
        sindicato sociedade supremo tribunal união universidade vaticano fonte fontes casa
    """,
    agencies="lusa efe afp reuters ap ansa dpa xinhua agência_brasil",
    media="agência jornal diário revista rádio televisão tv canal semanário site portal imprensa folha público",
    hearers="a à ao aos em na no para com",
    relays="citado citada citados ouvido ouvida",
    people="""
        presidente ministro diretor director porta-voz chefe prefeito senador deputado vereador secretário candidato
        dirigente responsável treinador selecionador jogador capitão advogado procurador promotor juiz
        general coronel oficial médico pesquisador investigador professor economista analista especialista
        escritor romancista ator actor cantor realizador músico artista homem pai filho irmão tio marido
        rei príncipe papa bispo cardeal embaixador diplomata comissário conselheiro militante sindicalista
        testemunha vizinho pescador agricultor estudante aposentado reformado rival opositor líder
        governador empresário biólogo autarca vice-presidente primeiro-ministro técnico piloto fundador
        gerente historiador geólogo cientista jornalista cineasta arguido acusado réu bombeiro delegado
        goleiro atacante relator coordenador
    """,
    women="""
        presidente presidenta ministra diretora directora porta-voz chefe prefeita senadora deputada vereadora
        secretária candidata dirigente responsável treinadora selecionadora jogadora capitã advogada procuradora
        promotora juíza médica pesquisadora investigadora professora economista analista especialista
        escritora romancista atriz actriz cantora realizadora artista mulher mãe filha irmã tia esposa
        rainha princesa embaixadora diplomata comissária conselheira militante sindicalista
        testemunha vizinha agricultora estudante aposentada reformada rival líder governadora empresária
        bióloga autarca vice-presidente primeira-ministra técnica fundadora gerente historiadora geóloga
        cientista jornalista cineasta arguida acusada ré bombeira delegada coordenadora relatora
    """,
    roles="porta-voz chefe líder economista analista especialista artista testemunha jornalista estudante",
    replies="responder replicar retorquir rebater contrapor",
    demonym_endings="ês esa ano ana ense ino ina eiro eira",
    bearers="""
        faixa faixas cartaz cartazes slogan slogans palavra boato boatos rumor inscrição placa placas provérbio
        lema pichação
    """,
    anonymous="lia-se podia-se_ler lê-se pode-se_ler podia_ler-se",
    works="""
        livro livros filme filmes romance canção música disco álbum série exposição obra peça ópera ensaio título
        operação projeto projecto plano programa campanha marca caso documentário espetáculo quadro poema
        revista expressão palavra termo intitulado intitulada chamado chamada denominado denominada
        novela sitcom conceito categoria
    """,
    labels="""
        chamado chamada chamados chamadas apelidado apelidada denominado denominada batizado batizada baptizado
        intitulado intitulada vulgo alcunhado conhecido conhecida palavra termo alcunha dito dita expressão
    """,
    abbreviations="sr sra dr dra d art pág nº etc eng prof exmo",
    null_subjects=True,
    postposed_pronouns=True,
    objects="o isso isto",
    elisions="d",
    starters="""
        o a os as um uma uns este esta esse essa seu sua mas e ou em de do da no na com por para segundo quando se
        como embora enquanto após durante desde até sem sobre também além assim então hoje ontem depois antes
        não que quem ele ela eles questionado questionada conforme já ainda só mais outro outra isso isto
    """,
    copulas="é são será seria foi trata-se isso representa",
)

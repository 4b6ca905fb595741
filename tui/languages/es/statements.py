"""How Spanish marks and attributes speech.

Verbs and constructions from agency copy and newspapers; «, “ and " are alike, and the reporting
clause can stand between dashes (RAE, Ortografía, 3.4.8 and 3.4.9).
"""

from __future__ import annotations

from tui.languages.statement_words import Conjugation, StatementWords

WORDS = StatementWords(
    conjugations=(
        Conjugation("ar", "a an ó aron aba aban ará arán aría", "ado ada ados adas", "ando"),
        Conjugation("er", "e en ió ieron ía ían erá erán", "ido ida idos idas", "iendo"),
        Conjugation("ir", "e en ió ieron ía ían irá irán", "ido ida idos idas", "iendo"),
    ),
    say="""
        aceptar aclarar aconsejar adelantar admitir aducir afirmar agregar alegar alertar anunciar añadir
        apostillar apuntar argumentar asegurar aseverar avanzar avisar aventurar certificar comentar completar
        comunicar concluir confesar confiar confirmar constatar contar contestar corroborar decir declarar defender
        deslizar destacar detallar dictaminar enfatizar escribir esgrimir especificar explicar exponer
        expresar garantizar incidir indicar informar insinuar insistir juzgar lanzar manifestar mantener
        matizar mencionar narrar notificar objetar observar opinar pensar
        plantear precisar preguntar proclamar pronosticar proseguir puntualizar razonar recalcar
        reconocer recordar referir reflexionar reiterar relatar remarcar repetir replicar resaltar
        responder resumir revelar señalar sentenciar sostener subrayar sugerir testificar transmitir tuitear
        vaticinar zanjar creer considerar estimar valorar prometer jurar hablar rematar
    """,
    judge="""
        acusar admirar alabar aplaudir atribuir calificar catalogar celebrar censurar condenar considerar criticar
        cuestionar defender definir denominar denostar denunciar desautorizar describir descartar desmentir
        elogiar evocar exigir felicitar fustigar juzgar lamentar llamar negar percibir presentar rechazar
        reclamar reprochar repudiar retratar saludar sentir tachar temer tildar ver
        achacar agradecer ensalzar ironizar reivindicar refutar comparar culpar encontrar
    """,
    ask="""
        abogar advertir apelar conminar exhortar exigir instar invitar llamar ordenar pedir proponer
        prometer reclamar recomendar rogar solicitar urgir querer desear anunciar amenazar
    """,
    manner="""
        bromear clamar corear dudar exclamar espetar gritar ironizar interrogar lamentar murmurar ofrecer
        protestar quejar reír retar seguir continuar sonreír susurrar suspirar bufar celebrar
        terciar titubear balbucear sollozar sincerar arremeter intervenir prorrumpir reprochar
    """,
    irregular="""
        decir = dice dicen dijo dijeron decía decían dirá | dicho dicha | diciendo
        escribir = escribe escriben escribió escribieron escribía | escrito escrita | escribiendo
        describir = describe describen describió describieron describía | descrito descrita descritos descritas | describiendo
        advertir = advierte advierten advirtió advirtieron advertía | advertido advertida | advirtiendo
        sugerir = sugiere sugieren sugirió sugirieron sugería | sugerido | sugiriendo
        referir = refiere refieren refirió refería | referido | refiriendo
        desmentir = desmiente desmienten desmintió desmintieron | desmentido | desmintiendo
        sentir = siente sienten sintió | sentido | sintiendo
        pedir = pide piden pidió pidieron pedía | pedido | pidiendo
        repetir = repite repiten repitió repetía | repetido | repitiendo
        seguir = sigue siguen siguió seguía | seguido | siguiendo
        proseguir = prosigue prosiguió proseguía | proseguido | prosiguiendo
        contar = cuenta cuentan contó contaron contaba | contado | contando
        recordar = recuerda recuerdan recordó recordaron recordaba | recordado | recordando
        negar = niega niegan negó negaron negaba | negado negada | negando
        reconocer = reconoce reconocen reconoció reconocieron reconocía | reconocido reconocida | reconociendo
        agradecer = agradece agradecen agradeció agradecieron | agradecido | agradeciendo
        sostener = sostiene sostienen sostuvo sostuvieron sostenía | sostenido | sosteniendo
        mantener = mantiene mantienen mantuvo mantuvieron mantenía | mantenido | manteniendo
        exponer = expone exponen expuso expusieron exponía | expuesto | exponiendo
        proponer = propone proponen propuso propusieron proponía | propuesto | proponiendo
        pensar = piensa piensan pensó pensaba | pensado | pensando
        querer = quiere quieren quiso quería | querido | queriendo
        rogar = ruega ruegan rogó | rogado | rogando
        creer = cree creen creyó creía | creído | creyendo
        concluir = concluye concluyen concluyó concluyeron concluía | concluido | concluyendo
        aducir = aduce aducen adujo adujeron | aducido | aduciendo
        ver = ve ven vio vieron veía veían | visto vista | viendo
        reír = ríe ríen rió reía | reído | riendo
        sonreír = sonríe sonríen sonrió | sonreído | sonriendo
        esgrimir = esgrime esgrimen esgrimió | esgrimido | esgrimiendo
        encontrar = encuentra encuentran encontró | encontrado | encontrando
        leer = |  |
        poner = pone ponen puso ponía | puesto | poniendo
        dar = da dan dio daba | dado | dando
        hacer = hace hacen hizo hacía | hecho | haciendo
    """,
    phrasal={"poner": "énfasis", "dar": "cuenta", "hacer": "hincapié saber"},
    having="ha han había habían haya hayan hubo haber habiendo habrá",
    being="es son era eran fue fueron ser siendo sido está están sea será",
    agents="por",
    modals="""
        puede pueden podría debe deben quiere quiso vuelve volvió suele llegó acaba acabó pretende dejó trata
        quería prefirió evitó decidió
    """,
    transparent="""
        no se le les lo la los las me nos te ya también además aún incluso siempre nunca así entonces después luego
        asimismo todavía solo sólo tampoco igualmente recientemente finalmente expresamente públicamente ayer
        hoy mañana anoche bien muy mucho más menos
    """,
    determiners={
        "el": "m",
        "la": "f",
        "los": "p",
        "las": "fp",
        "este": "m",
        "esta": "f",
        "ese": "m",
        "esa": "f",
        "estos": "p",
        "estas": "fp",
        "su": "",
        "sus": "p",
        "al": "m",
        "del": "m",
        "nuestro": "m",
        "nuestra": "f",
        "aquel": "m",
        "aquella": "f",
    },
    possessives="su sus",
    indefinites={
        "un": "m",
        "una": "f",
        "unos": "p",
        "unas": "fp",
        "varios": "p",
        "varias": "fp",
        "algunos": "p",
        "algunas": "fp",
        "otro": "m",
        "otra": "f",
        "otros": "p",
        "dos": "p",
        "tres": "p",
        "muchos": "p",
    },
    genitives="de del",
    linkers="a al en para",
    prepositions="""
        a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre
        tras vía antes después además excepto salvo junto frente
    """,
    openers="que quien quienes cuando donde si porque aunque mientras como pero sino pues cuyo cuya qué",
    complements="que si",
    joiners="y e o pero",
    relatives="que quien quienes",
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "fp",
        "este_último": "m",
        "esta_última": "f",
        "éste": "m",
        "ésta": "f",
        "yo": "?",
        "nosotros": "?",
        "uno": "?",
        "usted": "?",
    },
    stressed={"él": "m", "ella": "f", "ellos": "p", "ellas": "fp"},
    comparisons="como según",
    sources="""
        según de_acuerdo_con conforme_a de_acuerdo_a de_acuerdo_al a_juicio_de a_juicio_del en_opinión_de
        en_opinión_del en_palabras_de en_palabras_del a_decir_de a_decir_del al_decir_de al_decir_del
    """,
    views="para",
    own_words="palabras propias",
    honorifics={
        "señor": "m",
        "señora": "f",
        "sr": "m",
        "sr.": "m",
        "sra": "f",
        "sra.": "f",
        "don": "m",
        "doña": "f",
        "d.": "m",
        "dr.": "",
        "dra.": "f",
        "fray": "m",
        "sor": "f",
    },
    institutions="""
        administración agencia alianza alcaldía ayuntamiento asamblea asociación audiencia autoridades banco
        cámara cancillería central centro club coalición colegio comisión comité compañía comunicado
        comunidad confederación congreso consejería consejo consorcio constructora cooperativa corte defensa delegación
        departamento diario dirección ejecutivo ejército embajada empresa entidad equipo escrito estado estudio
        federación firma fiscalía fundación generalitat gobierno grupo hospital iglesia informe institución
        instituto junta junto juzgado laboratorio medio ministerio moncloa movimiento naviera oenegé oficina ong
        oposición organización organismo parlamento partido patronal plataforma policía portal presidencia prensa
        prefectura producto rectorado red secretaría senado sindicato sociedad tribunal unión universidad
        vaticano web carta nota editorial fuentes casa
    """,
    agencies="efe afp reuters ap ansa dpa xinhua europa_press télam notimex",
    media="agencia diario periódico revista cadena radio televisión portal semanario medio medios prensa",
    hearers="a al en con",
    relays="citado citada citados recogido recogida",
    people="""
        presidente ministro director portavoz jefe alcalde senador diputado secretario candidato dirigente
        responsable entrenador seleccionador jugador capitán abogado fiscal juez magistrado general
        coronel oficial médico investigador profesor economista analista experto escritor novelista actor
        cantante realizador músico artista hombre padre hijo hermano tío marido rey príncipe papa obispo
        cardenal embajador diplomático comisario consejero militante sindicalista testigo vecino pescador
        agricultor estudiante jubilado rival opositor mandatario regidor edil empresario biólogo
        armador naviero exministro expresidente líder vicepresidente gobernador canciller primer
        delantero portero técnico piloto fundador gerente ganadero historiador geólogo científico
        periodista cineasta acusado imputado procesado detenido bombero concejal intendente titular
        político letrado letrados premier jefe
    """,
    women="""
        presidenta ministra directora portavoz jefa alcaldesa senadora diputada secretaria candidata dirigente
        responsable entrenadora seleccionadora jugadora capitana abogada fiscal jueza juez magistrada
        médica investigadora profesora economista analista experta escritora novelista actriz cantante
        realizadora música artista mujer madre hija hermana tía esposa reina princesa embajadora
        diplomática comisaria consejera militante sindicalista testigo vecina agricultora estudiante
        jubilada rival opositora mandataria regidora edil empresaria bióloga exministra expresidenta líder
        vicepresidenta gobernadora canciller primera delantera portera técnica piloto fundadora gerente
        historiadora geóloga científica periodista cineasta acusada imputada procesada detenida
        exgerente concejala concejal intendenta titular letrada premier
    """,
    roles="portavoz fiscal testigo líder edil periodista economista analista artista exgerente premier",
    replies="contestar responder replicar objetar",
    demonym_endings="és esa eño eña ano ana ense ino ina",
    bearers="""
        pancarta pancartas cartel carteles lema lemas consigna consignas rumor rumores pintada pintadas letrero
        refrán eslogan inscripción grito gritos
    """,
    anonymous="se_leía se_podía_leer podía_leerse se_lee puede_leerse",
    works="""
        libro libros película películas novela canción disco álbum serie exposición obra ópera ensayo título
        operación proyecto plan programa campaña marca caso documental espectáculo cuadro poema revista
        expresión palabra término titulado titulada llamado llamada denominado denominada conocido conocida
    """,
    labels="""
        llamado llamada llamados llamadas apodado apodada apodados denominado denominada bautizado bautizada
        titulado titulada alias conocido conocida palabra término mote apodo autodenominado
    """,
    abbreviations="sr sra d dr dra ud uds art núm pág etc ee uu",
    null_subjects=True,
    postposed_pronouns=True,
    objects="lo",
    elisions="",
    starters="""
        el la los las un una unos unas este esta ese esa estos su sus pero y o en de del al con por para según
        cuando si como aunque mientras tras durante desde hasta sin sobre también además así entonces
        hoy ayer después antes no ni que quien él ella ellos preguntado preguntada
        interrogado para ante lo se más otro otra
    """,
    copulas="se es son será sería sigue supone representa fue",
)

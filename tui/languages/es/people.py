"""Spanish: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="d. don fray lord mons. monseñor padre san señor sir sr sr.",
    honorifics_f="dama doña dña. lady señora señorita sor sra sra. srta srta.",
    honorifics_any="doctor doctora dr dr. dra dra. mr. mrs. ms. prof. profesor profesora",
    honorifics_plural="doctores dres. hermanos señoras señores sras. sres.",
    titles_m="""
        abogado actor administrador agente agricultor alcalde almirante alumno ambajador ambassador amigo
        analista apoderado archivero armador arquero arqueólogo arquitecto arzobispo asesino asesor
        astronauta atacante atleta autor banquero barón biógrafo biólogo bombero boxeador cabo campeón
        canciller candidato cantante cantautor capitán cardenal catedrático ciclista científico cineasta
        cirujano cocinero colega comandante comediante comentarista comisario comisionado compañero
        compositor concejal conde conductor consejero coordinador coronel corredor crítico cura cuñado
        cónsul dean decano defensor delantero delegado demandante demócrata dentista deportista diputado
        director dirigente diseñador doctor dramaturgo dueño duque economista editor ejecutivo embajador
        emperador empresario enfermero ensayista entrenador enviado epidemiólogo escritor escultor esposo
        estudiante exalcalde exdiputado exdirector exfutbolista exjefe exministro experto expresidente
        exsecretario filósofo fiscal fotógrafo fundador futbolista físico ganadero ganador general gerente
        geólogo gobernador goleador golfista guardameta guionista guitarrista hermano hijo historiador
        homólogo imán infante ingeniero inspector intendente interventor inventor investigador jefe jinete
        jubilado juez jugador lateral lehendakari letrado ligador locutor líder maestro magistrado marido
        mariscal marqués mayor mediador mediocampista meteorólogo militante militar ministro médico músico
        nadador negociador nieto notario novelista novio obispo obrero oficial oncólogo opositor padre papa
        pastor patriarca patrón peluquero periodista pescador pianista piloto pintor poeta policía
        politólogo portavoz portero prelado preparador presentador presidente preso primo procurador
        productor profesor propietario protagonista príncipe psicólogo psiquiatra párroco pívot rabino
        rector regidor representante republicano rey rival sacerdote sargento secretario seleccionador
        senador sindicalista sobrino socio sociólogo soldado sospechoso subdirector subsecretario sucesor
        suegro sultán superintendente síndico teniente tenista tenor tesorero testigo titular torero
        trabajador técnico tío vecino vicealmirante viceministro vicepresidente vicesecretario virólogo
        viudo voluntario árbitro
    """,
    titles_f="""
        abogada actriz administradora agente agricultora alcaldesa almiranta alumna amiga analista
        arquitecta asesina asesora astronauta atacante atleta autora banquera baronesa bióloga bombera
        campeona canciller candidata cantante cantautora capitana catedrática ciclista científica cineasta
        cirujana cocinera comandante comentarista comisaria comisionada compañera compositora concejala
        condesa conductora consejera coordinadora coronela corredora crítica cuñada cónsul decana defensora
        delantera delegada demandante dentista deportista diputada directora dirigente diseñadora doctora
        dramaturga dueña duquesa economista editora ejecutiva embajadora emperatriz empresaria enfermera
        ensayista entrenadora enviada epidemióloga escritora escultora esposa estudiante exalcaldesa
        exdiputada exdirectora exfutbolista exgerente exjefa exministra experta expresidenta exsecretaria
        filósofa fiscal fotógrafa fundadora futbolista física ganadera ganadora general gerente geóloga
        gobernadora golfista guardameta guionista hermana hija historiadora homóloga infanta ingeniera
        inspectora intendenta inventora investigadora jefa jubilada juez jueza jugadora letrada locutora
        líder madre maestra magistrada marquesa mediadora meteoróloga militante ministra mujer médica música
        nadadora negociadora nieta notaria novelista novia obrera oficial opositora paleógrafa pastora
        periodista pescadora pianista pilota pintora poeta poetisa policía politóloga portavoz portera
        preparadora presa presentadora presidenta prima primera princesa procuradora productora profesora
        propietaria protagonista psicóloga psiquiatra rectora regidora reina representante secretaria
        seleccionadora senadora sindicalista sobrina socia socióloga soldada sospechosa subdirectora
        subsecretaria sucesora suegra superintendenta síndica tenista tesorera testigo titular trabajadora
        técnica tía vecina viceministra vicepresidenta vicesecretaria viróloga viuda voluntaria árbitra
    """,
    titles_any="estrella joven mandataria mandatario menor número víctima",
    speech="""
        aceptó aclaró aconsejó acordó acusa acusó admite admitió advertido advierte advirtió afirma afirmado
        afirmó agradeció agrega agregó alegó alerta alertó anuncia anunciado anunció apeló apostilló apunta
        apuntó argumenta argumentó asegura asegurado aseguró aseveró atribuyó avisa avisó añade añadido
        añadió bromeó calificó cargó celebra celebró cita citó comenta comentó comparó concluye concluyó
        condenó confesó confiesa confirma confirmó confió confía considera considerado consideró contesta
        contestó contó cree critica criticado criticó cuenta cuestionó declara declarado declaró defendido
        defendió defiende definió dejó denuncia denunció descarta descartó describe describió desmintió
        destaca destacado destacó detalla detalló dice dicho dijo ejemplificó enfatizó entendió escribe
        escribió espera esperó espetó estimó exclamó exige exigió explica explicado explicó expresa expresó
        expuso felicitó finalizó garantizó hablado hizo ilustró indica indicó informa informó insiste
        insistido insistió instó invitó ironizó justificó juzgó lamenta lamentado lamentó llamó manifestado
        manifestó matiza matizó mencionó murmuró narró negó niega objetó observa observó opina opinó ordenó
        pedido pide pidió piensa planteó precisa precisó predijo pregunta preguntó promete prometió
        pronosticó pronunció propone propuso protestó puntualizó quiso ratificó reaccionó reafirmó rechaza
        rechazó reclama reclamó recomendó reconoce reconocido reconoció recordado recordó recuerda refirió
        reitera reiteró relata relató remachó remarca remarcó remató repitió replica replicó reprochó
        resaltó responde respondió resume resumió retoma retó revela reveló rogó sentenció señala señalado
        señaló solicitó sostiene sostuvo subraya subrayado subrayó sugiere sugirió suplicó tachó teme
        testificó tildó tuiteó urgió zanjó
    """,
    particles="al ben bin da das de del den der di do dos e el i ibn la las los san van von y",
    abbreviations="arq d dr dra dña gral ing jr lic mons prof sr sra sras sres srta st",
    place_nouns="""
        aeropuerto alameda autopista avda avenida barrio basílica bulevar cabo calle callejón camino campo
        carretera casa castillo catedral cementerio centro cerro circuito ciudad colegio colonia comarca
        convento cordillera embalse ermita escuela estación estadio estado facultad fortaleza glorieta
        hospital hotel iglesia instituto isla islas jardín lago laguna localidad mezquita monasterio montaña
        monte municipio museo océano palacio parque pasaje paseo playa plaza población polideportivo presa
        provincia pueblo puente puerto rambla residencia ronda río sala sierra teatro torre túnel
        universidad urbanización valle villa volcán vía zona
    """,
    regions="""
        alicante almería américa andalucía antillas antártida aragón asia asturias atlántico balcanes
        baleares baviera bizkaia bretaña bruselas california canarias cantabria cantábrico caribe castilla
        castilla-la catalunya cataluña cerdeña cisjordania ciudad corea crimea cáucaso donbás ebro escocia
        españa europa extremadura flandes florida gales galicia gaza gipuzkoa groenlandia guipúzcoa himalaya
        iberia iberoamérica inglaterra irlanda israel jerusalén kiev kosovo latinoamérica lombardía londres
        lorena madrid mallorca mancha mediterráneo menorca moscú murcia navarra normandía occidente oriente
        pacífico palestina patagonia pekín península pirineos provenza rioja siberia sicilia siria sáhara
        tajo tenerife texas toscana vaticano vizcaya washington yucatán zaragoza áfrica ártico
    """,
    thing_nouns="""
        academia acuerdo agencia asociación avión banco banda bar barco bodega bodegas buque cadena canal
        caso compañia compañía constructora copa crucero diario disco distribuidora editorial empresa equipo
        firma floristería fragata fundación fábrica galería grupo hermanos huracán imprenta laboratorio
        laboratorios ley libro liga marca medalla misión naviera novela operación orden orquesta partido
        película periódico petrolera plan premio programa radio red restaurante revista satélite sello
        semanario sindicato sociedad submarino telescopio tienda tormenta torneo tratado trofeo velero viuda
        álbum
    """,
    organisation_words="""
        academia agencia asociación audiencia autónoma ayuntamiento banco barrio bolsa calle centro club
        colegio comisión comité compañía comunidad confederación congreso consejería consejo corte cortes
        cruz cámara dirección ejército estadio estado estados europa federación fiscalía frente fuerzas
        fundación gobierno grupo guardia guerra hospital iglesia instituto internacional juegos junta
        justicia juzgado liga ministerio mundial mundo museo nacional naciones naranja norte organización
        palacio parlamento partido plaza policía premio presidencia provincia real república san santa
        secretaría senado servicio sindicato sociedad sur tribunal unidos universidad unión verde
    """,
    not_people="""
        alá apple biblia brexit buda constitución corán cristo dios facebook fifa google instagram internet
        jesucristo jesús kremlin moncloa navidad netflix pascua pentágono ramadán reyes telegram tiktok
        twitter uefa whatsapp wikipedia xinhua yonhap youtube
    """,
    function_words="""
        a acaso además adonde ahora al algo alguien alguna algunas alguno algunos algún allí ambos anoche
        ante anteayer antes apenas aquel aquella aquellas aquello aquellos aquí así aun aunque ayer aún bajo
        bien cada casi cerca cien cierta ciertos cinco como con contactado contra cual cuales cualquier
        cuando cuanto cuatro cuya cuyo cuál cuándo cuánto cómo da de debajo debe del delante dentro desde
        después detrás dice dicha dicho diez donde dos durante dónde e el ella ellas ello ellos en encima
        enfrente entonces entre era es esa esas ese eso esos esta estaba estamos estas este esto estos estoy
        está están fue fuera fueron gracias ha habrá había hace hacia han hasta hay hemos hoy incluso jamás
        junto justo la las le les lo los luego mas mañana me mediante mejor menos mi mientras mis mismo
        mucha muchas mucho muchos muy más mí nada nadie ni ninguna ninguno ningún no nos nosotros nuestra
        nuestras nuestro nuestros nueve nunca o ocho os otra otras otro otros para pero pocas poco pocos
        podemos por porque primero pues que quien quienes quizá quizás quién qué se sea según seis ser será
        si sido siempre siete sin sino sobre solo somos son soy su sus sí sólo tal tales también tampoco tan
        tanto tantos te tenemos tengo ti tiene todas todavía todo todos tras tres tu tus tú un una unas uno
        unos usted ustedes vamos van varias varios veinte vez y ya yo él
    """,
    determiners="al del el esa ese esta este la",
    feminine_determiners="esta la una",
    masculine_determiners="el este un",
    plural_determiners="las los",
    conjunctions="e o u y",
    locatives="en",
    genitives="de del",
    family_nouns="clan dinastía familia",
    agencies="afp ap archivo dpa efe epa europa foto getty handout pool press reuters",
    credit_leads=("foto", "fotos", "fotografía", "crédito", "imagen", "redacción", "edición", "por"),
)

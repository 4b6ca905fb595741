"""Portuguese, of Portugal and Brazil: temporal expressions."""

from __future__ import annotations

from tui.languages.date_words import DateWords, Tense
from tui.languages.pt.calendar_names import NAMES

WORDS = DateWords(
    calendar=NAMES,
    weekdays={
        1: "terça feira",
    },
    short_weekdays={0: "segunda", 1: "terça", 2: "quarta", 3: "quinta", 4: "sexta"},
    numbers={
        1: "uma",
        2: "dois\nduas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez\numa dezena de",
        11: "onze",
        12: "doze",
        13: "treze",
        14: "catorze\nquatorze",
        15: "quinze",
        16: "dezasseis\ndezesseis",
        17: "dezassete\ndezessete",
        18: "dezoito",
        19: "dezanove\ndezenove",
        20: "vinte",
        25: "vinte e cinco",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        100: "cem",
    },
    one="um",
    ordinals={
        -1: "último",
        1: "primeira\nprimeiro",
        2: "segundo",
        3: "terceira\nterceiro",
        4: "quarto",
    },
    ordinal_endings="º\nª\n°",
    units={
        "day": "dia\ndias",
        "weekend": "fim de semana\nfim-de-semana",
        "week": "semana\nsemanas",
        "month": "meses\nmês",
        "quarter": "trimestre\ntrimestres",
        "half": "semestre\nsemestres",
        "year": "ano\nanos",
        "decade": "década\ndécadas",
        "century": "século\nséculos",
        "hour": "hora\nhoras",
    },
    parts={
        "TMO": "manhã\nmadrugada",
        "TAF": "tarde",
        "TEV": "fim da tarde",
        "TNI": "noite",
    },
    seasons={"SP": "primavera", "SU": "verão", "FA": "outono\noutono", "WI": "inverno"},
    feasts={
        "all saints": "Dia de Todos os Santos\nTodos os Santos",
        "all souls": "Finados",
        "ash wednesday": "Quarta-feira de Cinzas",
        "christmas": "Natal",
        "christmas eve": "véspera de Natal",
        "corpus christi": "Corpo de Deus\nCorpus Christi",
        "easter": "Domingo de Páscoa\nPáscoa\ndomingo de Páscoa",
        "epiphany": "Dia de Reis",
        "good friday": "Sexta-feira Santa\nSexta-Feira Santa",
        "john": "São João",
        "new year": "Ano Novo",
        "new year's eve": "Réveillon",
        "palm sunday": "Domingo de Ramos",
        "shrove tuesday": "Carnaval",
        "whit sunday": "Pentecostes",
    },
    fixed={"2001-09-11": "11-S"},
    deictic={-2: "anteontem\nantes de ontem", -1: "ontem", 1: "amanhã", 2: "depois de amanhã"},
    today="hoje",
    today_is_vague=False,
    nowadays="""
        ainda hoje
        de hoje
        hoje em dia
        hoje ainda
        nos dias de hoje
        os dias de hoje
    """,
    anchored={-1: "véspera", 1: "dia seguinte"},
    periods={
        ("month", 1): "mês que vem",
        ("year", 1): "ano que vem",
        ("week", 1): "semana que vem",
    },
    last="passada\npassado\núltima\núltimo\npassado dia\núltimo dia",
    last_after="passada\npassado\núltima\núltimo",
    next="próxima\npróximo\npróximo dia",
    next_after="próxima\npróximo\nque vem",
    this="esse\nessa\nesta\neste\ndesta\ndeste\nnesta\nneste",
    that="aquela\naquele\ndaquela\ndaquele\nnaquela\nnaquele\nnesse\nnessa\ndesse\ndessa",
    same="mesma\nmesmo",
    previous_after="anterior",
    following_after="seguinte",
    ago_before="há\nhá cerca de\nhá mais de\nhá quase\nfaz",
    ago_after="atrás",
    ahead_before="daqui a\ndentro de",
    later="depois\nmais tarde",
    earlier="antes",
    edges="""
        começo
        começos
        fim
        final
        finais
        fins
        início
        meados
        princípio
        princípios
    """,
    of="d'\nda\ndas\nde\ndo\ndos",
    to="a\nao\naté\naté ao\naté o\nà",
    and_="e",
    from_="da\nde\ndesde\ndo",
    between="entre\nentre o\nentre a",
    articles="a\nao\na\nas\nda\ndas\ndo\ndos\nna\nno\no\nos\nà",
    at="a\na partir das\na partir de\nantes das\naté às\ndas\npelas\nàs\nà",
    within="a\nao\nda\nde\ndurante a\nem\nna\nno\npela\nà",
    every="aos\nas\ncada\ntodas as\ntodos os\nàs",
    decade_words="anos\ndécada de\ndécadas de",
    fiscal="exercício",
    hours="hora\nhoras\nh",
    clock_at="a partir das\nantes das\naté às\ndas\npelas\npor volta das\ncerca das\nàs\nà",
    clock_times={"12:00": "meio-dia", "00:00": "meia-noite"},
    zones="GMT\nUTC\nhora local\nhora de Brasília",
    year_before="""
        ano
        desde
        durante
        em
        entre
        meados
        para
        e
        final
        fim
        início
        desde
        até
    """,
    year_weak="a\nde\ndo",
    not_counted="depois\napós\nmais\nmenos\nantes\naliás\npois\nmas\nduas",
    counted="anos\nmil\nmilhões",
    count_before="as\ncerca\nos\nquase\nuns\numas\nmais",
    names_with_years="""
        agenda
        airbus
        artigo
        boeing
        número
        página
        peugeot
        resolução
        versão
        voo
    """,
    plural_endings="s",
    events="""
        copa
        euro
        jogos
        mundial
        olimpíadas
    """,
    streets="""
        alameda
        avenida
        calçada
        largo
        ponte
        praça
        praceta
        rua
        travessa
    """,
    season_at="a\naté\nda\ndesde\ndo\ndurante\nem\nna\nneste\nno\npara\nà\nao",
    habit_articles="o\na\nas\nos\naos\nàs\nao",
    name_before="senhor\nsenhora\nSr.\nSra.\nDona\neditora",
    infinitive_endings="ar\ner\nir\nor",
    during="durante\npor",
    month_before="a\naté\nde\ndesde\nem\nfinais\nfim\nmeados",
    attacks="ataque\nataques\natentado\natentados",
    future=Tense(
        words="""
            deve
            devem
            deverá
            deverão
            espera-se
            está marcada
            está marcado
            marcada para
            marcado para
            prevista
            previsto
            será
            serão
            terá
            terão
            haverá
            fará
            irá
            irão
            vai
            vão
            volta a
        """,
        endings="""
            ará
            arão
            aria
            ariam
            ará-o
            erá
            erão
            eria
            eriam
            irá
            irão
            iria
            iriam
            tirá
        """,
        not_words="verão\nmaria\nqueria\nqueriam\nfazia\nsecretaria\nvaria\nparceria\nmelhoria\ngaleria\nbateria\nserraria\npolicia",
        always_before="para\npara a\npara o\npara esta",
        before="a partir da\na partir de\nantes da\nantes de\nantes do\naté\naté a\naté ao\naté o\naté à",
    ),
    past=Tense(
        words="""
            caiu
            disse
            disseram
            estava
            esteve
            fez
            fizeram
            foi
            foram
            haviam
            havia
            morreu
            quis
            sido
            sofreu
            soube
            teve
            tinha
            tinham
            veio
            era
            eram
        """,
        endings="""
            ada
            adas
            ado
            ados
            aram
            ava
            avam
            eram
            eu
            ida
            idas
            ido
            idos
            iram
            iu
            ia
            iam
            ou
            rou
        """,
        not_words="""
            câmara
            dia
            economia
            companhia
            energia
            estado
            estados
            havia
            mercado
            partido
            polícia
            policia
            sábado
            senado
            unidos
            cada
            nada
            jornada
            década
            vida
            medida
            medidas
            garantia
            seu
            meu
            teu
            europeu
            ou
            museu
            autarquia
            freguesia
            temporada
            corrida
            avenida
            madrugada
            secretaria
            democracia
            justiça
            família
            via
            mais
        """,
    ),
    present=Tense(
        words="abre\narranca\ncomeça\nencerra\nfazem\nfaz greve\nreabre\nreúne\nrealiza-se\nhá\nsegue\ndecorre\né\nsão\nchegam",
    ),
    clause_starts="cujo\ncuja\ne\nenquanto\nmas\nonde\nporque\nquando\nque\nquem\nse",
)

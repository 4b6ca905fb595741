"""Portuguese: what stands around an article's text, and what tells the language apart."""

from __future__ import annotations

from tui.languages.structure_words import StructureWords, listed

WORDS = StructureWords(
    stop_words=listed(
        """
        a ainda ano anos ante antes ao aos após aquela aquele as até cada com como contra da das de dela
        dele deles depois desde disse do dois dos duas durante e ela elas ele eles em enquanto entre então
        era essa esse esta estas este estes está estão eu foi foram hoje há isso isto já lhe mais mas me
        mesmo meu muito na nas nem no nos num numa não nós o onde os ou outra outras outro outros para pela
        pelas pelo pelos pode por porque quando quanto quarta-feira que quem quinta-feira se segunda-feira
        segundo sem ser será seu seus sexta-feira sido sobre sua suas só também tem ter terça-feira todas
        todo todos três tudo têm um uma umas uns você à às é
        """
    ),
    letters=("ã", "õ", "ção", "lh", "nh", "ê", "ões", "ç"),
    months={
        "jan": 1,
        "janeiro": 1,
        "fev": 2,
        "fevereiro": 2,
        "mar": 3,
        "março": 3,
        "abr": 4,
        "abril": 4,
        "mai": 5,
        "maio": 5,
        "jun": 6,
        "junho": 6,
        "jul": 7,
        "julho": 7,
        "ago": 8,
        "agosto": 8,
        "set": 9,
        "setembro": 9,
        "out": 10,
        "outubro": 10,
        "nov": 11,
        "novembro": 11,
        "dez": 12,
        "dezembro": 12,
    },
    weekdays=listed(
        """
        domingo quarta quarta-feira quinta quinta-feira segunda segunda-feira sexta sexta-feira sábado terça
        terça-feira
        """
    ),
    published_labels=frozenset(
        {
            "data",
            "data de publicação",
            "publicada em",
            "publicado",
            "publicado em",
            "publicação",
        }
    ),
    updated_labels=frozenset(
        {
            "actualizado",
            "atualizado",
            "atualizado em",
            "modificado",
            "última atualização",
        }
    ),
    title_labels=frozenset(
        {
            "manchete",
            "título",
        }
    ),
    byline_labels=frozenset(
        {
            "assinatura",
            "autor",
            "autora",
            "autores",
            "por",
        }
    ),
    source_labels=frozenset(
        {
            "agência",
            "fonte",
            "jornal",
            "veículo",
        }
    ),
    section_labels=frozenset(
        {
            "categoria",
            "editoria",
            "secção",
            "seção",
        }
    ),
    byline_openers=(
        "do nosso correspondente",
        "por",
        "reportagem de",
        "texto",
    ),
    desk_words=listed(
        """
        correspondente enviado jornalista redacção redação repórter
        """
    ),
    credit_openers=(
        "crédito",
        "créditos",
        "divulgação",
        "foto",
        "foto de",
        "fotografia",
        "fotos",
        "ilustração",
        "imagem",
    ),
    signature_openers=(
        "com agências",
        "com informações de",
        "edição de",
        "por redação",
        "reportagem de",
        "texto de",
    ),
    take_words=listed(
        """
        prioridade
        alerta atualização correção embargo flash retificação urgente
        """
    ),
    wire_labels=frozenset(
        {
            "palavra-chave",
            "palavras-chave",
            "prioridade",
            "retranca",
            "slug",
        }
    ),
    urgency_labels=frozenset(
        {
            "prioridade",
            "urgência",
        }
    ),
    embargo_openers=(
        "embargada até",
        "embargado até",
        "embargo",
        "não publicar antes",
        "sob embargo",
    ),
    note_openers=(
        "acrescenta",
        "atualiza",
        "atualização",
        "corrige",
        "repetição",
    ),
)

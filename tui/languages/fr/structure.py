"""French: what stands around an article's text, and what tells the language apart."""

from __future__ import annotations

from tui.languages.structure_words import StructureWords, listed

WORDS = StructureWords(
    stop_words=listed(
        """
        ainsi alors après au aussi autre autres aux avait avant avec avoir avril c'est ce cela ces cet cette
        ceux chez comme contre d'un d'une dans de depuis des deux dimanche dit donc dont du elle elles en
        encore entre est et eux faire fait fois il ils jeudi jour jusqu'à l'a la le les leur leurs lors lui
        lundi mais mardi mercredi mis moins même n'a ne non nos notre nous on ont ou où par pas pendant peu
        peut plus plusieurs pour près qu'elle qu'il qu'ils qu'un qu'une quand que quelque qui s'est sa
        samedi sans se selon sera ses si son sont sous sur tous tout toute toutes trois très un une vendredi
        vers voir vos votre vous y étaient était été être
        """
    ),
    letters=("œ", "ç", "è", "ê", "où", "qu'", "l'", "d'", "eux", "é"),
    months={
        "jan": 1,
        "janv": 1,
        "janvier": 1,
        "fevr": 2,
        "fevrier": 2,
        "fév": 2,
        "févr": 2,
        "février": 2,
        "mars": 3,
        "avr": 4,
        "avril": 4,
        "mai": 5,
        "juin": 6,
        "juil": 7,
        "juill": 7,
        "juillet": 7,
        "aout": 8,
        "août": 8,
        "sep": 9,
        "sept": 9,
        "septembre": 9,
        "oct": 10,
        "octobre": 10,
        "nov": 11,
        "novembre": 11,
        "dec": 12,
        "decembre": 12,
        "déc": 12,
        "décembre": 12,
    },
    weekdays=listed(
        """
        dimanche jeudi lundi mardi mercredi samedi vendredi
        """
    ),
    published_labels=frozenset(
        {
            "date",
            "date de parution",
            "date de publication",
            "mis en ligne",
            "mis en ligne le",
            "paru le",
            "parution",
            "publication",
            "publié",
            "publié le",
        }
    ),
    updated_labels=frozenset(
        {
            "actualisé le",
            "mis à jour",
            "mis à jour le",
            "mise à jour",
            "modifié",
            "modifié le",
        }
    ),
    title_labels=frozenset(
        {
            "intitulé",
            "titre",
        }
    ),
    byline_labels=frozenset(
        {
            "auteur",
            "auteurs",
            "par",
            "signature",
        }
    ),
    source_labels=frozenset(
        {
            "agence",
            "journal",
            "média",
            "source",
        }
    ),
    section_labels=frozenset(
        {
            "catégorie",
            "rubrique",
            "section",
        }
    ),
    byline_openers=(
        "de notre correspondant",
        "de notre correspondante",
        "de notre envoyé spécial",
        "de notre envoyée spéciale",
        "par",
        "propos recueillis par",
        "texte",
    ),
    desk_words=listed(
        """
        correspondant correspondante envoyé envoyée journaliste reporter rédaction
        """
    ),
    credit_openers=(
        "capture d'écran",
        "crédit",
        "crédit photo",
        "crédits",
        "crédits photo",
        "illustration",
        "image",
        "infographie",
        "photo",
        "photo d'archives",
        "photographie",
        "photos",
    ),
    signature_openers=(
        "avec afp",
        "avec les agences",
        "avec reuters",
        "la rédaction",
        "reportage",
        "reportage de",
        "rédigé par",
        "version française",
        "édité par",
    ),
    take_words=listed(
        """
        feuillet priorité reprise suivi
        1er 2e 3e actualisation actualisé alerte annulation bulletin embargo encadré factuel flash général
        lead papier prev rappel rectificatif synthèse urgent éclairage
        """
    ),
    wire_labels=frozenset(
        {
            "contact",
            "contact presse",
            "contacts presse",
            "feuillet",
            "mot-clé",
            "mots clés",
            "mots-clés",
            "priorité",
            "slug",
            "urgence",
            "vedette",
        }
    ),
    urgency_labels=frozenset(
        {
            "priorité",
            "urgence",
        }
    ),
    embargo_openers=(
        "embargo",
        "ne pas diffuser avant",
        "ne pas publier avant",
        "sous embargo",
        "à ne pas diffuser avant",
    ),
    note_openers=(
        "actualisation",
        "actualise",
        "actualisé",
        "ajoute",
        "avec photo",
        "avec photos",
        "complète",
        "précise",
        "rectifie",
        "répétition",
    ),
)

"""What is known of names of people whatever the language: particles, order, and how one name is spelt twice.

Words are folded as `tui.text.fold` does.
"""

from __future__ import annotations

PARTICLES = frozenset(
    """
    ab abu af al and ap as at aus av bar ben bin bint d da dal dalla das de degli dei del della delle den der des
    di do dos du e el i ibn la las le los mac of op san te ten ter til und v van vande vander vom von vor y z zu
    zum zur
    """.split()
)
"""Words inside a name that are neither given name nor surname."""

EAST_ASIAN_SURNAMES = frozenset(
    """
    ahn bae bai bao cai cao chang chao chen cheng cho choe choi chu chung cui dang deng ding dinh doan dong du duan
    fan fang feng fu gao gong gu guo gwak ha hahm han hao hoang hong hou hsieh hsu hu huang hwang hyun jang jeon
    jeong ji jia jiang jin jo joo ju jung kang ke kim kong kuo kwon lai lam lee lei leung li liang liao lim lin ling
    liu long lu luo ma mao meng min moon na nam ngo nguyen ni niu noh oh pak pan park peng pham phan qi qian qiao
    qin qiu ren ri rim roh ryu seo shao shen shi shin shum sim so son song su suh sun sung tan tang tao tian ting to
    tran trinh truong tsai tse tseng vo wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xu xue yan yang
    yao ye yeh yi yim yin yoo yoon you yu yuan yue yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou
    """.split()
)
"""Surnames that stand before the given name where they are followed by short words."""

ALSO_GIVEN_NAMES = frozenset(
    "dong fan han jin kim lam lee li lin long lu min na park ren so son su sun tan van yan".split()
)
"""Those of `EAST_ASIAN_SURNAMES` that begin Western names of two words ("Kim Novak"), or are too short to tell."""

SOUNDS = {
    "schtsch": "c", "shch": "c", "chtch": "c", "tsch": "c", "dzh": "j", "tch": "c", "sch": "c", "tsh": "c",
    "sz": "c", "cz": "c", "ch": "c", "sh": "c", "zh": "j", "dj": "j", "kh": "k", "gh": "k", "ph": "v", "th": "t",
    "dh": "d", "ck": "k", "qu": "k", "tz": "s", "ts": "s", "cc": "k", "ce": "se", "ci": "si", "cy": "si",
    "gue": "ke", "gui": "ki", "guy": "ki", "ge": "je", "gi": "ji", "gy": "ji", "ks": "x", "oe": "o",
    "ou": "u", "oo": "u", "ee": "i", "ie": "i", "iy": "i", "ij": "i", "yy": "i", "ey": "e", "ei": "e", "ay": "e",
    "ai": "e", "q": "k", "c": "k", "w": "v", "f": "v", "z": "s", "g": "k", "h": "", "y": "i", "'": "",
}  # fmt: skip
"""Spellings of a sound in one language or another → a letter that stands for it; longer ones come first.

So Poutine and Putin, Zelensky and Zelenskyy, Khrouchtchev and Khrushchev, Kadhafi and Gaddafi come near.
"""

SIBILANTS = "cjsxz"
"""Letters of `SOUNDS` that transliterations exchange most."""

SILENT_ENDINGS = "e"
"""Letters at the end of a word that some languages write and do not say (Poutine, Lénine)."""

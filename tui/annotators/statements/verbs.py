"""Which patterns a cue verb takes (see `StatementWords`), and what an inflected form can be: bits."""

SAY = 1
JUDGE = 2
ASK = 4
MANNER = 8
PHRASAL = 16

FINITE = 1
PARTICIPLE = 2
INFINITIVE = 4
GERUND = 8

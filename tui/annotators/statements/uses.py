"""How a cue stands in its sentence."""

FINITE = 1
PASSIVE = 2
INFINITIVE = 3
GERUND = 4
SOURCE = 5
POSSESSED = 6
POSTPOSED = 7
VIEW = 8
TAG = 9
NOBODY = 10

"""What a phrase rests on."""

NAME = 1
NOUN = 2
PROPER = 3
PRONOUN = 4

"""What a token is. Plain numbers of a module, which Python reads fastest."""

WORD = 1
NAME = 2
DATE = 3
QUOTE = 4
COMMA = 5
STOP = 6
COLON = 7
SEMICOLON = 8
DASH = 9
OTHER = 10

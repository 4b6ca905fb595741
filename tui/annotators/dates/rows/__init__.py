"""The table of expressions: one row a kind, each with its pattern, what it says, and examples.

Rows know roles, no words and no calendar: the words are data of the languages, the calendar is the
resolver's. Within a level the first row that matches at a place has it.
"""

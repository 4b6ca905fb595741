"""Windows over a screen: they show rows, ask for a line, let one choose."""

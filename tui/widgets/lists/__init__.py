"""Lists whose rows are drawn, not made."""

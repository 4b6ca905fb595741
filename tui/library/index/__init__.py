"""The index: its file, its tables, and what stands in them."""

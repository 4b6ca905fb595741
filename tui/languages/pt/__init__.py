"""What the program knows of Portuguese."""

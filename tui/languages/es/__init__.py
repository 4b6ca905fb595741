"""What the program knows of Spanish."""

"""What the program knows of German."""

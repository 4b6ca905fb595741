"""What the program knows of Italian."""

"""The main screen, part by part: `main` joins them."""

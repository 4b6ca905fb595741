"""What the user says: read, stars, tags, notes, corrections; never lost, laid over the index."""

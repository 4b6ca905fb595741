"""One actor for all articles: corrections, merges, what is told of each."""

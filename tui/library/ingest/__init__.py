"""From files to rows: reading and annotating in child processes, one writer."""

"""From a query to rows: conditions, order, windows, counts."""

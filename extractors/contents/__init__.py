"""Contents: what a campaign consists of."""

"""How pages, records and runs look in a terminal."""

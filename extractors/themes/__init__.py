"""Campaign names, themes and slogans."""

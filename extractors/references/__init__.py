"""Documents announced or cited: number, date, issuer and the frame around them."""

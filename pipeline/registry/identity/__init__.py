"""Which sightings are one document: by number, issuer and year, or by evidence that is as strong."""

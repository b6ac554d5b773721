"""Places and the provinces they lie in."""

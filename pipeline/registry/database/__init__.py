"""``registry.sqlite``: the tables of a registry, made anew from the parts and what people have said of them."""

"""Composed portal pages: articles of ours in the mark-up of the content systems that Vietnamese portals run on."""

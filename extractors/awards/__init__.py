"""Awards: the rewards that a plan promises."""

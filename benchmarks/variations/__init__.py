"""Archives of any size for measuring: variations of the sample corpus among pages of other matters, all different."""

"""Tables of a registry as files for the tools that people use."""

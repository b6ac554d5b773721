"""How the stages run over many inputs."""

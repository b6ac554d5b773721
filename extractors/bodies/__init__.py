"""Bodies (cơ quan, tổ chức): names with their places, and groups of bodies."""

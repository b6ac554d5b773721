"""Document numbers (số, ký hiệu): all families of State, Party and mass organisations, with the noise of real pages."""

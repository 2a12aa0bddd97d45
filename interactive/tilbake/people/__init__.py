"""Fictional persons, as data: one TOML file a person."""

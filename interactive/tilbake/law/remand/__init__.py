"""Arrest and remand (*varetekt*): Criminal Procedure Act chapters 14 to 14 b, and what the prison owes meanwhile."""

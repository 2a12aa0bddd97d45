"""The facts on their way to a reader: checked, reviewed, printed in a page, listed with their uses, downloaded."""

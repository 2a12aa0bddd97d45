"""The facts the site uses, as data, each with its source and how far it was checked."""

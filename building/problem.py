"""What a builder can mend."""


class Problem(Exception):
    """Something is wrong with what the site is made from, or on the machine; the text says what, and where."""

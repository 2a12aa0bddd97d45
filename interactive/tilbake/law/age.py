"""Who is a child to the law."""

from datetime import date

from tilbake.law.parameters import parameter


def is_child(age: int | None, law_of: date) -> bool:
    """Whether the rules for people under 18 hold; an age that is not given is an adult's.

    Source: Penal Code § 33; fact ``u18-prison-cap``.
    """
    return age is not None and age < parameter("adult-age", law_of).value

"""The sentence plan: cards, choices, what each choice changes. Routing without arithmetic, rules without words."""

"""Preventive detention (*forvaring*): Penal Code §§ 40 to 46 and its own regulations."""

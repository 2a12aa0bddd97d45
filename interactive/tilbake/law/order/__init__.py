"""Order and force inside: reactions, exclusion from company, security cell and restraint bed; Act §§ 37 to 40."""

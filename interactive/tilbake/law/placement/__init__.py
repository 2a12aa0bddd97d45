"""Where a sentence is served: its start, moves up and down, an institution, home; Act §§ 11 to 16 a."""

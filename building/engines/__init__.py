"""Three real browsers, driven alike, with no network: for the tests and the measurements."""

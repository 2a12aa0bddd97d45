"""Properties are judged by what they say; how busy the machine is has no part in it."""

from hypothesis import settings

settings.register_profile("without-clock", deadline=None)
settings.load_profile("without-clock")

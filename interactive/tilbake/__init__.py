"""Tilbake: the Python that runs in the reader's browser and, unchanged, when the site is built.

Floors, from the ground: ``law`` and ``evidence``, then ``people``, ``walk``, ``widgets``, ``app``. An import
only goes down.
"""

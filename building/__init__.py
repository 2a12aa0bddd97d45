"""What `build.py` does: one file a step."""

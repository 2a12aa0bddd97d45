"""`build.py bench`: what a reader waits for, beside a plain page that does the same. It reports; it never judges."""

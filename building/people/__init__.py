"""`build.py people`: what is wrong with the persons and cards, and what their walks are like."""

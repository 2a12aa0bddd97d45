"""What a writer of a page should hear: numbers that no fact holds, long sentences, words the site does not use."""

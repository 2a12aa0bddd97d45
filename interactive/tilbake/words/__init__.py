"""What every floor needs to speak: languages, and the English text behind each message id of the law."""

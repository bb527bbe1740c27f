"""Keeping the register itself well: the guideline and its reviews, channels, passphrase, backup."""

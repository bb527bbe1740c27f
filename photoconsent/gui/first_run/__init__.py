"""Before there is anything to work on: the guide for the first day, and opening a register."""

"""What every place of the window stands on."""

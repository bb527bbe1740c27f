"""What a photo's file carries beside its pixels: one module for each kind of container and each kind of metadata."""

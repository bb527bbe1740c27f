"""Videos: the photo's promises over time. Only this room imports `av`, which is an extra (`photoconsent[video]`)."""

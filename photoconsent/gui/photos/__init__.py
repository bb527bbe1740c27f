"""The lists beside the canvas: the photos of the event, and the faces of the photo."""

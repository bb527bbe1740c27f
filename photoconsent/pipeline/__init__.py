"""What happens to a photo, in order. No Qt, no SQL, no prompts."""

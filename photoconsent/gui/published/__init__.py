"""What is out, and how it comes down."""

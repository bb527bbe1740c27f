"""What makes packages of the program: frozen once a system, then wrapped as that system installs things."""

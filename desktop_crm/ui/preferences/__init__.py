"""How the program looks and speaks, and what the open file takes for granted."""

"""Labels as PDF: the address as each country writes it, in any script, on any stock."""

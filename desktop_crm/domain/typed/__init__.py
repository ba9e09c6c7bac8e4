"""How typed dates and activity lines are read: tokens, words, forms, and their sum."""

"""Small widgets and words that several views share."""

"""An article on the screen: set in lines, highlighted, walked through."""

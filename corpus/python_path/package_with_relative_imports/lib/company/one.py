import two
sibling = two.__name__

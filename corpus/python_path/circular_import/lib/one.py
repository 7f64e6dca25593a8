import two
name = 1

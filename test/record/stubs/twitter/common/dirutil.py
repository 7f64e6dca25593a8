safe_open = open

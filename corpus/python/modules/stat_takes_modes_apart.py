import stat

for mode in [0100644, 040755, 020666, 0120777, 0140000, 010600, 060660, 0]:
    print oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), [name for name in sorted(dir(stat)) if name.startswith('S_IS') and callable(getattr(stat, name)) and getattr(stat, name)(mode)]
print stat.ST_MODE, stat.ST_SIZE, stat.ST_CTIME, stat.S_IRWXU, stat.S_IXOTH, stat.S_ISUID

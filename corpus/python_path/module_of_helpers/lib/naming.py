SEPARATOR = '-'


def label(*parts):
  return SEPARATOR.join(str(part) for part in parts)

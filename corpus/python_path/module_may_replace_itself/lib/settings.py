import sys


class Settings(object):
  host = 'localhost'
  port = 80


sys.modules[__name__] = Settings()

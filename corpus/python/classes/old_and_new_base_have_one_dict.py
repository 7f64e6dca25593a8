class Old:
  def __init__(self):
    self.v = 1
  def __getattr__(self, name):
    return 'missing ' + name
  def __setattr__(self, name, value):
    self.__dict__[name] = value

class Mixed(Old, object):
  pass

m = Mixed()
print m.v, m.other, m.__dict__, '__dict__' in Mixed.__dict__

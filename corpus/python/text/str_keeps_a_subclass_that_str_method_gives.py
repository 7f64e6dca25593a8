class Text(str):
  def __init__(self, *args):
    print 'init', [type(arg).__name__ for arg in args]

class Told(object):
  def __str__(self):
    return Text('told')

print type(str(Told())).__name__
print type(Text(Told())).__name__
print type('%s' % Told()).__name__, type(str(object=Told())).__name__

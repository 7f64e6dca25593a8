class Lexer(object):
  def __init__(self, text):
    self.text, self.pos = text, 0
  def __iter__(self):
    while self.pos < len(self.text):
      c = self.text[self.pos]
      if c.isspace():
        self.pos += 1
      elif c.isdigit():
        start = self.pos
        while self.pos < len(self.text) and (self.text[self.pos].isdigit() or self.text[self.pos] == '.'):
          self.pos += 1
        word = self.text[start:self.pos]
        yield ('num', float(word) if '.' in word else int(word))
      else:
        self.pos += 1
        yield ('op', c)
  next = None
class Parser(object):
  PREC = {'+': 1, '-': 1, '*': 2, '/': 2, '%': 2, '^': 3}
  def __init__(self, text):
    self.tokens = list(Lexer(text)) + [('end', None)]
    self.i = 0
  @property
  def tok(self): return self.tokens[self.i]
  def advance(self):
    t = self.tok
    self.i += 1
    return t
  def atom(self):
    kind, value = self.advance()
    if kind == 'num': return value
    if value == '(':
      v = self.expr(0)
      assert self.advance() == ('op', ')'), 'expected )'
      return v
    if value == '-': return -self.atom()
    raise SyntaxError('unexpected %r' % (value,))
  def expr(self, level):
    left = self.atom()
    while self.tok[0] == 'op' and self.PREC.get(self.tok[1], -1) > level - (self.tok[1] == '^'):
      op = self.advance()[1]
      right = self.expr(self.PREC[op])
      left = {'+': lambda: left + right, '-': lambda: left - right, '*': lambda: left * right, '/': lambda: left / right,
        '%': lambda: left % right, '^': lambda: left ** right}[op]()
    return left
for text in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '7 / 2', '7.0 / 2', '-3 + 10 % 4', '1 +', '(1', '1 / 0', '2 * (3 + 4) - -1'):
  try:
    print text, '=', Parser(text).expr(0)
  except (SyntaxError, AssertionError, ArithmeticError) as e:
    print text, '!', type(e).__name__, e

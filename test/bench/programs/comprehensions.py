# List, dict and set comprehensions and a generator expression.
def run():
  squares = [x * x for x in range(200000) if x % 3]
  following = {x: x + 1 for x in range(100000)}
  few = {x % 1000 for x in range(100000)}
  return len(squares) + len(following) + len(few) + sum(x for x in squares)

# 100,000 floats in no order: plain, by key, reversed, and as texts.
def numbers(n):
  state, result = 1, []
  for i in range(n):
    state = (state * 69069 + 1) % 4294967296
    result.append(state / 4294967296.0)
  return result


NUMBERS = numbers(100000)
TEXTS = [str(x) for x in NUMBERS]


def run():
  plain = sorted(NUMBERS)
  by_key = sorted(NUMBERS, key=lambda x: -x)
  backwards = sorted(NUMBERS, reverse=True)
  return plain[0] + by_key[-1] + backwards[-1], sorted(TEXTS)[0]

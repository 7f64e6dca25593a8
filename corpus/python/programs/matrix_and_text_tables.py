m = [[1, 2, 3], [4, 5, 6]]
print zip(*m), map(list, zip(*m)), [[sum(a * b for a, b in zip(r, c)) for c in zip(*zip(*m))] for r in m]
rows = [('name', 'cpu', 'ram'), ('web', 0.5, 1024), ('database', 12.25, 65536L)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for r in rows:
  print ' | '.join(str(c).ljust(w) if isinstance(c, str) else str(c).rjust(w) for c, w in zip(r, widths)).rstrip()
print '-' * (sum(widths) + 6)
text = """the quick brown fox
jumps over the lazy dog the end"""
counts = {}
for word in text.split():
  counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4]:
  print '%-6s%3d %s' % (word, n, '*' * n)
print sorted(counts, key=counts.get, reverse=True)[:1], max(counts, key=lambda k: (counts[k], k))

import difflib

OLD = ['alpha\n', 'beta\n', '\tgamma one\n', 'delta\n', 'epsilon\n', 'zeta\n', 'eta\n', 'theta\n']
NEW = ['alpha\n', 'beta2\n', '\tgamma  two\n', 'epsilon\n', 'new\n', 'zeta\n', 'eta\n', 'iota\n']
print ''.join(difflib.ndiff(OLD, NEW))
print ''.join(difflib.unified_diff(OLD, NEW, 'old', 'new', 'then', 'now', n=1))
print ''.join(difflib.context_diff(OLD, NEW, 'old', 'new', n=1))
print list(difflib.unified_diff(['a'], ['b'], lineterm='')), list(difflib.unified_diff(OLD, OLD))
print ''.join(difflib.restore(difflib.ndiff(OLD, NEW), 1)) == ''.join(OLD)
matcher = difflib.SequenceMatcher(None, 'private Thread currentThread;', 'private volatile Thread currentThread;')
print matcher.get_matching_blocks(), matcher.get_opcodes(), matcher.ratio(), matcher.quick_ratio(), matcher.real_quick_ratio()
print difflib.SequenceMatcher(lambda c: c == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9), list(difflib.SequenceMatcher(None, OLD, NEW).get_grouped_opcodes(0))
print difflib.SequenceMatcher(None, 'a' * 300 + 'b', 'b' + 'a' * 300).ratio(), difflib.SequenceMatcher(None, 'a' * 300 + 'b', 'b' + 'a' * 300, False).ratio()
print difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('wheel', ['wheels', 'heel', 'steel'], 2, 0.5)
for call in [lambda: difflib.get_close_matches('x', [], 0), lambda: difflib.get_close_matches('x', [], 1, 2)]:
    try:
        print call()
    except ValueError as error:
        print error

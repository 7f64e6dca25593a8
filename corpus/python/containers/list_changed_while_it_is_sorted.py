# The list is empty while it is sorted; whatever is done to it meanwhile is noticed, even where it is undone.
items = [3, 1, 2]


def attempt(*args, **kw):
    items[:] = [3, 1, 2]
    try:
        items.sort(*args, **kw)
        print 'sorted', items
    except Exception, e:
        print type(e).__name__, e, items


def append_and_pop(a, b):
    items.append(1)
    items.pop()
    return cmp(a, b)


def look(x):
    print items, len(items), list(items), items == [],
    return x


def replace(x):
    items[:] = [9]
    return x


def fails(x):
    items.append(5)
    raise KeyError('key')


attempt(append_and_pop)
attempt(key=look)
attempt(key=replace)
attempt(key=fails)
attempt(key=lambda x: items.insert(0, x))
attempt(cmp=lambda a, b: items.sort() or cmp(b, a))

class Holder(object):
    pass


def attempt(name, action):
    try:
        action()
        print name, 'done'
    except BufferError as error:
        print name, 'BufferError:', error


data = bytearray('hello')
view = memoryview(data)
view[0] = 'J'
view[1:3] = 'xy'
print data, view.tobytes(), view.tolist()
attempt('append', lambda: data.append(1))
attempt('extend', lambda: data.extend('a'))
attempt('pop', lambda: data.pop())
attempt('insert', lambda: data.insert(0, 1))
attempt('remove', lambda: data.remove(ord('J')))
attempt('del', lambda: data.__delitem__(0))
attempt('longer slice', lambda: data.__setitem__(slice(0, 1), 'abc'))
attempt('slice', lambda: data.__setitem__(slice(0, 2), 'ab'))
attempt('+=', lambda: data.__iadd__('a'))
attempt('+= nothing', lambda: data.__iadd__(''))
attempt('*=', lambda: data.__imul__(2))
attempt('*= 1', lambda: data.__imul__(1))
attempt('reverse', lambda: data.reverse())
attempt('__init__', lambda: data.__init__('abcde'))
print data, view.tobytes()
del view
attempt('append', lambda: data.append(33))
print data

memoryview(data)[1:2].tobytes()
attempt('after a view that nobody kept', lambda: data.append(34))
holder = Holder()
holder.parts = [{'view': memoryview(data)[2:]}]
attempt('with a view in an attribute', lambda: data.append(35))
holder.parts.pop()
attempt('without it', lambda: data.append(36))


def closure():
    inner = memoryview(data)
    return lambda: inner


keeper = closure()
attempt('with a view in a closure', lambda: data.append(37))
keeper = None
attempt('without', lambda: data.append(38))
print data

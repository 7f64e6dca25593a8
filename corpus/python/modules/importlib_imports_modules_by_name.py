import importlib, os


def t(f, *a):
    try:
        print f(*a)
    except Exception as e:
        print type(e).__name__, e


print importlib.import_module('os.path') is os.path, importlib.import_module('json').__name__, importlib.import_module('xml.dom').__name__
t(importlib.import_module, '.x')
t(importlib.import_module, 'nosuch')
t(importlib.import_module, '..x', 'a')
print importlib.import_module('.decoder', 'json').__name__
t(importlib.import_module, 5)
t(importlib.import_module, '')

"""Every name of api.thrift, as an empty class: a loaded configuration is never turned into thrift here."""
import sys
import types


class Names(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        made = type(name, (object,), {})
        setattr(self, name, made)
        return made


# The module that is being imported must outlive its replacement, or its globals go with it.
names = Names(__name__)
names.replaced = sys.modules[__name__]
sys.modules[__name__] = names

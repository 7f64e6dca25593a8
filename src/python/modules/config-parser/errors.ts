/** ConfigParser's exceptions. */

import { add, remainder } from '../../objects/arithmetic.ts';
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { Exception } from '../../objects/exceptions.ts';
import { PyProperty } from '../../objects/function.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { filled } from '../library-calls.ts';
import type { ModuleBuilder } from '../module-builder.ts';

/** The attribute that `message` stands for: BaseException has one of that name. */
const MESSAGE = '_Error__message';

type Attributes = Record<string, Value>;

/** Calls the base's `__init__` with the message, then sets attributes and `args`. */
function initialize(base: PyType, self: Value, baseArgs: Value[], attributes: Attributes, args: Value[]): null {
  callValue(getAttr(base, '__init__'), [self, ...baseArgs], null);
  for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
  setAttr(self, 'args', new PyTuple(args));
  return null;
}

function defineBase(m: ModuleBuilder): PyType {
  const getter = m.method('_get_message', ['self'], (self) => getAttr(self, MESSAGE));
  const setter = m.method('_set_message', ['self', 'value'], (self, value) => {
    setAttr(self, MESSAGE, value);
    return null;
  });
  const text = m.method('__repr__', ['self'], (self) => getAttr(self, 'message'));
  return m.newClass('Error', [Exception], {
    _get_message: getter,
    _set_message: setter,
    message: new PyProperty(getter, setter, null, null),
    __init__: m.method(
      '__init__',
      ['self', 'msg'],
      (self, message) => {
        setAttr(self, 'message', message);
        return callValue(getAttr(Exception, '__init__'), [self, message], null);
      },
      [''],
    ),
    __repr__: text,
    __str__: text,
  });
}

function defineSectionErrors(m: ModuleBuilder, error: PyType): void {
  m.newClass('NoSectionError', [error], {
    __init__: m.method('__init__', ['self', 'section'], (self, section) =>
      initialize(error, self, [filled('No section: %r', section)], { section }, [section]),
    ),
  });
  m.newClass('DuplicateSectionError', [error], {
    __init__: m.method('__init__', ['self', 'section'], (self, section) =>
      initialize(error, self, [remainder('Section %r already exists', section)], { section }, [section]),
    ),
  });
  m.newClass('NoOptionError', [error], {
    __init__: m.method('__init__', ['self', 'option', 'section'], (self, option, section) =>
      initialize(error, self, [filled('No option %r in section: %r', option, section)], { option, section }, [option, section]),
    ),
  });
}

function defineInterpolationErrors(m: ModuleBuilder, error: PyType): void {
  const base = m.newClass('InterpolationError', [error], {
    __init__: m.method('__init__', ['self', 'option', 'section', 'msg'], (self, option, section, message) =>
      initialize(error, self, [message], { option, section }, [option, section, message]),
    ),
  });
  m.newClass('InterpolationMissingOptionError', [base], {
    __init__: m.method('__init__', ['self', 'option', 'section', 'rawval', 'reference'], (self, option, section, raw, reference) => {
      const lines = '\tsection: [%s]\n\toption : %s\n\tkey    : %s\n\trawval : %s\n';
      const message = filled(`Bad value substitution:\n${lines}`, section, option, reference, raw);
      return initialize(base, self, [option, section, message], { reference }, [option, section, raw, reference]);
    }),
  });
  m.newClass('InterpolationSyntaxError', [base], {});
  m.newClass('InterpolationDepthError', [base], {
    __init__: m.method('__init__', ['self', 'option', 'section', 'rawval'], (self, option, section, raw) => {
      const lines = '\tsection: [%s]\n\toption : %s\n\trawval : %s\n';
      const message = filled(`Value interpolation too deeply recursive:\n${lines}`, section, option, raw);
      return initialize(base, self, [option, section, message], {}, [option, section, raw]);
    }),
  });
}

function defineParsingErrors(m: ModuleBuilder, error: PyType): void {
  const parsing = m.newClass('ParsingError', [error], {
    __init__: m.method('__init__', ['self', 'filename'], (self, filename) =>
      initialize(error, self, [remainder('File contains parsing errors: %s', filename)], { filename, errors: new PyList([]) }, [filename]),
    ),
    append: m.method('append', ['self', 'lineno', 'line'], (self, lineNumber, line) => {
      callMethod(getAttr(self, 'errors'), 'append', [new PyTuple([lineNumber, line])]);
      setAttr(self, 'message', add(getAttr(self, 'message'), filled('\n\t[line %2d]: %s', lineNumber, line)));
      return null;
    }),
  });
  m.newClass('MissingSectionHeaderError', [parsing], {
    __init__: m.method('__init__', ['self', 'filename', 'lineno', 'line'], (self, filename, lineno, line) => {
      const message = filled('File contains no section headers.\nfile: %s, line: %d\n%r', filename, lineno, line);
      return initialize(error, self, [message], { filename, lineno, line }, [filename, lineno, line]);
    }),
  });
}

export function defineErrors(m: ModuleBuilder): void {
  const error = defineBase(m);
  defineSectionErrors(m, error);
  defineInterpolationErrors(m, error);
  defineParsingErrors(m, error);
}

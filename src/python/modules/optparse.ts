/** optparse: command lines as they were read before argparse. */
import { getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay, equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception, raise, valueError } from '../objects/exceptions.ts';
import { readBytes } from '../objects/file-type.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains, getItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { repr, str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { dictType } from '../objects/types.ts';
import { PyList, type Value } from '../objects/value.ts';
import { call, filled, items } from './library-calls.ts';
import { ModuleBuilder } from './module-builder.ts';
import { defineFormatters } from './optparse/formatter.ts';
import { defineOption } from './optparse/option.ts';
import { defineParsers } from './optparse/parser.ts';
import { describe, get, NO_DEFAULT, SUPPRESS_HELP, SUPPRESS_USAGE } from './optparse/shared.ts';

function defineErrors(m: ModuleBuilder): void {
  const store = (names: string[]): Value =>
    m.method('__init__', ['self', ...names], (self, ...values) => {
      names.forEach((name, i) => {
        setAttr(self, name, values[i]);
      });
      return null;
    });
  const base = m.newClass('OptParseError', [Exception], {
    __init__: store(['msg']),
    __str__: m.method('__str__', ['self'], (self) => get(self, 'msg')),
  });
  const option = m.newClass('OptionError', [base], {
    __init__: m.method('__init__', ['self', 'msg', 'option'], (self, message, about) => {
      setAttr(self, 'msg', message);
      setAttr(self, 'option_id', str(about));
      return null;
    }),
    __str__: m.method('__str__', ['self'], (self) => {
      const about = get(self, 'option_id');
      return truth(about) ? filled('option %s: %s', about, get(self, 'msg')) : get(self, 'msg');
    }),
  });
  m.newClass('OptionConflictError', [option], {});
  m.newClass('OptionValueError', [base], {});
  const bad = m.newClass('BadOptionError', [base], {
    __init__: store(['opt_str']),
    __str__: m.method('__str__', ['self'], (self) => filled('no such option: %s', get(self, 'opt_str'))),
  });
  m.newClass('AmbiguousOptionError', [bad], {
    __init__: store(['opt_str', 'possibilities']),
    __str__: m.method('__str__', ['self'], (self) =>
      filled('ambiguous option: %s (%s?)', get(self, 'opt_str'), items(self, 'possibilities').map(str).join(', ')),
    ),
  });
}

/** The values of options, as attributes. */
function defineValues(m: ModuleBuilder, runtime: Runtime): void {
  const builtin = (name: string, ...args: Value[]): Value => callValue(runtime.builtins.getStr(name) as Value, args, null);
  m.oldClass('Values', [], {
    __init__: m.method(
      '__init__',
      ['self', 'defaults'],
      (self, defaults) => {
        if (!truth(defaults)) return null;
        for (const pair of toArray(call(defaults, 'items'))) {
          const [name, value] = toArray(pair);
          setAttr(self, str(name), value);
        }
        return null;
      },
      [null],
    ),
    __str__: m.method('__str__', ['self'], (self) => str(get(self, '__dict__'))),
    __repr__: m.method('_repr', ['self'], describe),
    __cmp__: m.method('__cmp__', ['self', 'other'], (self, other) => {
      if (isInstance(other, m.get('Values'))) return compareThreeWay(get(self, '__dict__'), get(other, '__dict__'));
      return isInstance(other, dictType) ? compareThreeWay(get(self, '__dict__'), other) : -1;
    }),
    _update_careful: m.method('_update_careful', ['self', 'dict'], (self, dict) => {
      for (const name of toArray(builtin('dir', self))) {
        const value = contains(dict, name) ? getItem(dict, name) : null;
        if (value !== null) setAttr(self, str(name), value);
      }
      return null;
    }),
    _update_loose: m.method('_update_loose', ['self', 'dict'], (self, dict) => call(get(self, '__dict__'), 'update', dict)),
    _update: m.method('_update', ['self', 'dict', 'mode'], (self, dict, mode) => {
      if (!equals(mode, 'careful') && !equals(mode, 'loose')) throw raise(valueError(`invalid update mode: ${repr(mode)}`));
      return call(self, `_update_${str(mode)}`, dict);
    }),
    read_module: m.method(
      'read_module',
      ['self', 'modname', 'mode'],
      (self, name, mode) => call(self, '_update', builtin('vars', runtime.importModule(str(name))), mode),
      ['careful'],
    ),
    read_file: m.method(
      'read_file',
      ['self', 'filename', 'mode'],
      (self, name, mode) => {
        const vars = new PyDict();
        runtime.execute(readBytes(runtime, name), str(name), vars, vars);
        return call(self, '_update', vars, mode);
      },
      ['careful'],
    ),
    ensure_value: m.method('ensure_value', ['self', 'attr', 'value'], (self, name, value) => {
      if ((getAttrOrUndefined(self, str(name)) ?? null) === null) setAttr(self, str(name), value);
      return get(self, str(name));
    }),
  });
}

const EXPORTS = [
  ...['Option', 'make_option', 'SUPPRESS_HELP', 'SUPPRESS_USAGE', 'Values', 'OptionContainer', 'OptionGroup', 'OptionParser'],
  ...['HelpFormatter', 'IndentedHelpFormatter', 'TitledHelpFormatter', 'OptParseError', 'OptionError', 'OptionConflictError'],
  ...['OptionValueError', 'BadOptionError'],
];

export const optparseModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('optparse', 'Command lines as they were read before argparse.');
  m.setAll({ __version__: '1.5.3', __all__: new PyList(EXPORTS), SUPPRESS_HELP, SUPPRESS_USAGE, NO_DEFAULT });
  defineErrors(m);
  defineFormatters(m, runtime);
  defineOption(m, runtime);
  defineValues(m, runtime);
  defineParsers(m, runtime);
  return m.module;
};

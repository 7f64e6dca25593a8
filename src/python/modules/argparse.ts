/** argparse: command lines. A configuration may describe one that it never reads. */
import { setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { equals, richCompare } from '../objects/compare.ts';
import type { PyDict } from '../objects/dict.ts';
import { Exception, IOError, isRaised, raise, valueError } from '../objects/exceptions.ts';
import { openFile } from '../objects/file-type.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains } from '../objects/items.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { repr, str } from '../objects/text.ts';
import { NotImplemented, PyList, type Value } from '../objects/value.ts';
import { defineActions } from './argparse/actions.ts';
import { defineContainers } from './argparse/container.ts';
import { defineFormatters } from './argparse/formatter.ts';
import { defineParser } from './argparse/parser.ts';
import {
  actionName,
  get,
  holderRepr,
  ONE_OR_MORE,
  OPTIONAL,
  PARSER,
  REMAINDER,
  SUPPRESS,
  UNRECOGNIZED,
  ZERO_OR_MORE,
} from './argparse/shared.ts';
import { call, filled, raiseNew } from './library-calls.ts';
import { ModuleBuilder } from './module-builder.ts';

function defineErrors(m: ModuleBuilder): void {
  m.newClass('ArgumentError', [Exception], {
    __init__: m.method('__init__', ['self', 'argument', 'message'], (self, argument, message) => {
      setAttr(self, 'argument_name', actionName(argument));
      setAttr(self, 'message', message);
      return null;
    }),
    __str__: m.method('__str__', ['self'], (self) => {
      const name = get(self, 'argument_name');
      const message = get(self, 'message');
      return name === null ? filled('%s', message) : filled('argument %s: %s', name, message);
    }),
  });
  m.newClass('ArgumentTypeError', [Exception], {});
}

/** Objects that show their attributes. */
function defineHolders(m: ModuleBuilder, runtime: Runtime): void {
  const holder = m.newClass('_AttributeHolder', [], {
    __repr__: m.method('__repr__', ['self'], holderRepr),
    _get_kwargs: m.method('_get_kwargs', ['self'], (self) =>
      callValue(runtime.builtins.getStr('sorted') as Value, [call(get(self, '__dict__'), 'items')], null),
    ),
    _get_args: m.method('_get_args', ['self'], () => new PyList([])),
  });
  const compare = (name: string, op: '==' | '!='): Value =>
    m.method(name, ['self', 'other'], (self, other) => {
      if (!isInstance(other, m.get('Namespace'))) return NotImplemented;
      return richCompare(get(self, '__dict__'), get(other, '__dict__'), op);
    });
  m.newClass('Namespace', [holder], {
    __init__: m.method('__init__', ['self', '**kwargs'], (self, kwargs) => {
      for (const [name, value] of (kwargs as PyDict).entries()) setAttr(self, str(name), value);
      return null;
    }),
    __hash__: null,
    __eq__: compare('__eq__', '=='),
    __ne__: compare('__ne__', '!='),
    __contains__: m.method('__contains__', ['self', 'key'], (self, key) => contains(get(self, '__dict__'), key)),
  });
}

function defineFileType(m: ModuleBuilder, runtime: Runtime): void {
  m.newClass('FileType', [], {
    __init__: m.method(
      '__init__',
      ['self', 'mode', 'bufsize'],
      (self, mode, size) => {
        setAttr(self, '_mode', mode);
        setAttr(self, '_bufsize', size);
        return null;
      },
      ['r', -1],
    ),
    __call__: m.method('__call__', ['self', 'string'], (self, name) => {
      const mode = get(self, '_mode');
      if (equals(name, '-')) {
        const sys = runtime.importModule('sys');
        if (contains(mode, 'r')) return get(sys, 'stdin');
        if (contains(mode, 'w')) return get(sys, 'stdout');
        throw raise(valueError(`argument "-" with mode ${repr(mode)}`));
      }
      try {
        return openFile(runtime, name, str(mode));
      } catch (error) {
        if (!isRaised(error, IOError)) throw error;
        return raiseNew(m, 'ArgumentTypeError', filled("can't open '%s': %s", name, error.value));
      }
    }),
    __repr__: m.method('__repr__', ['self'], (self) => {
      const args = ['_mode', '_bufsize'].map((name) => get(self, name)).filter((value) => !equals(value, -1));
      return `${str(get(get(self, '__class__'), '__name__'))}(${args.map(repr).join(', ')})`;
    }),
  });
}

const EXPORTS = [
  ...['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'FileType', 'HelpFormatter', 'ArgumentDefaultsHelpFormatter'],
  ...['RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER'],
  ...['SUPPRESS', 'ZERO_OR_MORE'],
];

export const argparseModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('argparse', 'Command lines.');
  m.setAll({ __version__: '1.1', __all__: new PyList(EXPORTS), SUPPRESS, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER });
  m.set('_UNRECOGNIZED_ARGS_ATTR', UNRECOGNIZED);
  defineErrors(m);
  defineHolders(m, runtime);
  defineFormatters(m, runtime);
  m.def('_get_action_name', ['argument'], actionName);
  defineActions(m, runtime);
  defineFileType(m, runtime);
  defineParser(m, runtime, defineContainers(m));
  return m.module;
};

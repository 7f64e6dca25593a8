/** csv: files of separated values. */
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue, isCallable } from '../objects/call.ts';
import { equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception, isRaised, raise, StopIteration, TypeError, typeError, valueError } from '../objects/exceptions.ts';
import { PyProperty } from '../objects/function.ts';
import { integerValue } from '../objects/index-value.ts';
import { contains, getSlice, length } from '../objects/items.ts';
import { getIter, toArray } from '../objects/iterate.ts';
import { kwargsFromDict } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str, strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { checkCount } from '../objects/unpack-arguments.ts';
import { type KwArgs, PyList, PyTuple, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { dialectNames, makeDialectType, type PyDialect, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC } from './csv/dialect.ts';
import { type CsvState, csvError, makeReaderType, PyReader } from './csv/reader.ts';
import { defineSniffer } from './csv/sniffer.ts';
import { makeWriterType, PyWriter } from './csv/writer.ts';
import { ModuleBuilder } from './module-builder.ts';

let types: { dialect: PyType } | null = null;

function makeTypes(): { dialect: PyType } {
  makeReaderType();
  makeWriterType();
  return { dialect: makeDialectType() };
}

/** The functions that C has: reader, writer and the registry of dialects. */
function defineFunctions(m: ModuleBuilder, state: CsvState, dialectType: PyType): void {
  const registry = new PyDict();
  const registered = (name: Value): Value => {
    const found = isHashable(name) ? registry.get(name) : undefined;
    if (found === undefined) throw raise(csvError(state, 'unknown dialect'));
    return found;
  };
  dialectNames.find = registered;
  const makeDialect = (given: Value | undefined, kw: KwArgs | null): PyDialect =>
    callValue(dialectType, given === undefined ? [] : [given], kw) as PyDialect;
  m.nativeVariadic('reader', (args, kw) => {
    checkCount('', 1, 2, args.length);
    return new PyReader(iteratorOf(args[0]), makeDialect(args[1], kw), state);
  });
  m.nativeVariadic('writer', (args, kw) => {
    checkCount('', 1, 2, args.length);
    const write = getAttrOrUndefined(args[0], 'write');
    if (write === undefined || !isCallable(write)) throw raise(typeError('argument 1 must have a "write" method'));
    return new PyWriter(write, makeDialect(args[1], kw), state);
  });
  m.nativeVariadic('register_dialect', (args, kw) => {
    checkCount('', 1, 2, args.length);
    if (strValue(args[0]) === undefined && !(args[0] instanceof PyUnicode))
      throw raise(typeError('dialect name must be a string or unicode'));
    registry.set(args[0], makeDialect(args[1], kw));
    return null;
  });
  m.native('unregister_dialect', 1, 1, (name) => {
    if (registry.get(name) === undefined) throw raise(csvError(state, 'unknown dialect'));
    registry.delete(name);
    return null;
  });
  m.native('get_dialect', 1, 1, registered);
  m.native('list_dialects', 0, 0, () => new PyList(registry.keys()));
  m.nativeVariadic('field_size_limit', (args) => {
    checkCount('field_size_limit', 0, 1, args.length);
    const before = state.fieldLimit;
    if (args.length > 0) {
      const limit = integerValue(args[0]);
      if (limit === undefined) throw raise(typeError('limit must be an integer'));
      state.fieldLimit = Number(limit);
    }
    return before;
  });
}

function isHashable(value: Value): boolean {
  return typeOf(value).slots.hash !== null;
}

function iteratorOf(value: Value): Value {
  try {
    return getIter(value);
  } catch (error) {
    if (isRaised(error, TypeError)) throw raise(typeError('argument 1 must be an iterator'));
    throw error;
  }
}

const UNSET = ['delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace', 'lineterminator', 'quoting'];

function defineDialects(m: ModuleBuilder, state: CsvState, dialectType: PyType): void {
  const members: Record<string, Value> = { _name: '', _valid: false };
  for (const name of UNSET) members[name] = null;
  const dialect = m.oldClass('Dialect', [], {
    ...members,
    __init__: m.method('__init__', ['self'], (self) => {
      if (getAttr(self, '__class__') !== m.get('Dialect')) setAttr(self, '_valid', true);
      return callMethod(self, '_validate', []);
    }),
    _validate: m.method('_validate', ['self'], (self) => {
      try {
        callValue(dialectType, [self], null);
        return null;
      } catch (error) {
        if (isRaised(error, TypeError)) throw raise(csvError(state, str(error.value)));
        throw error;
      }
    }),
  });
  const excel = m.oldClass('excel', [dialect], {
    delimiter: ',',
    quotechar: '"',
    doublequote: true,
    skipinitialspace: false,
    lineterminator: '\r\n',
    quoting: QUOTE_MINIMAL,
  });
  const register = m.get('register_dialect');
  callValue(register, ['excel', excel], null);
  callValue(register, ['excel-tab', m.oldClass('excel_tab', [excel], { delimiter: '\t' })], null);
}

/** dict(zip(names, values)) */
function zipped(names: readonly Value[], values: readonly Value[]): PyDict {
  const dict = new PyDict();
  for (let i = 0; i < names.length && i < values.length; i++) dict.set(names[i], values[i]);
  return dict;
}

function nextDict(self: Value): Value {
  if (equals(getAttr(self, 'line_num'), 0)) getAttr(self, 'fieldnames');
  const reader = getAttr(self, 'reader');
  let row = callMethod(reader, 'next', []);
  setAttr(self, 'line_num', getAttr(reader, 'line_num'));
  while (equals(row, new PyList([]))) row = callMethod(reader, 'next', []);
  const names = getAttr(self, 'fieldnames');
  const dict = zipped(toArray(names), toArray(row));
  const [expected, got] = [length(names), length(row)];
  if (expected < got) dict.set(getAttr(self, 'restkey'), getSlice(row, expected, undefined));
  else if (expected > got) for (const name of toArray(getSlice(names, got, undefined))) dict.set(name, getAttr(self, 'restval'));
  return dict;
}

function fieldNames(self: Value): Value {
  const reader = getAttr(self, 'reader');
  if (getAttr(self, '_fieldnames') === null) {
    try {
      setAttr(self, '_fieldnames', callMethod(reader, 'next', []));
    } catch (error) {
      if (!isRaised(error, StopIteration)) throw error;
    }
  }
  setAttr(self, 'line_num', getAttr(reader, 'line_num'));
  return getAttr(self, '_fieldnames');
}

function defineDictReader(m: ModuleBuilder): void {
  const getter = m.method('fieldnames', ['self'], fieldNames);
  const setter = m.method('fieldnames', ['self', 'value'], (self, value) => {
    setAttr(self, '_fieldnames', value);
    return null;
  });
  m.oldClass('DictReader', [], {
    __init__: m.method(
      '__init__',
      ['self', 'f', 'fieldnames', 'restkey', 'restval', 'dialect', '*args', '**kwds'],
      (self, file, names, restKey, restValue, dialect, args, kwds) => {
        setAttr(self, '_fieldnames', names);
        setAttr(self, 'restkey', restKey);
        setAttr(self, 'restval', restValue);
        setAttr(self, 'reader', callValue(m.get('reader'), [file, dialect, ...(args as PyTuple).items], kwargsFromDict(kwds as PyDict)));
        setAttr(self, 'dialect', dialect);
        setAttr(self, 'line_num', 0);
        return null;
      },
      [null, null, null, 'excel'],
    ),
    __iter__: m.method('__iter__', ['self'], (self) => self),
    fieldnames: new PyProperty(getter, setter, null, null),
    next: m.method('next', ['self'], nextDict),
  });
}

function rowOf(self: Value, dict: Value): Value {
  const names = getAttr(self, 'fieldnames');
  if (equals(getAttr(self, 'extrasaction'), 'raise')) {
    const wrong = toArray(dict).filter((key) => !contains(names, key));
    if (wrong.length > 0) throw raise(valueError(`dict contains fields not in fieldnames: ${wrong.map(repr).join(', ')}`));
  }
  return new PyList(toArray(names).map((name) => callMethod(dict, 'get', [name, getAttr(self, 'restval')])));
}

function defineDictWriter(m: ModuleBuilder): void {
  m.oldClass('DictWriter', [], {
    __init__: m.method(
      '__init__',
      ['self', 'f', 'fieldnames', 'restval', 'extrasaction', 'dialect', '*args', '**kwds'],
      (self, file, names, restValue, action, dialect, args, kwds) => {
        setAttr(self, 'fieldnames', names);
        setAttr(self, 'restval', restValue);
        if (!contains(new PyTuple(['raise', 'ignore']), callMethod(action, 'lower', []))) {
          throw raise(valueError(`extrasaction (${str(action)}) must be 'raise' or 'ignore'`));
        }
        setAttr(self, 'extrasaction', action);
        setAttr(self, 'writer', callValue(m.get('writer'), [file, dialect, ...(args as PyTuple).items], kwargsFromDict(kwds as PyDict)));
        return null;
      },
      ['', 'raise', 'excel'],
    ),
    writeheader: m.method('writeheader', ['self'], (self) => {
      const names = toArray(getAttr(self, 'fieldnames'));
      callMethod(self, 'writerow', [zipped(names, names)]);
      return null;
    }),
    _dict_to_list: m.method('_dict_to_list', ['self', 'rowdict'], rowOf),
    writerow: m.method('writerow', ['self', 'rowdict'], (self, row) =>
      callMethod(getAttr(self, 'writer'), 'writerow', [callMethod(self, '_dict_to_list', [row])]),
    ),
    writerows: m.method('writerows', ['self', 'rowdicts'], (self, rows) => {
      const lists = toArray(rows).map((row) => callMethod(self, '_dict_to_list', [row]));
      return callMethod(getAttr(self, 'writer'), 'writerows', [new PyList(lists)]);
    }),
  });
}

const EXPORTS = [
  ...['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', '__doc__', 'excel', 'excel_tab'],
  ...['field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer', 'unregister_dialect'],
  ...['__version__', 'DictReader', 'DictWriter'],
];

/** The part that C has, whose names say so. */
function makeCore(): { core: ModuleBuilder; state: CsvState } {
  const core = new ModuleBuilder('_csv', 'CSV parsing and writing.\n');
  const error = core.newClass('Error', [Exception], {});
  return { core, state: { fieldLimit: 131072, error } };
}

export const csvModule: ModuleFactory = (runtime) => {
  types ??= makeTypes();
  const { core, state } = makeCore();
  defineFunctions(core, state, types.dialect);
  const m = new ModuleBuilder('csv', 'Reads and writes files of separated values.');
  for (const name of core.globals.keys()) if (!str(name).startsWith('__')) m.set(str(name), core.get(str(name)));
  m.setAll({ QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, __version__: '1.0', _Dialect: types.dialect });
  defineDialects(m, state, types.dialect);
  defineDictReader(m);
  defineDictWriter(m);
  defineSniffer(m, runtime, state);
  m.set('__all__', new PyList(EXPORTS));
  return m.module;
};

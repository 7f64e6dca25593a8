/** collections.namedtuple. */
import { callValue } from '../../objects/call.ts';
import { makeClass } from '../../objects/class.ts';
import { PyDict } from '../../objects/dict.ts';
import { indexError, raise, typeError, valueError } from '../../objects/exceptions.ts';
import { PyClassMethod, PyProperty } from '../../objects/function.ts';
import { length } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { PyBuiltin } from '../../objects/native.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { tupleType, typeType } from '../../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { isKeyword } from '../keyword-list.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { textOrUndefined } from '../text-argument.ts';

const NAME = /^[A-Za-z0-9_]+$/;

/** Field names out of a list, or of one text with blanks or commas between them. */
function fieldNames(value: Value): string[] {
  const text = textOrUndefined(value);
  if (text === undefined) return toArray(value).map(str);
  return text.text.split(/[\s,]+/).filter((name) => name !== '');
}

/** Puts `_1` and its like in place of names that cannot be used. */
function renamed(names: string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, i) => {
    const bad = !NAME.test(name) || isKeyword(name) || /^[0-9_]/.test(name) || seen.has(name);
    seen.add(name);
    return bad ? `_${i}` : name;
  });
}

function checkNames(typeName: string, names: string[], rename: boolean): void {
  for (const name of [typeName, ...names]) {
    // An empty name has no character that is wrong, and none that is first.
    if (name === '') throw raise(indexError('string index out of range'));
    if (!NAME.test(name)) {
      throw raise(valueError(`Type names and field names can only contain alphanumeric characters and underscores: ${repr(name)}`));
    }
    if (isKeyword(name)) throw raise(valueError(`Type names and field names cannot be a keyword: ${repr(name)}`));
    if (/^[0-9]/.test(name)) throw raise(valueError(`Type names and field names cannot start with a number: ${repr(name)}`));
  }
  const seen = new Set<string>();
  for (const name of names) {
    if (name.startsWith('_') && !rename) throw raise(valueError(`Field names cannot start with an underscore: ${repr(name)}`));
    if (seen.has(name)) throw raise(valueError(`Encountered duplicate field name: ${repr(name)}`));
    seen.add(name);
  }
}

function newTuple(cls: Value, items: Value[]): PyTuple {
  const create = tupleType.slots.new;
  if (create === null) throw new Error('tuple cannot be created');
  return create(cls as PyType, [new PyList(items)], null) as PyTuple;
}

function methods(m: ModuleBuilder, typeName: string, names: string[], orderedDict: PyType): Record<string, Value> {
  const asDict = m.method('_asdict', ['self'], (self) => {
    const pairs = (self as PyTuple).items.map((item, i) => new PyTuple([names[i], item]));
    return callValue(orderedDict, [new PyList(pairs)], null);
  });
  return {
    __new__: m.method('__new__', ['_cls', ...names], (cls, ...items) => newTuple(cls, items)),
    _make: new PyClassMethod(
      m.method('_make', ['cls', 'iterable'], (cls, iterable) => {
        const made = newTuple(cls, toArray(iterable));
        if (length(made) !== names.length) throw raise(typeError(`Expected ${names.length} arguments, got ${length(made)}`));
        return made;
      }),
    ),
    __repr__: m.method('__repr__', ['self'], (self) => {
      const fields = (self as PyTuple).items.map((item, i) => `${names[i]}=${repr(item)}`);
      return `${typeName}(${fields.join(', ')})`;
    }),
    _asdict: asDict,
    _replace: m.method('_replace', ['_self', '**kwds'], (self, kwds) => {
      const given = kwds as PyDict;
      const items = (self as PyTuple).items.map((item, i) => given.delete(names[i]) ?? item);
      const result = callMethod(self, '_make', [new PyList(items)]);
      if (given.size > 0) throw raise(valueError(`Got unexpected field names: ${repr(new PyList(given.keys()))}`));
      return result;
    }),
    __getnewargs__: m.method('__getnewargs__', ['self'], (self) => new PyTuple((self as PyTuple).items)),
    __getstate__: m.method('__getstate__', ['self'], () => null),
    __dict__: new PyProperty(asDict, null, null, null),
  };
}

export function defineNamedTuple(m: ModuleBuilder, orderedDict: PyType): void {
  m.def(
    'namedtuple',
    ['typename', 'field_names', 'verbose', 'rename'],
    (typename, given, _verbose, rename) => {
      const typeName = str(typename);
      const names = truth(rename) ? renamed(fieldNames(given)) : fieldNames(given);
      checkNames(typeName, names, truth(rename));
      const namespace = new PyDict();
      namespace.setStr('__slots__', new PyTuple([]));
      namespace.setStr('__doc__', `${typeName}(${names.join(', ')})`);
      namespace.setStr('_fields', new PyTuple(names));
      const members = methods(m, typeName, names, orderedDict);
      for (const name of Object.keys(members)) namespace.setStr(name, members[name]);
      names.forEach((name, i) => {
        const get = new PyBuiltin(name, ([self]) => (self as PyTuple).items[i]);
        namespace.setStr(name, new PyProperty(get, null, null, `Alias for field number ${i}`));
      });
      return makeClass(typeType, typeName, [tupleType], namespace);
    },
    [false, false],
  );
}

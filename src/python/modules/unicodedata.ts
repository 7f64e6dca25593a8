/** unicodedata: what Unicode's database says of a character, by versions 5.2 and 3.2. */
import '../objects/object-type.ts';
import {
  decimalValue,
  decompositionOf,
  digitValue,
  isNewSince32,
  numericValue,
  propertiesOf,
  type Version,
} from '../../unicode/database.ts';
import { characterNamed, nameOf } from '../../unicode/names.ts';
import { mayJoin, normalFormNamed, normalize } from '../../unicode/normalize.ts';
import { keyError, raise, typeError, valueError } from '../objects/exceptions.ts';
import { attribute, type MethodSpec, positional, setMethods } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { readyType } from '../objects/special-methods.ts';
import { stringArgument } from '../objects/text-arguments.ts';
import { objectType, typeOf } from '../objects/types.ts';
import { PyFloat, PyObject, type PyType, PyUnicode, type Value } from '../objects/value.ts';
import { steadyArgument } from './buffer-argument.ts';
import { extensionType } from './extension-type.ts';
import { ModuleBuilder } from './module-builder.ts';

const nameOfType = (value: Value): string => (value === null ? 'None' : typeOf(value).name);

function unicodeArgument(value: Value, fn: string, position: number): PyUnicode {
  if (value instanceof PyUnicode) return value;
  throw raise(typeError(`${fn}() argument ${position} must be unicode, not ${nameOfType(value)}`));
}

/** The code point of an argument that is one character. */
function character(value: Value, fn: string): number {
  const text = unicodeArgument(value, fn, 1).value;
  const point = text.codePointAt(0);
  if (point === undefined || text.length !== (point > 0xffff ? 2 : 1))
    throw raise(typeError('need a single Unicode character as parameter'));
  return point;
}

/** A function of the module, which is also a method of what stands for an older version. */
interface Entry {
  readonly min: number;
  readonly max: number;
  readonly fn: (version: Version, first: Value, second: Value) => Value;
}

function simple(name: string, fn: (point: number, version: Version) => Value): [string, Entry] {
  return [name, { min: 1, max: 1, fn: (version, value) => fn(character(value, name), version) }];
}

/** What a character may lack; a second argument is given back then, and without it `complaint` is raised as a ValueError. */
function optional(name: string, complaint: string, fn: (point: number, version: Version) => Value): [string, Entry] {
  const entry = (version: Version, value: Value, missing: Value): Value => {
    const found = fn(character(value, name), version);
    if (found !== null) return found;
    if (missing === undefined) throw raise(valueError(complaint));
    return missing;
  };
  return [name, { min: 1, max: 2, fn: entry }];
}

function isKnown(point: number, version: Version): boolean {
  return version === '5.2.0' || !isNewSince32(point);
}

function numeric(point: number, version: Version): Value {
  const value = numericValue(point, version);
  return value === null ? null : new PyFloat(value);
}

function decomposition(point: number, version: Version): string {
  const found = decompositionOf(point, version);
  if (found === undefined) return '';
  const points = found.points.map((part) => part.toString(16).toUpperCase().padStart(4, '0')).join(' ');
  return found.form === '' ? points : `<${found.form}> ${points}`;
}

/** Python finds ideographs by their names in every version, whether they are in it or not. */
const IDEOGRAPH = 'CJK UNIFIED IDEOGRAPH-';

function lookup(version: Version, value: Value): Value {
  const name = steadyArgument(value, 'lookup');
  const point = characterNamed(name);
  if (point !== null && (isKnown(point, version) || name.startsWith(IDEOGRAPH))) return new PyUnicode(String.fromCodePoint(point));
  throw raise(keyError(`undefined character name '${name.split('\0', 1).join('')}'`));
}

/** A text that needs no look at what meets what is given back as it is, by the current version only. */
function normalized(version: Version, name: Value, value: Value): Value {
  const wanted = stringArgument('normalize', 1, name);
  const given = unicodeArgument(value, 'normalize', 2);
  if (given.value === '') return given;
  const form = normalFormNamed(wanted);
  if (form === undefined) throw raise(valueError('invalid normalization form'));
  const text = normalize(given.value, form, version);
  const isKept = version === '5.2.0' && text === given.value && !(form.composes && mayJoin(text));
  return isKept ? given : new PyUnicode(text);
}

const ENTRIES: readonly (readonly [string, Entry])[] = [
  simple('category', (point, version) => propertiesOf(point, version).category),
  simple('bidirectional', (point, version) => propertiesOf(point, version).direction),
  simple('combining', (point, version) => propertiesOf(point, version).combining),
  simple('east_asian_width', (point, version) => propertiesOf(point, version).width),
  simple('mirrored', (point, version) => (propertiesOf(point, version).isMirrored ? 1 : 0)),
  simple('decomposition', decomposition),
  optional('decimal', 'not a decimal', decimalValue),
  optional('digit', 'not a digit', digitValue),
  optional('numeric', 'not a numeric character', numeric),
  optional('name', 'no such name', (point, version) => (isKnown(point, version) ? nameOf(point) : null)),
  ['lookup', { min: 1, max: 1, fn: lookup }],
  ['normalize', { min: 2, max: 2, fn: normalized }],
];

const FORMER: Version = '3.2.0';

/** unicodedata.ucd_3_2_0. */
class PyFormerDatabase extends PyObject {
  constructor(type: PyType) {
    super();
    this.type = type;
  }
}

function formerDatabaseType(): PyType {
  const type = extensionType('unicodedata', 'UCD', objectType, PyFormerDatabase);
  type.basetype = false;
  readyType(type, {
    new: () => {
      throw raise(typeError("cannot create 'unicodedata.UCD' instances"));
    },
  });
  const methods: Record<string, MethodSpec> = { unidata_version: attribute(() => FORMER) };
  for (const [name, { min, max, fn }] of ENTRIES) methods[name] = positional(min, max, (_self, first, second) => fn(FORMER, first, second));
  setMethods(type, methods);
  return type;
}

let formerType: PyType | null = null;

export const unicodedataModule: ModuleFactory = () => {
  const m = new ModuleBuilder('unicodedata', "What Unicode's database, version 5.2, says of characters");
  formerType ??= formerDatabaseType();
  m.setAll({ UCD: formerType, unidata_version: '5.2.0', ucd_3_2_0: new PyFormerDatabase(formerType) });
  for (const [name, { min, max, fn }] of ENTRIES) m.parsed(name, min, max, (first, second) => fn('5.2.0', first, second));
  return m.module;
};

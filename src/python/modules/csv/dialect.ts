/** _csv.Dialect: how fields are separated and quoted. */
import '../../objects/object-type.ts';
import { getAttrOrUndefined } from '../../objects/attributes.ts';
import { attributeError, raise, typeError } from '../../objects/exceptions.ts';
import { integerValue } from '../../objects/index-value.ts';
import { attribute, keywordName, member, setMethods } from '../../objects/native.ts';
import { asInstanceOf, isInt } from '../../objects/number-slots.ts';
import { readyType } from '../../objects/special-methods.ts';
import { strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { type KwArgs, PyObject, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;

/** Characters are strings of one byte, '' for none. */
export class PyDialect extends PyObject {
  delimiter = ',';
  doublequote = true;
  escapechar = '';
  lineterminator: string | PyUnicode = '\r\n';
  quotechar = '"';
  quoting = QUOTE_MINIMAL;
  skipinitialspace = false;
  strict = false;

  /** The line end as bytes. */
  get lineEnd(): string {
    return typeof this.lineterminator === 'string' ? this.lineterminator : this.lineterminator.value;
  }
}

const OPTIONS = ['delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict'] as const;
const PARAMETERS = ['dialect', ...OPTIONS];

function character(name: string, value: Value | undefined, missing: string): string {
  if (value === undefined) return missing;
  if (value === null) return '';
  const text = strValue(value);
  if (text === undefined) throw raise(typeError(`"${name}" must be string, not ${typeOf(value).fullName}`));
  if (text.length > 1) throw raise(typeError(`"${name}" must be an 1-character string`));
  return text;
}

/** The arguments by name, in the words of PyArg_ParseTupleAndKeywords without a function's name. */
function bind(args: Value[], kw: KwArgs | null): (Value | undefined)[] {
  const given = args.length + (kw === null ? 0 : kw.names.length);
  if (given > PARAMETERS.length) throw raise(typeError(`function takes at most ${PARAMETERS.length} arguments (${given} given)`));
  const bound: (Value | undefined)[] = PARAMETERS.map((_, i) => args[i]);
  kw?.names.forEach((key, i) => {
    const k = PARAMETERS.indexOf(keywordName(key));
    if (k >= 0 && k < args.length) throw raise(typeError(`Argument given by name ('${PARAMETERS[k]}') and position (${k + 1})`));
    if (k >= 0) bound[k] = kw.values[i];
  });
  const unknown = kw?.names.find((key) => !PARAMETERS.includes(keywordName(key)));
  if (unknown !== undefined) throw raise(typeError(`'${keywordName(unknown)}' is an invalid keyword argument for this function`));
  return bound;
}

function checkQuoting(value: Value | undefined, missing: number): number {
  if (value === undefined) return missing;
  if (!isInt(value)) throw raise(typeError('"quoting" must be an integer'));
  const n = Number(integerValue(value));
  if (n < QUOTE_MINIMAL || n > QUOTE_NONE) throw raise(typeError('bad "quoting" value'));
  return n;
}

function checkLineEnd(value: Value | undefined): string | PyUnicode | null {
  if (value === undefined) return '\r\n';
  if (value === null) return null;
  const text = strValue(value) ?? (value instanceof PyUnicode ? value : undefined);
  if (text === undefined) throw raise(typeError('"lineterminator" must be a string'));
  return text;
}

/** Finds a dialect by its name; the csv module of the load that runs sets it. */
export const dialectNames: { find: (name: Value) => Value } = { find: (name) => name };

function newDialect(type: PyType, args: Value[], kw: KwArgs | null): Value {
  const [named, ...given] = bind(args, kw);
  const isName = named !== undefined && (strValue(named) !== undefined || named instanceof PyUnicode);
  const base = isName ? dialectNames.find(named) : named;
  if (base instanceof PyDialect && given.every((value) => value === undefined)) return base;
  const option = new Map<string, Value | undefined>();
  OPTIONS.forEach((name, i) => {
    option.set(
      name,
      given[i] ?? (given[i] === null ? null : base === undefined || base === null ? undefined : getAttrOrUndefined(base, name)),
    );
  });
  const dialect = asInstanceOf(new PyDialect(), type);
  const flag = (name: string, missing: boolean): boolean => {
    const value = option.get(name);
    return value === undefined ? missing : truth(value);
  };
  dialect.delimiter = character('delimiter', option.get('delimiter'), ',');
  dialect.doublequote = flag('doublequote', true);
  dialect.escapechar = character('escapechar', option.get('escapechar'), '');
  const lineEnd = checkLineEnd(option.get('lineterminator'));
  dialect.quotechar = character('quotechar', option.get('quotechar'), '"');
  const unquoted = option.get('quotechar') === null && option.get('quoting') === undefined;
  dialect.quoting = unquoted ? QUOTE_NONE : checkQuoting(option.get('quoting'), QUOTE_MINIMAL);
  dialect.skipinitialspace = flag('skipinitialspace', false);
  dialect.strict = flag('strict', false);
  if (dialect.delimiter === '') throw raise(typeError('"delimiter" must be an 1-character string'));
  if (dialect.quoting !== QUOTE_NONE && dialect.quotechar === '') throw raise(typeError('quotechar must be set if quoting enabled'));
  if (lineEnd === null) throw raise(typeError('lineterminator must be set'));
  dialect.lineterminator = lineEnd;
  return dialect;
}

/** Makes the type; once is enough. */
export function makeDialectType(): PyType {
  const type = extensionType('_csv', 'Dialect', objectType, PyDialect);
  readyType(type, { new: newDialect, init: () => undefined });
  const unwritable = (name: string) => (): never => {
    throw raise(attributeError(`attribute '${name}' of '_csv.Dialect' objects is not writable`));
  };
  const orNone = (text: string): Value => (text === '' ? null : text);
  setMethods(type, {
    delimiter: member((self: PyDialect) => self.delimiter),
    skipinitialspace: member((self: PyDialect) => Number(self.skipinitialspace)),
    doublequote: member((self: PyDialect) => Number(self.doublequote)),
    strict: member((self: PyDialect) => Number(self.strict)),
    escapechar: attribute((self: PyDialect) => orNone(self.escapechar), unwritable('escapechar')),
    lineterminator: attribute((self: PyDialect) => self.lineterminator, unwritable('lineterminator')),
    quotechar: attribute((self: PyDialect) => orNone(self.quotechar), unwritable('quotechar')),
    quoting: attribute((self: PyDialect) => self.quoting, unwritable('quoting')),
  });
  return type;
}

/** _csv.writer: takes rows and writes lines. */
import '../../objects/object-type.ts';
import { callValue } from '../../objects/call.ts';
import { PyClassicInstance } from '../../objects/classic.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, raise, TypeError, typeError } from '../../objects/exceptions.ts';
import { getItem, length } from '../../objects/items.ts';
import { getIter, stepOver } from '../../objects/iterate.ts';
import { member, oneArg, setMethods } from '../../objects/native.ts';
import { readyType } from '../../objects/special-methods.ts';
import { repr, str, strValue } from '../../objects/text.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { PyFloat, PyList, PyObject, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { type PyDialect, QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC } from './dialect.ts';
import { type CsvState, csvError } from './reader.ts';

export class PyWriter extends PyObject {
  private hasBuffer = false;

  constructor(
    readonly write: Value,
    readonly dialect: PyDialect,
    readonly state: CsvState,
  ) {
    super();
  }

  /** One field as it is written. `alone`: it is the record's only one. */
  private fieldText(text: string, quote: boolean, alone: boolean): string {
    const { dialect, state } = this;
    const { delimiter, escapechar, quotechar, lineEnd } = dialect;
    let quoted = quote;
    let out = '';
    const end = text.indexOf('\0');
    const bytes = end < 0 ? text : text.slice(0, end);
    for (const c of bytes) {
      if (c === delimiter || c === escapechar || c === quotechar || lineEnd.includes(c)) {
        const escapes = dialect.quoting === QUOTE_NONE || (c === quotechar && !dialect.doublequote);
        if (escapes) {
          if (escapechar === '') throw raise(csvError(state, 'need to escape, but no escapechar set'));
          out += escapechar;
        } else {
          if (c === quotechar) out += quotechar;
          quoted = true;
        }
      }
      out += c;
    }
    if (bytes === '' && alone) {
      if (dialect.quoting === QUOTE_NONE) throw raise(csvError(state, 'single empty field record must be quoted'));
      quoted = true;
    }
    return quoted ? quotechar + out + quotechar : out;
  }

  row(fields: Value): Value {
    if (!isSequence(fields)) throw raise(csvError(this.state, 'sequence expected'));
    const { dialect } = this;
    const count = length(fields);
    const out: string[] = [];
    for (let i = 0; i < count; i++) {
      const field = fields instanceof PyList || fields instanceof PyTuple ? fields.items[i] : getItem(fields, i);
      const quote = dialect.quoting === QUOTE_ALL || (dialect.quoting === QUOTE_NONNUMERIC && !isNumber(field));
      const text = strValue(field) ?? (field === null ? '' : field instanceof PyFloat ? repr(field) : str(field));
      out.push(this.fieldText(text, quote, count === 1));
      if (out.length > 1 || out[0] !== '') this.hasBuffer = true;
    }
    const line = out.join(dialect.delimiter) + dialect.lineEnd;
    if (line !== '') this.hasBuffer = true;
    // C passes what it has not made yet as None.
    return callValue(this.write, [this.hasBuffer ? line : null], null);
  }
}

function isNumber(value: Value): boolean {
  const { slots } = typeOf(value);
  if (value instanceof PyClassicInstance) return true;
  return slots.int !== null || slots.float !== null;
}

/** PySequence_Check */
function isSequence(value: Value): boolean {
  if (value instanceof PyDict) return false;
  if (value instanceof PyClassicInstance) return true;
  return typeOf(value).slots.subscript !== null;
}

/** Makes the type; once is enough. */
export function makeWriterType(): PyType {
  const type = extensionType('_csv', 'writer', objectType, PyWriter);
  readyType(type, { new: null });
  setMethods(type, {
    writerow: oneArg((self: PyWriter, fields) => self.row(fields)),
    writerows: oneArg((self: PyWriter, rows) => {
      const step = stepOver(rowIterator(rows));
      for (let row = step(); row !== undefined; row = step()) self.row(row);
      return null;
    }),
    dialect: member((self: PyWriter) => self.dialect),
  });
  return type;
}

function rowIterator(rows: Value): Value {
  try {
    return getIter(rows);
  } catch (error) {
    if (isRaised(error, TypeError)) throw raise(typeError('writerows() argument must be iterable'));
    throw error;
  }
}

/** _csv.reader: takes lines from an iterator and gives rows. */
import '../../objects/object-type.ts';
import { makeException, PyException, raise, stopIteration, typeError } from '../../objects/exceptions.ts';
import { toFloat } from '../../objects/float-type.ts';
import { next } from '../../objects/iterate.ts';
import { member, noArgs, setMethods } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import { readyType } from '../../objects/special-methods.ts';
import { encodeAscii, strValue } from '../../objects/text.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { PyList, PyObject, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';
import { type PyDialect, QUOTE_NONE, QUOTE_NONNUMERIC } from './dialect.ts';

/** What readers of one module share. */
export interface CsvState {
  fieldLimit: number;
  readonly error: PyType;
}

export function csvError(state: CsvState, message: string): PyException {
  return message === '' ? new PyException(state.error, makeException(state.error, '').args) : makeException(state.error, message);
}

type Place = 'record' | 'field' | 'escaped' | 'inField' | 'inQuotes' | 'escapedInQuotes' | 'afterQuote' | 'lineEnd';

/** Stands for the end of a line that the iterator gave. */
const END = '\0';

export class PyReader extends PyObject {
  lineNumber = 0;
  private place: Place = 'record' as Place;
  private fields: Value[] = [];
  private field = '';
  private isNumeric = false;

  constructor(
    readonly source: Value,
    readonly dialect: PyDialect,
    private readonly state: CsvState,
  ) {
    super();
  }

  /** The next row; undefined at the end. */
  row(): Value | undefined {
    this.fields = [];
    this.field = '';
    this.place = 'record' as Place;
    this.isNumeric = false;
    do {
      const line = next(this.source);
      if (line === undefined) {
        if (this.field === '' && this.place !== 'inQuotes') return undefined;
        if (this.dialect.strict) throw raise(csvError(this.state, 'unexpected end of data'));
        this.save();
        break;
      }
      this.lineNumber++;
      const text = line instanceof PyUnicode ? encodeAscii(line.value) : strValue(line);
      if (text === undefined) throw raise(typeError(`expected string or Unicode object, ${typeOf(line).fullName} found`));
      for (let i = 0; i < text.length; i++) {
        if (text[i] === END) throw raise(csvError(this.state, 'line contains NULL byte'));
        this.take(text[i]);
      }
      this.take(END);
    } while (this.place !== 'record');
    const row = new PyList(this.fields);
    this.fields = [];
    return row;
  }

  private save(): void {
    this.fields.push(this.isNumeric ? toFloat(this.field) : this.field);
    this.field = '';
    this.isNumeric = false;
  }

  private add(c: string): void {
    if (this.field.length >= this.state.fieldLimit) {
      throw raise(csvError(this.state, `field larger than field limit (${this.state.fieldLimit})`));
    }
    this.field += c;
  }

  /** Ends a field where a line ends: true if it does. */
  private endsLine(c: string): boolean {
    if (c !== '\n' && c !== '\r' && c !== END) return false;
    this.save();
    this.place = c === END ? 'record' : 'lineEnd';
    return true;
  }

  private take(c: string): void {
    switch (this.place) {
      case 'record':
        if (c === END) return;
        if (c === '\n' || c === '\r') this.place = 'lineEnd';
        else this.startField(c);
        return;
      case 'field':
        this.startField(c);
        return;
      case 'escaped':
        this.add(c === END ? '\n' : c);
        this.place = 'inField';
        return;
      case 'inField':
        this.inField(c);
        return;
      case 'inQuotes':
        this.inQuotes(c);
        return;
      case 'escapedInQuotes':
        this.add(c === END ? '\n' : c);
        this.place = 'inQuotes';
        return;
      case 'afterQuote':
        this.afterQuote(c);
        return;
      case 'lineEnd':
        if (c === '\n' || c === '\r') return;
        if (c !== END) {
          throw raise(
            csvError(this.state, 'new-line character seen in unquoted field - do you need to open the file in universal-newline mode?'),
          );
        }
        this.place = 'record';
    }
  }

  private startField(c: string): void {
    const { dialect } = this;
    this.place = 'field';
    if (this.endsLine(c)) return;
    if (c === dialect.quotechar && dialect.quoting !== QUOTE_NONE) this.place = 'inQuotes';
    else if (c === dialect.escapechar) this.place = 'escaped';
    else if (c === ' ' && dialect.skipinitialspace) return;
    else if (c === dialect.delimiter) this.save();
    else {
      if (dialect.quoting === QUOTE_NONNUMERIC) this.isNumeric = true;
      this.add(c);
      this.place = 'inField';
    }
  }

  private inField(c: string): void {
    if (this.endsLine(c)) return;
    if (c === this.dialect.escapechar) this.place = 'escaped';
    else if (c === this.dialect.delimiter) {
      this.save();
      this.place = 'field';
    } else this.add(c);
  }

  private inQuotes(c: string): void {
    const { dialect } = this;
    if (c === END) return;
    if (c === dialect.escapechar) this.place = 'escapedInQuotes';
    else if (c === dialect.quotechar && dialect.quoting !== QUOTE_NONE) this.place = dialect.doublequote ? 'afterQuote' : 'inField';
    else this.add(c);
  }

  private afterQuote(c: string): void {
    const { dialect } = this;
    if (dialect.quoting !== QUOTE_NONE && c === dialect.quotechar) {
      this.add(c);
      this.place = 'inQuotes';
    } else if (c === dialect.delimiter) {
      this.save();
      this.place = 'field';
    } else if (!this.endsLine(c)) {
      if (dialect.strict) throw raise(csvError(this.state, `'${dialect.delimiter}' expected after '${dialect.quotechar}'`));
      this.add(c);
      this.place = 'inField';
    }
  }
}

/** Makes the type; once is enough. */
export function makeReaderType(): PyType {
  const type = extensionType('_csv', 'reader', objectType, PyReader);
  readyType(type, { new: null, iter: (self) => self, iternext: (self) => (self as PyReader).row() });
  setMethods(type, {
    next: noArgs((self: PyReader) => {
      const row = self.row();
      if (row === undefined) throw raise(stopIteration());
      return row;
    }),
    dialect: member((self: PyReader) => self.dialect),
    line_num: member((self: PyReader) => makeLong(self.lineNumber)),
  });
  return type;
}

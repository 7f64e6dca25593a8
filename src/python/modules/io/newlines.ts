/** Line ends in text: which there are, what they become, and IncrementalNewlineDecoder. */
import '../../objects/object-type.ts';
import { PyDict } from '../../objects/dict.ts';
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { asInt } from '../../objects/index-value.ts';
import { toArray } from '../../objects/iterate.ts';
import { attribute, bindArguments, keywords, noArgs, oneArg, setMethods } from '../../objects/native.ts';
import { makeLong } from '../../objects/number-operands.ts';
import { callMethod, readyType } from '../../objects/special-methods.ts';
import { strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { objectType, typeOf } from '../../objects/types.ts';
import { PyObject, PyTuple, type PyType, PyUnicode, type Value } from '../../objects/value.ts';
import { extensionType } from '../extension-type.ts';

/** The `newline` argument: null for None. Raises TypeError, ValueError. */
export function newlineArgument(name: string, position: number, value: Value): string | null {
  if (value === null) return null;
  const text = strValue(value) ?? (value instanceof PyUnicode ? value.value : undefined);
  if (text === undefined) throw raise(typeError(`${name}() argument ${position} must be string or None, not ${typeOf(value).fullName}`));
  if (!['', '\n', '\r', '\r\n'].includes(text)) throw raise(valueError(`illegal newline value: ${text}`));
  return text;
}

/** Index after the end of the line that begins at `from`; -1 where the text ends before. Translated text ends its lines with '\n' only. */
export function lineEndIndex(text: string, from: number, newline: string | null): number {
  if (newline !== '') {
    const end = newline ?? '\n';
    const at = text.indexOf(end, from);
    return at < 0 ? -1 : at + end.length;
  }
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\n') return i + 1;
    if (text[i] === '\r') return text[i + 1] === '\n' ? i + 2 : i + 1;
  }
  return -1;
}

/** Watches text that comes in pieces for its line ends, and translates them where that is wanted. */
export class LineEnds {
  private hasReturn = false;
  private hasNewline = false;
  private hasBoth = false;
  /** A carriage return at the end of a piece waits for what follows it. */
  pending = false;

  constructor(
    readonly translates: boolean,
    readonly watches = true,
  ) {}

  translate(piece: string, final: boolean): string {
    if (!this.watches) return piece;
    let text = piece;
    if (this.pending && (text !== '' || final)) {
      text = `\r${text}`;
      this.pending = false;
    }
    if (text.endsWith('\r') && !final) {
      text = text.slice(0, -1);
      this.pending = true;
    }
    this.note(text);
    return this.translates && text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  private note(text: string): void {
    if (!this.hasBoth && text.includes('\r\n')) this.hasBoth = true;
    if (!this.hasNewline && /(^|[^\r])\n/.test(text)) this.hasNewline = true;
    if (!this.hasReturn && /\r(?!\n)/.test(text)) this.hasReturn = true;
  }

  /** None, one kind, or a tuple of kinds. */
  seen(): Value {
    const kinds: string[] = [];
    if (this.hasReturn) kinds.push('\r');
    if (this.hasNewline) kinds.push('\n');
    if (this.hasBoth) kinds.push('\r\n');
    if (kinds.length > 1) return new PyTuple(kinds);
    return kinds.length === 0 ? null : new PyUnicode(kinds[0]);
  }

  forget(): void {
    this.hasReturn = false;
    this.hasNewline = false;
    this.hasBoth = false;
    this.pending = false;
  }
}

export class PyNewlineDecoder extends PyObject {
  decoder: Value = null;
  lineEnds = new LineEnds(false);
}

/** What the decoder inside makes of bytes; without one they are text already. */
export function decodeLines(self: PyNewlineDecoder, input: Value, final: boolean): string {
  const decoded = self.decoder === null ? input : callMethod(self.decoder, 'decode', [input, final]);
  if (!(decoded instanceof PyUnicode)) throw raise(typeError('decoder should return a string result'));
  return self.lineEnds.translate(decoded.value, final);
}

let type: PyType | null = null;

export function newlineDecoderType(): PyType {
  type ??= makeType();
  return type;
}

/** The decoder's state with the bit for a waiting carriage return in front. */
function getState(self: PyNewlineDecoder): Value {
  const [buffer, flag] = self.decoder === null ? ['', 0] : toArray(callMethod(self.decoder, 'getstate', []));
  return new PyTuple([buffer, makeLong(asInt(flag) * 2 + (self.lineEnds.pending ? 1 : 0))]);
}

function makeType(): PyType {
  const made = extensionType('_io', 'IncrementalNewlineDecoder', objectType, PyNewlineDecoder);
  readyType(made, {
    new: (cls) => {
      const decoder = new PyNewlineDecoder();
      if (cls !== made) {
        decoder.type = cls;
        decoder.attrs = new PyDict();
      }
      return decoder;
    },
    init: (self, args, kw) => {
      const [decoder, translate] = bindArguments('IncrementalNewlineDecoder', ['decoder', 'translate', 'errors'], 2, args, kw);
      (self as PyNewlineDecoder).decoder = decoder;
      (self as PyNewlineDecoder).lineEnds = new LineEnds(truth(translate));
    },
  });
  setMethods(made, {
    decode: keywords(
      ['input', 'final'],
      1,
      (self: PyNewlineDecoder, input, final) => new PyUnicode(decodeLines(self, input, final !== undefined && truth(final))),
    ),
    getstate: noArgs(getState),
    setstate: oneArg((self: PyNewlineDecoder, state) => {
      const [buffer, flag] = toArray(state);
      self.lineEnds.pending = asInt(flag) % 2 === 1;
      if (self.decoder !== null) callMethod(self.decoder, 'setstate', [new PyTuple([buffer, Math.floor(asInt(flag) / 2)])]);
      return null;
    }),
    reset: noArgs((self: PyNewlineDecoder) => {
      self.lineEnds.forget();
      return self.decoder === null ? null : callMethod(self.decoder, 'reset', []);
    }),
    newlines: attribute((self: PyNewlineDecoder) => self.lineEnds.seen()),
  });
  return made;
}

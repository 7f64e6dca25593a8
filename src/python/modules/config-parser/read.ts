/** RawConfigParser._read: the lines of a file become sections. */
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { PyRaise } from '../../objects/exceptions.ts';
import { isInstance } from '../../objects/instance-check.ts';
import { contains, getItem, getSlice, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { listType } from '../../objects/types.ts';
import { PyList, type Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import { raiseNew } from '../library-calls.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { makeText, type Text, textWith } from '../text-argument.ts';

const IS_SPACE = /[\t-\r ]/;
/** Python's str.strip() and unicode.strip(), of the characters that a line can hold. */
const isBlank = (line: Text): boolean => (line.isUnicode ? /^[\s\x1c-\x1f\x85]*$/ : /^[\t-\r ]*$/).test(line.text);
const IS_REMARK = /^[rR][eE][mM](?:[\t-\r ]|$)/;

/** What reading one file keeps in mind. */
class Reading {
  section: Value = null;
  option: Value = null;
  number = 0;
  error: Value = null;

  constructor(
    private readonly m: ModuleBuilder,
    private readonly self: Value,
    private readonly name: Value,
  ) {}

  /** One line. Raises MissingSectionHeaderError. */
  take(line: Value): void {
    this.number++;
    const text = textWith(line, 'strip');
    const [first] = text.text;
    if (isBlank(text) || first === '#' || first === ';' || IS_REMARK.test(text.text)) return;
    if (IS_SPACE.test(first) && this.section !== null && truth(this.option)) {
      const value = callMethod(line, 'strip', []);
      if (truth(value)) callMethod(getItem(this.section, this.option), 'append', [value]);
      return;
    }
    const header = callMethod(getAttr(this.self, 'SECTCRE'), 'match', [line]);
    if (truth(header)) this.startSection(callMethod(header, 'group', ['header']));
    else if (this.section === null) raiseNew(this.m, 'MissingSectionHeaderError', this.name, this.number, line);
    else this.takeOption(line);
  }

  private startSection(name: Value): void {
    const sections = getAttr(this.self, '_sections');
    if (contains(sections, name)) this.section = getItem(sections, name);
    else if (equals(name, this.m.get('DEFAULTSECT'))) this.section = getAttr(this.self, '_defaults');
    else {
      this.section = callMethod(this.self, '_dict', []);
      setItem(this.section, '__name__', name);
      setItem(sections, name, this.section);
    }
    this.option = null;
  }

  private takeOption(line: Value): void {
    const match = callMethod(getAttr(this.self, '_optcre'), 'match', [line]);
    if (!truth(match)) {
      if (this.error === null) this.error = callValue(this.m.get('ParsingError'), [this.name], null);
      callMethod(this.error, 'append', [this.number, repr(line)]);
      return;
    }
    const [name, separator, value] = toArray(callMethod(match, 'group', ['option', 'vi', 'value']));
    this.option = callMethod(this.self, 'optionxform', [callMethod(name, 'rstrip', [])]);
    setItem(this.section, this.option, value === null ? null : new PyList([optionValue(separator, value)]));
  }
}

/** A value without the comment that a `;` after white space begins; '' for two quotes. */
function optionValue(separator: Value, given: Value): Value {
  let value = given;
  if (equals(separator, '=') || equals(separator, ':')) {
    const { text } = textWith(value, 'find');
    const at = text.indexOf(';');
    // Before the first character stands the last, as for Python's index -1.
    if (at >= 0 && IS_SPACE.test(text[at === 0 ? text.length - 1 : at - 1])) value = getSlice(value, 0, at);
  }
  value = callMethod(value, 'strip', []);
  return equals(value, '""') ? '' : value;
}

/** `'\n'.join(lines)` */
function joinLines(lines: Value): Value {
  const chunks = toArray(lines).flatMap((line, i) => (i === 0 ? [line] : [makeText('\n', false), line]));
  return joinChunks(chunks);
}

export function readSections(m: ModuleBuilder, self: Value, file: Value, name: Value): null {
  const reading = new Reading(m, self, name);
  for (let line = callMethod(file, 'readline', []); truth(line); line = callMethod(file, 'readline', [])) reading.take(line);
  const { error } = reading;
  if (error !== null) throw new PyRaise(m.get('ParsingError'), error);
  const all = [getAttr(self, '_defaults'), ...toArray(callMethod(getAttr(self, '_sections'), 'values', []))];
  for (const options of all) {
    for (const pair of toArray(callMethod(options, 'items', []))) {
      const [key, value] = toArray(pair);
      if (isInstance(value, listType)) setItem(options, key, joinLines(value));
    }
  }
  return null;
}

/** Levels of logging: numbers that have names. */
import { equals, richCompare } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { raise, typeError, valueError } from '../../objects/exceptions.ts';
import { integerValue } from '../../objects/index-value.ts';
import { getItem } from '../../objects/items.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import type { Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';

const LEVELS: readonly (readonly [string, number])[] = [
  ['CRITICAL', 50],
  ['ERROR', 40],
  ['WARN', 30],
  ['WARNING', 30],
  ['INFO', 20],
  ['DEBUG', 10],
  ['NOTSET', 0],
];

/** Whether the first level is at least the second, as Python compares them. */
export function isAtLeast(level: Value, limit: Value): boolean {
  const a = integerValue(level);
  const b = integerValue(limit);
  return a !== undefined && b !== undefined ? a >= b : truth(richCompare(level, limit, '>='));
}

/** The names of levels, and the functions of the module that know them. */
export class Levels {
  /** From numbers to names and back. */
  readonly names = new PyDict();

  constructor(m: ModuleBuilder) {
    for (const [name, level] of LEVELS) {
      m.set(name, level);
      if (name !== 'WARN') this.names.set(level, name);
      this.names.setStr(name, level);
    }
    m.set('FATAL', 50);
    m.set('_levelNames', this.names);
    m.def('getLevelName', ['level'], (level) => this.nameOf(level));
    m.def('addLevelName', ['level', 'levelName'], (level, name) => {
      this.names.set(level, name);
      this.names.set(name, level);
      return null;
    });
    m.def('_checkLevel', ['level'], (level) => this.check(level));
  }

  nameOf(level: Value): Value {
    return this.names.get(level) ?? `Level ${str(level)}`;
  }

  /** A level by its number or name. Raises TypeError, ValueError. */
  check(level: Value): Value {
    if (integerValue(level) !== undefined) return level;
    if (!equals(str(level), level)) throw raise(typeError(`Level not an integer or a valid string: ${repr(level)}`));
    if (this.names.get(level) === undefined) throw raise(valueError(`Unknown level: ${repr(level)}`));
    return getItem(this.names, level);
  }
}

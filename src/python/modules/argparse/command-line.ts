/** How ArgumentParser reads a command line: which words are options, and what each action gets. */
import { getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue, isCallable } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { isRaised, TypeError, ValueError } from '../../objects/exceptions.ts';
import { asInt } from '../../objects/index-value.ts';
import { isInstance } from '../../objects/instance-check.ts';
import { contains, getItem, getSlice, length } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { repr, str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { basestringType } from '../../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { call, filled, items } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import {
  actionName,
  argumentError,
  get,
  isOptional,
  isSuppressed,
  ONE_OR_MORE,
  OPTIONAL,
  PARSER,
  REMAINDER,
  ZERO_OR_MORE,
} from './shared.ts';

const isText = (value: Value): boolean => isInstance(value, basestringType);

/** One command line being read. */
class Reading {
  /** Where options stand: their action, their name, and what stands behind `=`. */
  private readonly options = new Map<number, Value[]>();
  private pattern = '';
  private readonly seen = new Set<Value>();
  private readonly changed = new Set<Value>();
  private readonly conflicts = new Map<Value, Value[]>();
  private readonly extras: Value[] = [];
  private positionals: Value[];

  constructor(
    private readonly m: ModuleBuilder,
    private readonly parser: Value,
    private readonly words: Value[],
    private readonly namespace: Value,
  ) {
    for (const group of items(parser, '_mutually_exclusive_groups')) {
      const members = items(group, '_group_actions');
      for (const action of members) {
        const others = members.filter((member) => member !== action);
        this.conflicts.set(action, [...(this.conflicts.get(action) ?? []), ...others]);
      }
    }
    this.classify();
    this.positionals = toArray(call(parser, '_get_positional_actions'));
  }

  /** A for an argument, O for an option, - for the mark behind which there are only arguments. */
  private classify(): void {
    for (let i = 0; i < this.words.length; i++) {
      if (equals(this.words[i], '--')) {
        this.pattern += `-${'A'.repeat(this.words.length - i - 1)}`;
        return;
      }
      const option = call(this.parser, '_parse_optional', this.words[i]);
      if (option !== null) this.options.set(i, toArray(option));
      this.pattern += option === null ? 'A' : 'O';
    }
  }

  read(): Value {
    const last = Math.max(-1, ...this.options.keys());
    let at = 0;
    while (at <= last) {
      const nextOption = Math.min(...[...this.options.keys()].filter((index) => index >= at));
      if (at !== nextOption) {
        const end = this.takePositionals(at);
        if (end > at) {
          at = end;
          continue;
        }
        at = end;
      }
      if (!this.options.has(at)) {
        this.extras.push(...this.words.slice(at, nextOption));
        at = nextOption;
      }
      at = this.takeOption(at);
    }
    const end = this.takePositionals(at);
    this.extras.push(...this.words.slice(end));
    this.finish();
    return new PyTuple([this.namespace, new PyList(this.extras)]);
  }

  private takeAction(action: Value, args: Value[], option: Value): void {
    this.seen.add(action);
    const values = call(this.parser, '_get_values', action, new PyList(args));
    if (values !== get(action, 'default')) {
      this.changed.add(action);
      const other = this.conflicts.get(action)?.find((member) => this.changed.has(member));
      if (other !== undefined) argumentError(this.m, action, filled('not allowed with argument %s', actionName(other)));
    }
    if (!isSuppressed(values)) callValue(action, [this.parser, this.namespace, values, option], null);
  }

  private takeOption(start: number): number {
    let [action, name, explicit] = this.options.get(start) as Value[];
    const taken: [Value, Value[], Value][] = [];
    let stop = start + 1;
    for (;;) {
      if (action === null) {
        this.extras.push(this.words[start]);
        return start + 1;
      }
      if (explicit === null) {
        const count = asInt(call(this.parser, '_match_argument', action, this.pattern.slice(start + 1)));
        stop = start + 1 + count;
        taken.push([action, this.words.slice(start + 1, stop), name]);
        break;
      }
      const count = asInt(call(this.parser, '_match_argument', action, 'A'));
      const isShort = !contains(get(this.parser, 'prefix_chars'), getItem(name, 1));
      if (count === 1) {
        taken.push([action, [explicit], name]);
        break;
      }
      if (count !== 0 || !isShort) argumentError(this.m, action, filled('ignored explicit argument %r', explicit));
      // Short options in one word: the next one is the next character.
      taken.push([action, [], name]);
      name = filled('%s%s', getItem(name, 0), getItem(explicit, 0));
      const rest = getSlice(explicit, 1, undefined);
      const known = get(this.parser, '_option_string_actions');
      if (!contains(known, name)) argumentError(this.m, action, filled('ignored explicit argument %r', explicit));
      action = getItem(known, name);
      explicit = truth(rest) ? rest : null;
    }
    for (const [each, args, option] of taken) this.takeAction(each, args, option);
    return stop;
  }

  private takePositionals(start: number): number {
    const counts = toArray(call(this.parser, '_match_arguments_partial', new PyList(this.positionals), this.pattern.slice(start))).map(
      asInt,
    );
    let at = start;
    const actions = this.positionals;
    counts.forEach((count, i) => {
      const args = this.words.slice(at, at + count);
      at += count;
      this.takeAction(actions[i], args, null);
    });
    this.positionals = actions.slice(counts.length);
    return at;
  }

  /** Complains of what is missing, and converts defaults that are texts. */
  private finish(): void {
    const { parser } = this;
    const fail = (message: Value): void => {
      call(parser, 'error', message);
    };
    if (this.positionals.length > 0) fail('too few arguments');
    for (const action of items(parser, '_actions')) {
      if (this.seen.has(action)) continue;
      if (truth(get(action, 'required'))) fail(filled('argument %s is required', actionName(action)));
      else this.convertDefault(action);
    }
    for (const group of items(parser, '_mutually_exclusive_groups')) {
      const members = items(group, '_group_actions');
      if (!truth(get(group, 'required')) || members.some((action) => this.changed.has(action))) continue;
      const names = members.filter((action) => !isSuppressed(get(action, 'help'))).map((action) => str(actionName(action)));
      fail(`one of the arguments ${names.join(' ')} is required`);
    }
  }

  private convertDefault(action: Value): void {
    const value = get(action, 'default');
    if (value === null || !isText(value)) return;
    const dest = str(get(action, 'dest'));
    if (getAttrOrUndefined(this.namespace, dest) === value) setAttr(this.namespace, dest, call(this.parser, '_get_value', action, value));
  }
}

/** The option that a word stands for: action, name, explicit argument. None for an argument. */
function parseOptional(self: Value, word: Value): Value {
  if (!truth(word) || !contains(get(self, 'prefix_chars'), getItem(word, 0))) return null;
  const known = get(self, '_option_string_actions');
  const triple = (name: Value, explicit: Value): Value => new PyTuple([getItem(known, name), name, explicit]);
  if (contains(known, word)) return triple(word, null);
  if (length(word) === 1) return null;
  if (contains(word, '=')) {
    const [name, explicit] = toArray(call(word, 'split', '=', 1));
    if (contains(known, name)) return triple(name, explicit);
  }
  const matches = toArray(call(self, '_get_option_tuples', word));
  if (matches.length > 1) {
    const names = matches.map((match) => str(toArray(match)[1])).join(', ');
    call(self, 'error', filled('ambiguous option: %s could match %s', word, names));
  } else if (matches.length === 1) return matches[0];
  const isNegative = truth(call(get(self, '_negative_number_matcher'), 'match', word));
  if (isNegative && !truth(get(self, '_has_negative_number_optionals'))) return null;
  return contains(word, ' ') ? null : new PyTuple([null, word, null]);
}

/** Options whose names begin as the word does. */
function optionTuples(self: Value, word: Value): Value {
  const chars = get(self, 'prefix_chars');
  const known = get(self, '_option_string_actions');
  const isPrefix = (i: number): boolean => contains(chars, getItem(word, i));
  const found: Value[] = [];
  const push = (name: Value, explicit: Value): void => {
    found.push(new PyTuple([getItem(known, name), name, explicit]));
  };
  if (isPrefix(0) && isPrefix(1)) {
    const [prefix, explicit] = contains(word, '=') ? toArray(call(word, 'split', '=', 1)) : [word, null];
    for (const name of toArray(known)) if (truth(call(name, 'startswith', prefix))) push(name, explicit);
  } else if (isPrefix(0)) {
    const short = getSlice(word, undefined, 2);
    for (const name of toArray(known)) {
      if (equals(name, short)) push(name, getSlice(word, 2, undefined));
      else if (truth(call(name, 'startswith', word))) push(name, null);
    }
  } else call(self, 'error', filled('unexpected option string: %s', word));
  return new PyList(found);
}

function countPattern(action: Value): string {
  const nargs = get(action, 'nargs');
  let pattern: string;
  if (nargs === null) pattern = '(-*A-*)';
  else if (equals(nargs, OPTIONAL)) pattern = '(-*A?-*)';
  else if (equals(nargs, ZERO_OR_MORE)) pattern = '(-*[A-]*)';
  else if (equals(nargs, ONE_OR_MORE)) pattern = '(-*A[A-]*)';
  else if (equals(nargs, REMAINDER)) pattern = '([-AO]*)';
  else if (equals(nargs, PARSER)) pattern = '(-*A[-AO]*)';
  else pattern = `(-*${Array.from({ length: Math.max(0, asInt(nargs)) }, () => 'A').join('-*')}-*)`;
  return isOptional(action) ? pattern.replaceAll('-*', '').replaceAll('-', '') : pattern;
}

function matching(m: ModuleBuilder): Members {
  return {
    _get_nargs_pattern: m.method('_get_nargs_pattern', ['self', 'action'], (_self, action) => countPattern(action)),
    _match_argument: m.method('_match_argument', ['self', 'action', 'arg_strings_pattern'], (self, action, pattern) => {
      const match = new RegExp(`^${str(call(self, '_get_nargs_pattern', action))}`).exec(str(pattern));
      if (match !== null) return match[1].length;
      const nargs = get(action, 'nargs');
      const known = nargs === null ? 'expected one argument' : equals(nargs, OPTIONAL) ? 'expected at most one argument' : null;
      const message = known ?? (equals(nargs, ONE_OR_MORE) ? 'expected at least one argument' : filled('expected %s argument(s)', nargs));
      return argumentError(m, action, message);
    }),
    _match_arguments_partial: m.method('_match_arguments_partial', ['self', 'actions', 'arg_strings_pattern'], (self, actions, pattern) => {
      const patterns = toArray(actions).map((action) => str(call(self, '_get_nargs_pattern', action)));
      for (let i = patterns.length; i > 0; i--) {
        const match = new RegExp(`^${patterns.slice(0, i).join('')}`).exec(str(pattern));
        if (match !== null) return new PyList(match.slice(1).map((group) => group.length));
      }
      return new PyList([]);
    }),
    _parse_optional: m.method('_parse_optional', ['self', 'arg_string'], parseOptional),
    _get_option_tuples: m.method('_get_option_tuples', ['self', 'option_string'], optionTuples),
  };
}

function getValues(self: Value, action: Value, given: Value): Value {
  const nargs = get(action, 'nargs');
  const isNargs = (kind: string): boolean => equals(nargs, kind);
  const words = toArray(given);
  if (!isNargs(PARSER) && !isNargs(REMAINDER)) {
    const mark = words.findIndex((word) => equals(word, '--'));
    if (mark >= 0) words.splice(mark, 1);
  }
  const convert = (word: Value): Value => call(self, '_get_value', action, word);
  const check = (value: Value): void => {
    call(self, '_check_value', action, value);
  };
  if (words.length === 0 && isNargs(OPTIONAL)) {
    const value = get(action, isOptional(action) ? 'const' : 'default');
    if (!isText(value)) return value;
    const converted = convert(value);
    check(converted);
    return converted;
  }
  if (words.length === 0 && isNargs(ZERO_OR_MORE) && !isOptional(action)) {
    const value = get(action, 'default') ?? new PyList([]);
    check(value);
    return value;
  }
  if (words.length === 1 && (nargs === null || isNargs(OPTIONAL))) {
    const value = convert(words[0]);
    check(value);
    return value;
  }
  const values = words.map(convert);
  if (isNargs(PARSER)) check(values[0]);
  else if (!isNargs(REMAINDER)) values.forEach(check);
  return new PyList(values);
}

function getValue(m: ModuleBuilder, self: Value, action: Value, word: Value): Value {
  const type = get(action, 'type');
  const convert = call(self, '_registry_get', 'type', type, type);
  if (!isCallable(convert)) argumentError(m, action, `${repr(convert)} is not callable`);
  try {
    return callValue(convert, [word], null);
  } catch (error) {
    if (isRaised(error, m.get('ArgumentTypeError') as PyType)) return argumentError(m, action, str(error.value));
    if (!isRaised(error, TypeError) && !isRaised(error, ValueError)) throw error;
    const name = getAttrOrUndefined(type, '__name__') ?? repr(type);
    return argumentError(m, action, filled('invalid %s value: %r', name, word));
  }
}

function checkValue(m: ModuleBuilder, action: Value, value: Value): null {
  const choices = get(action, 'choices');
  if (choices === null || contains(choices, value)) return null;
  return argumentError(m, action, filled('invalid choice: %r (choose from %s)', value, toArray(choices).map(repr).join(', ')));
}

/** Methods of ArgumentParser that read the command line. */
export function readingMethods(m: ModuleBuilder): Members {
  return {
    _parse_known_args: m.method('_parse_known_args', ['self', 'arg_strings', 'namespace'], (self, words, namespace) => {
      const given = get(self, 'fromfile_prefix_chars') === null ? words : call(self, '_read_args_from_files', words);
      return new Reading(m, self, toArray(given), namespace).read();
    }),
    ...matching(m),
    _get_values: m.method('_get_values', ['self', 'action', 'arg_strings'], getValues),
    _get_value: m.method('_get_value', ['self', 'action', 'arg_string'], (self, action, word) => getValue(m, self, action, word)),
    _check_value: m.method('_check_value', ['self', 'action', 'value'], (_self, action, value) => checkValue(m, action, value)),
  };
}

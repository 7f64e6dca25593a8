/** ConfigParser: files of sections and options, whose values may refer to each other. */
import { remainder } from '../objects/arithmetic.ts';
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { PyClassic } from '../objects/classic.ts';
import { equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { isRaised, KeyError, keyError, type PyException, raise, typeError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import { isInstance } from '../objects/instance-check.ts';
import { contains, getItem, getSlice, setItem } from '../objects/items.ts';
import { toArray } from '../objects/iterate.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { PySet } from '../objects/set.ts';
import { callMethod } from '../objects/special-methods.ts';
import { str } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { basestringType } from '../objects/types.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { defineErrors } from './config-parser/errors.ts';
import { defineRawParser, itemOr, SectionAccess } from './config-parser/raw.ts';
import { joinChunks } from './join-chunks.ts';
import { filled, raiseNew } from './library-calls.ts';
import { ModuleBuilder } from './module-builder.ts';
import { compilePattern } from './re.ts';

/** Several mappings, looked into one after the other. */
function defineChainMap(m: ModuleBuilder, mixin: PyClassic): PyClassic {
  return m.oldClass('_Chainmap', [mixin], {
    __init__: m.method('__init__', ['self', '*maps'], (self, maps) => {
      setAttr(self, '_maps', maps);
      return null;
    }),
    __getitem__: m.method('__getitem__', ['self', 'key'], (self, key) => {
      for (const mapping of toArray(getAttr(self, '_maps'))) {
        try {
          return getItem(mapping, key);
        } catch (error) {
          if (!isRaised(error, KeyError)) throw error;
        }
      }
      throw raise(keyError(key));
    }),
    keys: m.method('keys', ['self'], (self) => {
      const seen = new PySet();
      const keys: Value[] = [];
      for (const key of toArray(getAttr(self, '_maps')).flatMap(toArray)) {
        if (seen.has(key)) continue;
        seen.add(key);
        keys.push(key);
      }
      return new PyList(keys);
    }),
  });
}

const isReference = (value: Value): boolean => truth(value) && contains(value, '%(');

/** ConfigParser._interpolate: `%` over and over, while there is a reference left. */
function interpolate(m: ModuleBuilder, self: Value, section: Value, option: Value, raw: Value, vars: Value): Value {
  let value = raw;
  const replace = getAttr(self, '_interpolation_replace');
  for (let depth = asInt(m.get('MAX_INTERPOLATION_DEPTH')); depth > 0 && isReference(value); depth--) {
    value = callMethod(getAttr(self, '_KEYCRE'), 'sub', [replace, value]);
    try {
      value = remainder(value, vars);
    } catch (error) {
      if (!isRaised(error, KeyError)) throw error;
      raiseNew(m, 'InterpolationMissingOptionError', option, section, raw, getItem((error.value as PyException).args, 0));
    }
  }
  if (isReference(value)) raiseNew(m, 'InterpolationDepthError', option, section, raw);
  return value;
}

/** The options that apply to a section, the given variables first. */
function defineParser(m: ModuleBuilder, raw: PyClassic, access: SectionAccess): PyClassic {
  const transformed = (self: Value, vars: Value, into: Value): Value => {
    if (!truth(vars)) return into;
    for (const pair of toArray(callMethod(vars, 'items', []))) {
      const [key, value] = toArray(pair);
      setItem(into, callMethod(self, 'optionxform', [key]), value);
    }
    return into;
  };
  const expand = (self: Value, args: Value[]): Value => callMethod(self, '_interpolate', args);
  return m.oldClass('ConfigParser', [raw], {
    get: m.method(
      'get',
      ['self', 'section', 'option', 'raw', 'vars'],
      (self, section, name, isRaw, vars) => {
        const own = access.find(self, section, () => new PyDict());
        const chain = callValue(m.get('_Chainmap'), [transformed(self, vars, new PyDict()), own, getAttr(self, '_defaults')], null);
        const option = callMethod(self, 'optionxform', [name]);
        const value = itemOr(chain, option, () => raiseNew(m, 'NoOptionError', option, section));
        return truth(isRaw) || value === null ? value : expand(self, [section, option, value, chain]);
      },
      [false, null],
    ),
    items: m.method(
      'items',
      ['self', 'section', 'raw', 'vars'],
      (self, section, isRaw, vars) => {
        const all = callMethod(getAttr(self, '_defaults'), 'copy', []);
        const own = access.find(self, section, () => new PyDict());
        callMethod(all, 'update', [own]);
        transformed(self, vars, all);
        const options = toArray(callMethod(all, 'keys', [])).filter((option) => !equals(option, '__name__'));
        const valueOf = (option: Value): Value => {
          const value = getItem(all, option);
          return truth(isRaw) ? value : expand(self, [section, option, value, all]);
        };
        return new PyList(options.map((option) => new PyTuple([option, valueOf(option)])));
      },
      [false, null],
    ),
    _interpolate: m.method('_interpolate', ['self', 'section', 'option', 'rawval', 'vars'], (self, section, option, value, vars) =>
      interpolate(m, self, section, option, value, vars),
    ),
    _KEYCRE: compilePattern('%\\(([^)]*)\\)s|.', 0),
    _interpolation_replace: m.method('_interpolation_replace', ['self', 'match'], (self, match) => {
      const name = callMethod(match, 'group', [1]);
      if (name === null) return callMethod(match, 'group', []);
      return filled('%%(%s)s', callMethod(self, 'optionxform', [name]));
    }),
  });
}

/** SafeConfigParser._interpolate_some: one value's pieces, and those of the values that it refers to. */
function interpolateSome(
  m: ModuleBuilder,
  self: Value,
  option: Value,
  pieces: Value,
  value: Value,
  section: Value,
  map: Value,
  depth: Value,
): null {
  let rest = value;
  const push = (piece: Value): void => {
    callMethod(pieces, 'append', [piece]);
  };
  if (asInt(depth) > asInt(m.get('MAX_INTERPOLATION_DEPTH'))) raiseNew(m, 'InterpolationDepthError', option, section, rest);
  while (truth(rest)) {
    const at = asInt(callMethod(rest, 'find', ['%']));
    if (at < 0) {
      push(rest);
      return null;
    }
    if (at > 0) {
      push(getSlice(rest, 0, at));
      rest = getSlice(rest, at, undefined);
    }
    const next = getSlice(rest, 1, 2);
    if (equals(next, '%')) {
      push('%');
      rest = getSlice(rest, 2, undefined);
      continue;
    }
    if (!equals(next, '(')) {
      const complaint = filled("'%%' must be followed by '%%' or '(', found: %r", rest);
      raiseNew(m, 'InterpolationSyntaxError', option, section, complaint);
    }
    const match = callMethod(getAttr(self, '_interpvar_re'), 'match', [rest]);
    if (match === null) {
      const complaint = remainder('bad interpolation variable reference %r', new PyTuple([rest]));
      raiseNew(m, 'InterpolationSyntaxError', option, section, complaint);
    }
    const name = callMethod(self, 'optionxform', [callMethod(match, 'group', [1])]);
    rest = getSlice(rest, callMethod(match, 'end', []), undefined);
    const after = rest;
    const found = itemOr(map, name, () => raiseNew(m, 'InterpolationMissingOptionError', option, section, after, name));
    if (contains(found, '%')) callMethod(self, '_interpolate_some', [option, pieces, found, section, map, asInt(depth) + 1]);
    else push(found);
  }
  return null;
}

function checkValue(self: Value, value: Value): void {
  if ((getAttr(self, '_optcre') === getAttr(self, 'OPTCRE') || truth(value)) && !isInstance(value, basestringType)) {
    throw raise(typeError('option values must be strings'));
  }
  if (value === null) return;
  const left = callMethod(getAttr(self, '_interpvar_re'), 'sub', ['', callMethod(value, 'replace', ['%%', ''])]);
  if (!contains(left, '%')) return;
  const complaint = filled('invalid interpolation syntax in %r at position %d', value, callMethod(left, 'find', ['%']));
  throw raise(valueError(str(complaint)));
}

function defineSafeParser(m: ModuleBuilder, parser: PyClassic): void {
  m.oldClass('SafeConfigParser', [parser], {
    _interpolate: m.method('_interpolate', ['self', 'section', 'option', 'rawval', 'vars'], (self, section, option, value, vars) => {
      const pieces = new PyList([]);
      callMethod(self, '_interpolate_some', [option, pieces, value, section, vars, 1]);
      return joinChunks(pieces.items);
    }),
    _interpvar_re: compilePattern('%\\(([^)]+)\\)s', 0),
    _interpolate_some: m.method(
      '_interpolate_some',
      ['self', 'option', 'accum', 'rest', 'section', 'map', 'depth'],
      (self, option, pieces, rest, section, map, depth) => interpolateSome(m, self, option, pieces, rest, section, map, depth),
    ),
    set: m.method(
      'set',
      ['self', 'section', 'option', 'value'],
      (self, section, option, value) => {
        checkValue(self, value);
        return callValue(getAttr(parser, 'set'), [self, section, option, value], null);
      },
      [null],
    ),
  });
}

const EXPORTS = [
  ...['NoSectionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError', 'InterpolationDepthError'],
  ...['InterpolationSyntaxError', 'ParsingError', 'MissingSectionHeaderError', 'ConfigParser', 'SafeConfigParser', 'RawConfigParser'],
  ...['DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH'],
];

export const configParserModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('ConfigParser', 'Reads and writes files of sections and options.');
  m.setAll({ DEFAULTSECT: 'DEFAULT', MAX_INTERPOLATION_DEPTH: 10, __all__: new PyList(EXPORTS) });
  m.setAll({ re: runtime.importModule('re'), _default_dict: getAttr(runtime.importModule('collections'), 'OrderedDict') });
  defineErrors(m);
  const access = new SectionAccess(m);
  const raw = defineRawParser(m, runtime, access);
  defineChainMap(m, getAttr(runtime.importModule('UserDict'), 'DictMixin') as PyClassic);
  defineSafeParser(m, defineParser(m, raw, access));
  return m.module;
};

/** RawConfigParser: sections of options, as they are written. */
import { remainder } from '../../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import type { PyClassic } from '../../objects/classic.ts';
import { equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { IOError, isRaised, KeyError, raise, valueError } from '../../objects/exceptions.ts';
import { openFile } from '../../objects/file-type.ts';
import { isInstance } from '../../objects/instance-check.ts';
import { contains, getItem, setItem } from '../../objects/items.ts';
import { stepOver, toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { basestringType } from '../../objects/types.ts';
import { PyList, PyTuple, type Value } from '../../objects/value.ts';
import { joinChunks } from '../join-chunks.ts';
import { raiseNew } from '../library-calls.ts';
import type { Members, ModuleBuilder } from '../module-builder.ts';
import { compilePattern } from '../re.ts';
import { readSections } from './read.ts';

const SECTION = '\\[(?P<header>[^]]+)\\]';
const OPTION_NAME = '(?P<option>[^:=\\s][^:=]*)\\s*';
const OPTION = `${OPTION_NAME}(?P<vi>[:=])\\s*(?P<value>.*)$`;
const OPTION_WITHOUT_VALUE = `${OPTION_NAME}(?:(?P<vi>[:=])\\s*(?P<value>.*))?$`;

const NAME = '__name__';

function withoutName(dict: Value): Value {
  if (contains(dict, NAME)) setItem(dict, NAME, undefined);
  return dict;
}

/** mapping[key], or what `missing` gives for a KeyError. */
export function itemOr(mapping: Value, key: Value, missing: () => Value): Value {
  try {
    return getItem(mapping, key);
  } catch (error) {
    if (isRaised(error, KeyError)) return missing();
    throw error;
  }
}

export class SectionAccess {
  constructor(readonly m: ModuleBuilder) {}

  isDefault(section: Value): boolean {
    return equals(section, this.m.get('DEFAULTSECT'));
  }

  noSection(section: Value): never {
    raiseNew(this.m, 'NoSectionError', section);
  }

  /** The section's own options. Raises NoSectionError, but for DEFAULT gives `none`. */
  find(self: Value, section: Value, none: () => Value): Value {
    return itemOr(getAttr(self, '_sections'), section, () => (this.isDefault(section) ? none() : this.noSection(section)));
  }

  /** The dict that an option is set in: the defaults for no section. */
  target(self: Value, section: Value): Value {
    if (!truth(section) || this.isDefault(section)) return getAttr(self, '_defaults');
    return itemOr(getAttr(self, '_sections'), section, () => this.noSection(section));
  }
}

function transform(self: Value, option: Value): Value {
  return callMethod(self, 'optionxform', [option]);
}

function rawGet(access: SectionAccess, self: Value, section: Value, name: Value): Value {
  const option = transform(self, name);
  const sections = getAttr(self, '_sections');
  const defaults = getAttr(self, '_defaults');
  if (contains(sections, section)) {
    const own = getItem(sections, section);
    if (contains(own, option)) return getItem(own, option);
  } else if (!access.isDefault(section)) access.noSection(section);
  if (contains(defaults, option)) return getItem(defaults, option);
  // Inside DEFAULT the complaint names the option as it is stored.
  return raiseNew(access.m, 'NoOptionError', name, section);
}

/** `key = value`, the lines after the first indented. */
function optionLine(key: Value, value: Value): Value {
  return remainder('%s = %s', tuple(key, callMethod(str(value), 'replace', ['\n', '\n\t'])));
}

function tuple(...items: Value[]): PyTuple {
  return new PyTuple(items);
}

function write(m: ModuleBuilder, self: Value, file: Value): null {
  const put = (text: Value): void => {
    callMethod(file, 'write', [text]);
  };
  const defaults = getAttr(self, '_defaults');
  if (truth(defaults)) {
    put(remainder('[%s]\n', tuple(m.get('DEFAULTSECT'))));
    for (const pair of toArray(callMethod(defaults, 'items', []))) {
      const [key, value] = toArray(pair);
      put(remainder('%s\n', tuple(optionLine(key, value))));
    }
    put('\n');
  }
  const sections = getAttr(self, '_sections');
  const step = stepOver(sections);
  for (let section = step(); section !== undefined; section = step()) {
    put(remainder('[%s]\n', tuple(section)));
    for (const pair of toArray(callMethod(getItem(sections, section), 'items', []))) {
      const [key, value] = toArray(pair);
      if (equals(key, NAME)) continue;
      const isBare = value === null && !equals(getAttr(self, '_optcre'), getAttr(self, 'OPTCRE'));
      put(remainder('%s\n', tuple(isBare ? key : joinChunks([key, ' = ', callMethod(str(value), 'replace', ['\n', '\n\t'])]))));
    }
    put('\n');
  }
  return null;
}

function sectionMethods(access: SectionAccess): Members {
  const { m } = access;
  return {
    defaults: m.method('defaults', ['self'], (self) => getAttr(self, '_defaults')),
    sections: m.method('sections', ['self'], (self) => callMethod(getAttr(self, '_sections'), 'keys', [])),
    add_section: m.method('add_section', ['self', 'section'], (self, section) => {
      if (equals(callMethod(section, 'lower', []), 'default')) {
        throw raise(valueError(str(remainder('Invalid section name: %s', section))));
      }
      const sections = getAttr(self, '_sections');
      if (contains(sections, section)) raiseNew(m, 'DuplicateSectionError', section);
      setItem(sections, section, callMethod(self, '_dict', []));
      return null;
    }),
    has_section: m.method('has_section', ['self', 'section'], (self, section) => contains(getAttr(self, '_sections'), section)),
    options: m.method('options', ['self', 'section'], (self, section) => {
      let options: Value;
      try {
        options = callMethod(getItem(getAttr(self, '_sections'), section), 'copy', []);
      } catch (error) {
        if (!isRaised(error, KeyError)) throw error;
        return access.noSection(section);
      }
      callMethod(options, 'update', [getAttr(self, '_defaults')]);
      return callMethod(withoutName(options), 'keys', []);
    }),
    remove_section: m.method('remove_section', ['self', 'section'], (self, section) => {
      const sections = getAttr(self, '_sections');
      const existed = contains(sections, section);
      if (existed) setItem(sections, section, undefined);
      return existed;
    }),
  };
}

function readMethods(m: ModuleBuilder, runtime: Runtime): Members {
  return {
    read: m.method('read', ['self', 'filenames'], (self, given) => {
      const names = isInstance(given, basestringType) ? [given] : toArray(given);
      const read: Value[] = [];
      for (const name of names) {
        let file: Value;
        try {
          file = openFile(runtime, name, 'r');
        } catch (error) {
          if (isRaised(error, IOError)) continue;
          throw error;
        }
        callMethod(self, '_read', [file, name]);
        read.push(name);
      }
      return new PyList(read);
    }),
    readfp: m.method(
      'readfp',
      ['self', 'fp', 'filename'],
      (self, file, given) => {
        const name = given === null ? (getAttrOrUndefined(file, 'name') ?? '<???>') : given;
        callMethod(self, '_read', [file, name]);
        return null;
      },
      [null],
    ),
    _read: m.method('_read', ['self', 'fp', 'fpname'], (self, file, name) => readSections(m, self, file, name)),
    write: m.method('write', ['self', 'fp'], (self, file) => write(m, self, file)),
  };
}

function getters(m: ModuleBuilder, runtime: Runtime): Members {
  const convert = (name: string, type: string): Value =>
    m.method(name, ['self', 'section', 'option'], (self, section, option) =>
      callMethod(self, '_get', [section, runtime.builtins.getStr(type) as Value, option]),
    );
  const states = new PyDict();
  for (const word of ['1', 'yes', 'true', 'on']) states.setStr(word, true);
  for (const word of ['0', 'no', 'false', 'off']) states.setStr(word, false);
  return {
    _get: m.method('_get', ['self', 'section', 'conv', 'option'], (self, section, conv, option) =>
      callValue(conv, [callMethod(self, 'get', [section, option])], null),
    ),
    getint: convert('getint', 'int'),
    getfloat: convert('getfloat', 'float'),
    _boolean_states: states,
    getboolean: m.method('getboolean', ['self', 'section', 'option'], (self, section, option) => {
      const value = callMethod(self, 'get', [section, option]);
      const word = callMethod(value, 'lower', []);
      const known = getAttr(self, '_boolean_states');
      if (!contains(known, word)) throw raise(valueError(str(remainder('Not a boolean: %s', value))));
      return getItem(known, word);
    }),
  };
}

function optionMethods(access: SectionAccess): Members {
  const { m } = access;
  return {
    get: m.method('get', ['self', 'section', 'option'], (self, section, option) => rawGet(access, self, section, option)),
    items: m.method('items', ['self', 'section'], (self, section) => {
      const own = access.find(self, section, () => callMethod(self, '_dict', []));
      const all = callMethod(getAttr(self, '_defaults'), 'copy', []);
      callMethod(all, 'update', [own]);
      return callMethod(withoutName(all), 'items', []);
    }),
    optionxform: m.method('optionxform', ['self', 'optionstr'], (_self, option) => callMethod(option, 'lower', [])),
    has_option: m.method('has_option', ['self', 'section', 'option'], (self, section, option) => {
      const defaults = getAttr(self, '_defaults');
      if (!truth(section) || access.isDefault(section)) return contains(defaults, transform(self, option));
      const sections = getAttr(self, '_sections');
      if (!contains(sections, section)) return false;
      const name = transform(self, option);
      return contains(getItem(sections, section), name) || contains(defaults, name);
    }),
    set: m.method(
      'set',
      ['self', 'section', 'option', 'value'],
      (self, section, option, value) => {
        setItem(access.target(self, section), transform(self, option), value);
        return null;
      },
      [null],
    ),
    remove_option: m.method('remove_option', ['self', 'section', 'option'], (self, section, option) => {
      const target = access.target(self, section);
      const name = transform(self, option);
      const existed = contains(target, name);
      if (existed) setItem(target, name, undefined);
      return existed;
    }),
  };
}

export function defineRawParser(m: ModuleBuilder, runtime: Runtime, access: SectionAccess): PyClassic {
  const orderedDict = getAttr(runtime.importModule('collections'), 'OrderedDict');
  return m.oldClass('RawConfigParser', [], {
    __init__: m.method(
      '__init__',
      ['self', 'defaults', 'dict_type', 'allow_no_value'],
      (self, defaults, dictType, allowNoValue) => {
        setAttr(self, '_dict', dictType);
        setAttr(self, '_sections', callMethod(self, '_dict', []));
        setAttr(self, '_defaults', callMethod(self, '_dict', []));
        setAttr(self, '_optcre', getAttr(self, truth(allowNoValue) ? 'OPTCRE_NV' : 'OPTCRE'));
        if (!truth(defaults)) return null;
        for (const pair of toArray(callMethod(defaults, 'items', []))) {
          const [key, value] = toArray(pair);
          setItem(getAttr(self, '_defaults'), transform(self, key), value);
        }
        return null;
      },
      [null, orderedDict, false],
    ),
    SECTCRE: compilePattern(SECTION, 0),
    OPTCRE: compilePattern(OPTION, 0),
    OPTCRE_NV: compilePattern(OPTION_WITHOUT_VALUE, 0),
    ...sectionMethods(access),
    ...readMethods(m, runtime),
    ...getters(m, runtime),
    ...optionMethods(access),
  });
}

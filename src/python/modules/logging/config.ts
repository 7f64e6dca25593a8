/** logging.config: dictConfig(). What reads files or listens for configurations is refused. */
import { getAttr, setAttr } from '../../objects/attributes.ts';
import { callValue, isCallable } from '../../objects/call.ts';
import { PyDict } from '../../objects/dict.ts';
import { AttributeError, ImportError, isRaised, type PyRaise, raise, StandardError, valueError } from '../../objects/exceptions.ts';
import { contains, getItem, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import { kwargsFromDict } from '../../objects/native.ts';
import type { ModuleFactory, Runtime } from '../../objects/runtime.ts';
import { callMethod } from '../../objects/special-methods.ts';
import { repr, str, strValue } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../../objects/value.ts';
import { ModuleBuilder } from '../module-builder.ts';
import { refuse } from '../refusal.ts';

/** `'name': what went wrong` of an object that could not be made, as ValueError. */
function configuring<T>(what: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!isRaised(error, StandardError)) throw error;
    throw raise(valueError(`Unable to ${what}: ${str((error as PyRaise).value)}`));
  }
}

const text = (value: Value): string | undefined => (value instanceof PyUnicode ? value.value : strValue(value));
const sortedKeys = (dict: Value): Value[] => {
  const keys = new PyList(toArray(callMethod(dict, 'keys', [])));
  callMethod(keys, 'sort', []);
  return keys.items;
};
const entry = (dict: Value, key: string): Value => callMethod(dict, 'get', [key, null]);

class Configurator {
  private readonly logging: Value;

  constructor(
    private readonly runtime: Runtime,
    private readonly config: PyDict,
  ) {
    this.logging = runtime.importModule('logging');
  }

  /** What a dotted name stands for. Raises ValueError. */
  private resolve(name: string): Value {
    const [first, ...rest] = name.split('.');
    try {
      let found: Value = this.runtime.importModule(first);
      let path = first;
      for (const part of rest) {
        path += `.${part}`;
        found = this.attributeOrModule(found, part, path);
      }
      return found;
    } catch (error) {
      if (!isRaised(error, ImportError)) throw error;
      throw raise(valueError(`Cannot resolve ${repr(name)}: ${str((error as PyRaise).value)}`));
    }
  }

  private attributeOrModule(owner: Value, name: string, path: string): Value {
    try {
      return getAttr(owner, name);
    } catch (error) {
      if (!isRaised(error, AttributeError)) throw error;
      this.runtime.importModule(path);
      return getAttr(owner, name);
    }
  }

  /** A value with its `ext://` and `cfg://` texts replaced by what they name. */
  private convert(value: Value): Value {
    if (value instanceof PyDict) {
      const converted = new PyDict();
      for (const [key, item] of value.entries()) converted.set(key, this.convert(item));
      return converted;
    }
    if (value instanceof PyList) return new PyList(value.items.map((item) => this.convert(item)));
    if (value instanceof PyTuple) return new PyTuple(value.items.map((item) => this.convert(item)));
    const [, prefix, suffix] = /^(ext|cfg):\/\/(.*)$/s.exec(text(value) ?? '') ?? [];
    if (prefix === 'ext') return this.resolve(suffix);
    return prefix === 'cfg' ? this.configured(suffix) : value;
  }

  /** What stands elsewhere in the configuration: names with dots and items in brackets. */
  private configured(path: string): Value {
    let found: Value = this.config;
    for (const [, name, item] of path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)) {
      const key = name ?? item;
      found = getItem(
        found,
        item !== undefined && /^\d+$/.test(key) && !(found instanceof PyDict && contains(found, key)) ? Number(key) : key,
      );
    }
    return found;
  }

  /** Calls what `()` or a class names with the rest as keywords. */
  private make(factory: Value, options: PyDict): Value {
    const given = options.copy();
    const properties = given.delete('.') ?? null;
    const fn = isCallable(factory) ? factory : this.resolve(text(factory) ?? str(factory));
    const made = callValue(fn, [], kwargsFromDict(this.convert(given) as PyDict));
    if (properties instanceof PyDict) for (const [name, value] of properties.entries()) setAttr(made, str(name), value);
    return made;
  }

  private formatter(options: PyDict): Value {
    const rest = options.copy();
    const factory = rest.delete('()');
    if (factory !== undefined) return this.make(factory, rest);
    return callMethod(this.logging, 'Formatter', [entry(options, 'format'), entry(options, 'datefmt')]);
  }

  private filter(options: PyDict): Value {
    const rest = options.copy();
    const factory = rest.delete('()');
    return factory !== undefined ? this.make(factory, rest) : callMethod(this.logging, 'Filter', [options.getStr('name') ?? '']);
  }

  private handler(options: PyDict): Value {
    const rest = options.copy();
    const formatterName = rest.delete('formatter') ?? null;
    const formatter = truth(formatterName)
      ? configuring(`set formatter ${repr(formatterName)}`, () => getItem(getItem(this.config, 'formatters'), formatterName))
      : null;
    const level = rest.delete('level') ?? null;
    const filters = rest.delete('filters') ?? null;
    const factory = rest.delete('()') ?? rest.delete('class') ?? getItem(options, 'class');
    const target = rest.getStr('target');
    if (target !== undefined && text(target) !== undefined) rest.setStr('target', getItem(getItem(this.config, 'handlers'), target));
    const made = this.make(factory, rest);
    if (truth(formatter)) callMethod(made, 'setFormatter', [formatter]);
    if (level !== null) callMethod(made, 'setLevel', [level]);
    if (truth(filters)) this.addFilters(made, filters);
    return made;
  }

  private addFilters(filterer: Value, names: Value): void {
    for (const name of toArray(names)) {
      configuring(`add filter ${repr(name)}`, () => callMethod(filterer, 'addFilter', [getItem(getItem(this.config, 'filters'), name)]));
    }
  }

  private logger(logger: Value, options: Value, incremental: boolean): void {
    const level = entry(options, 'level');
    if (level !== null) callMethod(logger, 'setLevel', [level]);
    if (incremental) return;
    for (const handler of toArray(getAttr(logger, 'handlers'))) callMethod(logger, 'removeHandler', [handler]);
    const handlers = entry(options, 'handlers');
    for (const name of truth(handlers) ? toArray(handlers) : []) {
      configuring(`add handler ${repr(name)}`, () => callMethod(logger, 'addHandler', [getItem(getItem(this.config, 'handlers'), name)]));
    }
    const filters = entry(options, 'filters');
    if (truth(filters)) this.addFilters(logger, filters);
  }

  private namedLogger(name: Value, options: Value, incremental: boolean): void {
    configuring(`configure logger ${repr(name)}`, () => {
      const logger = callMethod(this.logging, 'getLogger', [name]);
      this.logger(logger, options, incremental);
      const propagate = entry(options, 'propagate');
      if (propagate !== null) setAttr(logger, 'propagate', propagate);
    });
  }

  private rootLogger(incremental: boolean): void {
    const options = entry(this.config, 'root');
    if (!truth(options)) return;
    configuring('configure root logger', () => this.logger(getAttr(this.logging, 'root'), options, incremental));
  }

  /** Replaces the descriptions of a section by what they describe. */
  private section(name: string, singular: string, make: (options: PyDict) => Value): void {
    const described = this.config.getStr(name);
    if (described === undefined) return;
    for (const key of sortedKeys(described)) {
      setItem(
        described,
        key,
        configuring(`configure ${singular} ${repr(key)}`, () => make(getItem(described, key) as PyDict)),
      );
    }
  }

  configure(): null {
    if (!this.config.has('version')) throw raise(valueError("dictionary doesn't specify a version"));
    const version = this.config.getStr('version') ?? null;
    if (version !== 1) throw raise(valueError(`Unsupported version: ${str(version)}`));
    if (truth(this.config.getStr('incremental') ?? false)) this.adjust();
    else this.replace();
    return null;
  }

  /** incremental: levels only. */
  private adjust(): void {
    const handlers = this.config.getStr('handlers') ?? new PyDict();
    const known = getAttr(this.logging, '_handlers');
    for (const name of toArray(handlers)) {
      if (!contains(known, name)) throw raise(valueError(`No handler found with name ${repr(name)}`));
      const level = entry(getItem(handlers, name), 'level');
      if (truth(level)) configuring(`configure handler ${repr(name)}`, () => callMethod(getItem(known, name), 'setLevel', [level]));
    }
    const loggers = this.config.getStr('loggers') ?? new PyDict();
    for (const name of toArray(loggers)) this.namedLogger(name, getItem(loggers, name), true);
    this.rootLogger(true);
  }

  private replace(): void {
    callMethod(getAttr(this.logging, '_handlers'), 'clear', []);
    (getAttr(this.logging, '_handlerList') as PyList).items = [];
    for (const name of ['formatters', 'filters', 'handlers']) if (!this.config.has(name)) this.config.setStr(name, new PyDict());
    this.section('formatters', 'formatter', (options) => this.formatter(options));
    this.section('filters', 'filter', (options) => this.filter(options));
    const handlers = this.config.getStr('handlers');
    this.section('handlers', 'handler', (options) => this.handler(options));
    if (handlers !== undefined) for (const name of toArray(handlers)) setAttr(getItem(handlers, name), 'name', name);
    this.replaceLoggers();
    this.rootLogger(false);
  }

  private replaceLoggers(): void {
    const known = getAttr(getAttr(getAttr(this.logging, 'root'), 'manager'), 'loggerDict');
    const existing = sortedKeys(known).map(str);
    const loggers = this.config.getStr('loggers') ?? new PyDict();
    const named = toArray(loggers).map(str);
    for (const name of toArray(loggers)) this.namedLogger(name, getItem(loggers, name), false);
    const disables = truth(this.config.getStr('disable_existing_loggers') ?? true);
    for (const name of existing.filter((each) => !named.includes(each))) {
      const logger = getItem(known, name);
      if (named.some((above) => existing.includes(above) && name.startsWith(`${above}.`))) {
        setAttr(logger, 'level', 0);
        setAttr(logger, 'handlers', new PyList([]));
        setAttr(logger, 'propagate', true);
      } else if (disables) {
        setAttr(logger, 'disabled', true);
      }
    }
  }
}

/** A copy with copies of all dicts inside: configuring changes them. */
function copied(value: Value): Value {
  if (!(value instanceof PyDict)) return value;
  const copy = new PyDict();
  for (const [key, item] of value.entries()) copy.set(key, copied(item));
  return copy;
}

export const loggingConfigModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('logging.config', 'Configuration of logging.');
  m.def('dictConfig', ['config'], (config) =>
    new Configurator(runtime, copied(callValue(runtime.builtins.getStr('dict') as Value, [config], null)) as PyDict).configure(),
  );
  for (const name of ['fileConfig', 'listen', 'stopListening']) {
    m.def(name, ['*args', '**kwargs'], () => refuse(`logging.config.${name}`, 'read the settings of logging from elsewhere'));
  }
  m.set('DEFAULT_LOGGING_CONFIG_PORT', 9030);
  return m.module;
};

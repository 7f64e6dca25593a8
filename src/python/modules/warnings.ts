/** warnings: what the filters let through is shown on the program's sys.stderr, once for each place. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { makeClass } from '../objects/class.ts';
import { PyClassic } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import {
  AssertionError,
  EXCEPTION_TYPES,
  Exception,
  IOError,
  isRaised,
  makeException,
  PyRaise,
  raise,
  runtimeError,
  typeError,
  UnicodeError,
  ValueError,
  valueError,
} from '../objects/exceptions.ts';
import { HostError } from '../objects/host.ts';
import { asInt, integerValue } from '../objects/index-value.ts';
import { isInstance, isSubclass } from '../objects/instance-check.ts';
import { getItem, length, setItem } from '../objects/items.ts';
import { stepOver, toArray } from '../objects/iterate.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { repr, str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { typeOf, typeType } from '../objects/types.ts';
import { PyList, PyTuple, PyType, PyUnicode, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { textOrUndefined } from './text-argument.ts';

const ACTIONS = ['error', 'ignore', 'always', 'default', 'module', 'once'];
/** Categories that are not shown unless a filter says so. */
const HIDDEN = ['DeprecationWarning', 'PendingDeprecationWarning', 'ImportWarning', 'BytesWarning'];
const DETAILS = ['message', 'category', 'filename', 'lineno', 'file', 'line'];

const warningType = (name: string): PyType => EXCEPTION_TYPES.get(name) as PyType;

function check(holds: boolean, message: string): void {
  if (!holds) throw raise(makeException(AssertionError, message));
}

/** A line of a file, from 1, without what is around it; empty where there is none. */
function sourceLine(runtime: Runtime, path: Value, line: Value): string {
  try {
    return runtime.host.readFile(str(path)).split('\n')[asInt(line) - 1]?.trim() ?? '';
  } catch (error) {
    if (error instanceof HostError) return '';
    throw error;
  }
}

function formatWarning(runtime: Runtime, [message, category, path, line, given]: Value[]): Value {
  const text = message instanceof PyUnicode ? message : isInstance(message, warningType('Warning')) ? messageText(message) : str(message);
  const source = given === null ? sourceLine(runtime, path, line) : str(callMethod(given, 'strip', []));
  const head = `${str(path)}:${str(line)}: ${str(getAttr(category, '__name__'))}: `;
  const below = source === '' ? '' : `  ${source}\n`;
  if (!(text instanceof PyUnicode)) return `${head}${text}\n${below}`;
  const decode = (bytes: string): Value => callMethod(bytes, 'decode', ['latin1']);
  return callMethod(new PyUnicode(''), 'join', [new PyList([decode(head), text, decode(`\n${below}`)])]);
}

/** A warning's text: unicode where it cannot be told in ASCII. */
function messageText(message: Value): string | PyUnicode {
  try {
    return str(message);
  } catch (error) {
    if (!isRaised(error, UnicodeError)) throw error;
    return callMethod(message, '__unicode__', []) as PyUnicode;
  }
}

/** Where a warning comes from. */
interface Place {
  path: Value;
  line: Value;
  module: Value;
  registry: Value;
}

class Warnings {
  readonly once = new PyDict();

  constructor(
    private readonly m: ModuleBuilder,
    private readonly runtime: Runtime,
  ) {}

  /** The place of the code that is so many calls up, 1 being the one that runs. */
  callerPlace(level: number): Place {
    const sys = this.runtime.importModule('sys');
    let globals = sys.attrs;
    let line: Value = 1;
    try {
      const frame = callMethod(sys, '_getframe', [Math.max(level, 1) - 1]);
      globals = getAttr(frame, 'f_globals') as PyDict;
      line = getAttr(frame, 'f_lineno');
    } catch (error) {
      if (!isRaised(error, ValueError)) throw error;
    }
    const module = globals.getStr('__name__') ?? '<string>';
    const registry = callMethod(globals, 'setdefault', ['__warningregistry__', new PyDict()]);
    return { path: this.pathOf(globals, module), line, module, registry };
  }

  private pathOf(globals: PyDict, module: Value): Value {
    const file = globals.getStr('__file__');
    if (file !== undefined && truth(file)) return str(file).replace(/\.py[co]$/, '.py');
    if (module !== '__main__') return module;
    const argv = getAttr(this.runtime.importModule('sys'), 'argv');
    return length(argv) > 0 && truth(getItem(argv, 0)) ? getItem(argv, 0) : '__main__';
  }

  warn(message: Value, category: Value, place: Place): null {
    const given = isInstance(message, warningType('Warning'));
    const cls = given ? typeOf(message) : category;
    const text = given ? messageText(message) : message;
    const warning = given ? message : callValue(cls, [message], null);
    const { registry, line } = place;
    const key = new PyTuple([text, cls, line]);
    if (registry !== null && truth(callMethod(registry, 'get', [key, 0]))) return null;
    const [action, filter] = this.actionFor(text, cls, place);
    if (action === 'error') throw new PyRaise(typeOf(warning), warning);
    if (registry !== null && action !== 'always') setItem(registry, key, true);
    if (action === 'ignore' || this.shownBefore(action, text, cls, registry)) return null;
    if (!ACTIONS.includes(action)) throw raise(runtimeError(`Unrecognized action (${action}) in warnings.filters:\n ${repr(filter)}`));
    callValue(this.m.get('showwarning'), [warning, cls, place.path, line], null);
    return null;
  }

  /** The action of the first filter that fits, and that filter. */
  private actionFor(text: Value, category: Value, { module, line }: Place): [string, Value] {
    const step = stepOver(this.m.get('filters'));
    for (let filter = step(); filter !== undefined; filter = step()) {
      const [action, message, cls, of, at] = toArray(filter);
      const fits = (pattern: Value, value: Value): boolean => pattern === null || callMethod(pattern, 'match', [value]) !== null;
      if (!fits(message, text) || !isSubclass(category, cls) || !fits(of, module)) continue;
      if (integerValue(at) === 0 || at === line) return [str(action), filter];
    }
    return [str(this.m.get('defaultaction')), null];
  }

  /** Whether "once" or "module" has shown such a warning already. */
  private shownBefore(action: string, text: Value, category: Value, registry: Value): boolean {
    if (action !== 'once' && action !== 'module') return false;
    const key = new PyTuple(action === 'once' ? [text, category] : [text, category, 0]);
    const shown = action === 'once' ? this.m.get('onceregistry') : registry;
    if (shown === null) return false;
    if (truth(callMethod(shown, 'get', [key, 0]))) return true;
    setItem(shown, key, true);
    return false;
  }
}

function defineWarn(m: ModuleBuilder, runtime: Runtime): void {
  const warnings = new Warnings(m, runtime);
  m.nativeKeywords('warn', ['message', 'category', 'stacklevel'], 1, (message, category, level) => {
    let cls: Value = category ?? warningType('UserWarning');
    if (isInstance(message, warningType('Warning'))) cls = typeOf(message);
    if (!(cls instanceof PyType || cls instanceof PyClassic)) throw raise(typeError('issubclass() arg 1 must be a class'));
    const depth = level === undefined ? 1 : asInt(level);
    if (!isSubclass(cls, warningType('Warning'))) throw raise(valueError('category is not a subclass of Warning'));
    return warnings.warn(message, cls, warnings.callerPlace(depth));
  });
  const names = ['message', 'category', 'filename', 'lineno', 'module', 'registry', 'module_globals'];
  m.nativeKeywords('warn_explicit', names, 4, (message, category, path, line, module, registry) => {
    const of = module === undefined || module === null ? str(path).replace(/\.py$/, '') || '<unknown>' : module;
    return warnings.warn(message, category, { path, line: asInt(line), module: of, registry: registry ?? null });
  });
  m.set('onceregistry', warnings.once);
  m.set('once_registry', warnings.once);
  m.def('warnpy3k', ['message', 'category', 'stacklevel'], () => null, [null, 1]);
}

function defineFilters(m: ModuleBuilder, runtime: Runtime): void {
  const base = warningType('Warning');
  m.set('filters', new PyList(HIDDEN.map((name) => new PyTuple(['ignore', null, warningType(name), null, 0]))));
  m.set('defaultaction', 'default');
  m.set('default_action', 'default');
  const add = (filter: Value, append: Value): null => {
    callMethod(m.get('filters'), truth(append) ? 'append' : 'insert', truth(append) ? [filter] : [0, filter]);
    return null;
  };
  const checkAction = (action: Value): void => {
    check(ACTIONS.includes(strValue(action) ?? ''), `invalid action: ${repr(action)}`);
  };
  const isLine = (line: Value): boolean => {
    const n = integerValue(line);
    return n !== undefined && n >= 0;
  };
  m.def(
    'filterwarnings',
    ['action', 'message', 'category', 'module', 'lineno', 'append'],
    (action, message, category, module, line, append) => {
      checkAction(action);
      check(textOrUndefined(message) !== undefined, 'message must be a string');
      check(category instanceof PyType || category instanceof PyClassic, 'category must be a class');
      check(isSubclass(category, base), 'category must be a Warning subclass');
      check(textOrUndefined(module) !== undefined, 'module must be a string');
      check(isLine(line), 'lineno must be an int >= 0');
      const re = runtime.importModule('re');
      const pattern = callMethod(re, 'compile', [message, getAttr(re, 'I')]);
      return add(new PyTuple([action, pattern, category, callMethod(re, 'compile', [module]), line]), append);
    },
    ['', base, '', 0, 0],
  );
  m.def(
    'simplefilter',
    ['action', 'category', 'lineno', 'append'],
    (action, category, line, append) => {
      checkAction(action);
      check(isLine(line), 'lineno must be an int >= 0');
      return add(new PyTuple([action, null, category, null, line]), append);
    },
    [base, 0, 0],
  );
  m.def('resetwarnings', [], () => {
    (m.get('filters') as PyList).items = [];
    return null;
  });
}

function defineShow(m: ModuleBuilder, runtime: Runtime): void {
  const defaults = [null];
  m.def(
    'formatwarning',
    DETAILS.filter((name) => name !== 'file'),
    (...values) => formatWarning(runtime, values),
    defaults,
  );
  const show = m.method(
    '_show_warning',
    DETAILS,
    (message, category, path, line, file, source) => {
      const stream = file ?? getAttr(runtime.importModule('sys'), 'stderr');
      if (stream === null) return null;
      try {
        callMethod(stream, 'write', [callValue(m.get('formatwarning'), [message, category, path, line, source], null)]);
      } catch (error) {
        // A warning that cannot be shown is lost, as in Python.
        if (!isRaised(error, IOError) && !isRaised(error, UnicodeError)) throw error;
      }
      return null;
    },
    [null, null],
  );
  m.set('_show_warning', show);
  m.set('showwarning', show);
}

function defineCatch(m: ModuleBuilder, runtime: Runtime): void {
  const record = m.newClass('WarningMessage', [], {
    __init__: m.method(
      '__init__',
      ['self', ...DETAILS],
      (self, ...values) => {
        DETAILS.forEach((name, i) => {
          setAttr(self, name, values[i]);
        });
        setAttr(self, '_category_name', truth(values[1]) ? getAttr(values[1], '__name__') : null);
        return null;
      },
      [null, null],
    ),
    __str__: m.method('__str__', ['self'], (self) => {
      const of = (name: string): Value => getAttr(self, name);
      const [message, category, path, line] = [repr(of('message')), repr(of('_category_name')), repr(of('filename')), str(of('lineno'))];
      return `{message : ${message}, category : ${category}, filename : ${path}, lineno : ${line}, line : ${repr(of('line'))}}`;
    }),
  });
  const entered = (self: Value): boolean => truth(getAttr(self, '_entered'));
  m.newClass('catch_warnings', [], {
    __init__: m.method(
      '__init__',
      ['self', 'record', 'module'],
      (self, recording, module) => {
        setAttr(self, '_record', recording);
        setAttr(self, '_module', module ?? runtime.importModule('warnings'));
        setAttr(self, '_entered', false);
        return null;
      },
      [false, null],
    ),
    __repr__: m.method('__repr__', ['self'], (self) => {
      const args: string[] = [];
      if (truth(getAttr(self, '_record'))) args.push('record=True');
      const module = getAttr(self, '_module');
      if (module !== runtime.importModule('warnings')) args.push(`module=${repr(module)}`);
      return `${str(getAttr(typeOf(self), '__name__'))}(${args.join(', ')})`;
    }),
    __enter__: m.method('__enter__', ['self'], (self) => {
      if (entered(self)) throw raise(runtimeError(`Cannot enter ${repr(self)} twice`));
      setAttr(self, '_entered', true);
      const module = getAttr(self, '_module');
      const filters = getAttr(module, 'filters');
      setAttr(self, '_filters', filters);
      setAttr(module, 'filters', new PyList(toArray(filters)));
      setAttr(self, '_showwarning', getAttr(module, 'showwarning'));
      if (!truth(getAttr(self, '_record'))) return null;
      const log = new PyList([]);
      const show = m.method('showwarning', [...DETAILS], (...values) => callMethod(log, 'append', [callValue(record, values, null)]), [
        null,
        null,
      ]);
      setAttr(module, 'showwarning', show);
      return log;
    }),
    __exit__: m.method('__exit__', ['self', '*exc_info'], (self) => {
      if (!entered(self)) throw raise(runtimeError(`Cannot exit ${repr(self)} without entering first`));
      const module = getAttr(self, '_module');
      setAttr(module, 'filters', getAttr(self, '_filters'));
      setAttr(module, 'showwarning', getAttr(self, '_showwarning'));
      return null;
    }),
  });
}

export const warningsModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('warnings', 'Python part of the warnings subsystem.');
  defineFilters(m, runtime);
  defineShow(m, runtime);
  defineWarn(m, runtime);
  defineCatch(m, runtime);
  const namespace = new PyDict();
  namespace.setStr('__module__', 'warnings');
  m.set('_OptionError', makeClass(typeType, '_OptionError', [Exception], namespace));
  m.set(
    '__all__',
    new PyList([
      ...['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings'],
    ]),
  );
  return m.module;
};

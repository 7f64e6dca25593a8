/** argparse's actions: what happens when an argument is met. */
import { add } from '../../objects/arithmetic.ts';
import { getAttrOrUndefined, setAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { equals } from '../../objects/compare.ts';
import { PyDict } from '../../objects/dict.ts';
import { isRaised, KeyError, makeException, NotImplementedError, raise, valueError } from '../../objects/exceptions.ts';
import { getItem, getSlice, setItem } from '../../objects/items.ts';
import { toArray } from '../../objects/iterate.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { str } from '../../objects/text.ts';
import { truth } from '../../objects/truth.ts';
import { PyList, PyTuple, type PyType, type Value } from '../../objects/value.ts';
import { call, filled } from '../library-calls.ts';
import type { ModuleBuilder } from '../module-builder.ts';
import { argumentError, callWith, get, isSuppressed, OPTIONAL, PARSER, SUPPRESS, UNRECOGNIZED } from './shared.ts';

const ATTRIBUTES = ['option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar'];
const SHOWN = ATTRIBUTES.filter((name) => name !== 'required');
const COMMON_DEFAULTS: Value[] = [null, null, null, null, null, false, null, null];

type Run = (self: Value, parser: Value, namespace: Value, values: Value, option: Value) => Value;

class ActionBuilder {
  readonly base: PyType;

  constructor(readonly m: ModuleBuilder) {
    this.base = m.newClass('Action', [m.get('_AttributeHolder') as PyType], {
      __init__: m.method(
        '__init__',
        ['self', ...ATTRIBUTES],
        (self, ...values) => {
          ATTRIBUTES.forEach((name, i) => {
            setAttr(self, name, values[i]);
          });
          return null;
        },
        COMMON_DEFAULTS,
      ),
      _get_kwargs: m.method('_get_kwargs', ['self'], (self) => new PyList(SHOWN.map((name) => new PyTuple([name, get(self, name)])))),
      __call__: this.run(() => {
        throw raise(makeException(NotImplementedError, '.__call__() not defined'));
      }),
    });
  }

  run(body: Run): Value {
    return this.m.method('__call__', ['self', 'parser', 'namespace', 'values', 'option_string'], body, [null]);
  }

  /** `__init__` with parameters of its own, which hands what Action wants on to it. */
  init(
    parameters: string[],
    defaults: Value[],
    fixed: Record<string, Value>,
    check?: (values: Map<string, Value>) => void,
    dropped: string[] = [],
  ): Value {
    return this.m.method(
      '__init__',
      ['self', 'option_strings', ...parameters],
      (self, ...values) => {
        const given = new Map<string, Value>(['option_strings', ...parameters].map((name, i) => [name, values[i]]));
        check?.(given);
        const options = new PyDict();
        for (const [name, value] of given) if (ATTRIBUTES.includes(name) && !dropped.includes(name)) options.setStr(name, value);
        for (const name of Object.keys(fixed)) options.setStr(name, fixed[name]);
        callWith(get(this.base, '__init__'), [self], options);
        return null;
      },
      defaults,
    );
  }

  define(name: string, base: PyType, init: Value, body: Run | null): PyType {
    return this.m.newClass(name, [base], body === null ? { __init__: init } : { __init__: init, __call__: this.run(body) });
  }
}

/** A copy of the list in the namespace, an empty one where there is none. */
function listOf(runtime: Runtime, namespace: Value, dest: Value): Value {
  const present = getAttrOrUndefined(namespace, str(dest)) ?? null;
  if (present === null) setAttr(namespace, str(dest), new PyList([]));
  return call(runtime.importModule('copy'), 'copy', present ?? new PyList([]));
}

function store(namespace: Value, dest: Value, value: Value): null {
  setAttr(namespace, str(dest), value);
  return null;
}

function checkCount(kind: 'store' | 'append'): (values: Map<string, Value>) => void {
  const advice =
    kind === 'store'
      ? 'nargs for store actions must be > 0; if you have nothing to store, actions such as store true or store const may be more appropriate'
      : 'nargs for append actions must be > 0; if arg strings are not supplying the value to append, the append const action may be more appropriate';
  return (values) => {
    const nargs = values.get('nargs') as Value;
    if (equals(nargs, 0)) throw raise(valueError(advice));
    if (values.get('const') !== null && !equals(nargs, OPTIONAL)) throw raise(valueError(`nargs must be '${OPTIONAL}' to supply const`));
  };
}

function defineStoring(b: ActionBuilder, runtime: Runtime): void {
  const all = ATTRIBUTES.slice(1);
  b.define('_StoreAction', b.base, b.init(all, COMMON_DEFAULTS, {}, checkCount('store')), (self, _parser, namespace, values) =>
    store(namespace, get(self, 'dest'), values),
  );
  const constParameters = ['dest', 'const', 'default', 'required', 'help', 'metavar'];
  const constDefaults = [null, false, null, null];
  const constant = b.define(
    '_StoreConstAction',
    b.base,
    b.init(constParameters, constDefaults, { nargs: 0 }, undefined, ['metavar']),
    (self, _parser, namespace) => store(namespace, get(self, 'dest'), get(self, 'const')),
  );
  for (const [name, value] of [
    ['_StoreTrueAction', true],
    ['_StoreFalseAction', false],
  ] as const) {
    b.define(name, constant, b.init(['dest', 'default', 'required', 'help'], [!value, false, null], { nargs: 0, const: value }), null);
  }
  const append = (namespace: Value, dest: Value, value: Value): null => {
    const list = listOf(runtime, namespace, dest);
    call(list, 'append', value);
    return store(namespace, dest, list);
  };
  b.define('_AppendAction', b.base, b.init(all, COMMON_DEFAULTS, {}, checkCount('append')), (self, _parser, namespace, values) =>
    append(namespace, get(self, 'dest'), values),
  );
  b.define('_AppendConstAction', b.base, b.init(constParameters, constDefaults, { nargs: 0 }), (self, _parser, namespace) =>
    append(namespace, get(self, 'dest'), get(self, 'const')),
  );
  b.define(
    '_CountAction',
    b.base,
    b.init(['dest', 'default', 'required', 'help'], [null, false, null], { nargs: 0 }),
    (self, _parser, namespace) => {
      const dest = get(self, 'dest');
      return store(namespace, dest, add(getAttrOrUndefined(namespace, str(dest)) ?? 0, 1));
    },
  );
}

function defineMessages(b: ActionBuilder): void {
  b.define('_HelpAction', b.base, b.init(['dest', 'default', 'help'], [SUPPRESS, SUPPRESS, null], { nargs: 0 }), (_self, parser) => {
    call(parser, 'print_help');
    call(parser, 'exit');
    return null;
  });
  const init = b.init(['version', 'dest', 'default', 'help'], [null, SUPPRESS, SUPPRESS, "show program's version number and exit"], {
    nargs: 0,
  });
  b.m.newClass('_VersionAction', [b.base], {
    __init__: b.m.method(
      '__init__',
      ['self', 'option_strings', 'version', 'dest', 'default', 'help'],
      (self, options, version, dest, fallback, help) => {
        callValue(init, [self, options, version, dest, fallback, help], null);
        setAttr(self, 'version', version);
        return null;
      },
      [null, SUPPRESS, SUPPRESS, "show program's version number and exit"],
    ),
    __call__: b.run((self, parser) => {
      const formatter = call(parser, '_get_formatter');
      call(formatter, 'add_text', get(self, 'version') ?? get(parser, 'version'));
      callWith(get(parser, 'exit'), [], { message: call(formatter, 'format_help') });
      return null;
    }),
  });
}

/** Hands the rest of the command line to the parser that it names. */
function runSubparser(m: ModuleBuilder, runtime: Runtime, self: Value, namespace: Value, values: Value): null {
  const name = getItem(values, 0);
  const args = getSlice(values, 1, undefined);
  const dest = get(self, 'dest');
  if (!isSuppressed(dest)) store(namespace, dest, name);
  const parsers = get(self, '_name_parser_map');
  let parser: Value;
  try {
    parser = getItem(parsers, name);
  } catch (error) {
    if (!isRaised(error, KeyError)) throw error;
    return argumentError(m, self, filled('unknown parser %r (choices: %s)', name, toArray(parsers).map(str).join(', ')));
  }
  const [inner, rest] = toArray(call(parser, 'parse_known_args', args, null));
  const vars = (value: Value): Value => callValue(runtime.builtins.getStr('vars') as Value, [value], null);
  for (const pair of toArray(call(vars(inner), 'items'))) {
    const [key, value] = toArray(pair);
    store(namespace, key, value);
  }
  if (truth(rest)) {
    call(vars(namespace), 'setdefault', UNRECOGNIZED, new PyList([]));
    call(get(namespace, UNRECOGNIZED), 'extend', rest);
  }
  return null;
}

function defineSubparsers(b: ActionBuilder, runtime: Runtime): void {
  const { m } = b;
  const choice = m.innerClass('_ChoicesPseudoAction', [b.base], {
    __init__: m.method('__init__', ['self', 'name', 'help'], (self, name, help) => {
      callWith(get(b.base, '__init__'), [self], { option_strings: new PyList([]), dest: name, help });
      return null;
    }),
  });
  m.newClass('_SubParsersAction', [b.base], {
    _ChoicesPseudoAction: choice,
    __init__: m.method(
      '__init__',
      ['self', 'option_strings', 'prog', 'parser_class', 'dest', 'help', 'metavar'],
      (self, optionStrings, program, parserClass, dest, help, metavar) => {
        const parsers = call(runtime.importModule('collections'), 'OrderedDict');
        setAttr(self, '_prog_prefix', program);
        setAttr(self, '_parser_class', parserClass);
        setAttr(self, '_name_parser_map', parsers);
        setAttr(self, '_choices_actions', new PyList([]));
        const options = { option_strings: optionStrings, dest, nargs: PARSER, choices: parsers, help, metavar };
        callWith(get(b.base, '__init__'), [self], options);
        return null;
      },
      [SUPPRESS, null, null],
    ),
    add_parser: m.method('add_parser', ['self', 'name', '**kwargs'], (self, name, kwargs) => {
      const options = kwargs as PyDict;
      if ((options.getStr('prog') ?? null) === null) options.setStr('prog', filled('%s %s', get(self, '_prog_prefix'), name));
      const help = options.delete('help');
      if (help !== undefined) call(get(self, '_choices_actions'), 'append', call(self, '_ChoicesPseudoAction', name, help));
      const parser = callWith(get(self, '_parser_class'), [], options);
      setItem(get(self, '_name_parser_map'), name, parser);
      return parser;
    }),
    _get_subactions: m.method('_get_subactions', ['self'], (self) => get(self, '_choices_actions')),
    __call__: b.run((self, _parser, namespace, values) => runSubparser(m, runtime, self, namespace, values)),
  });
}

export function defineActions(m: ModuleBuilder, runtime: Runtime): void {
  const builder = new ActionBuilder(m);
  defineStoring(builder, runtime);
  defineMessages(builder);
  defineSubparsers(builder, runtime);
}

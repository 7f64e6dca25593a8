/** What a release injects, as data: each name with what it is. It is taken from the environment that configurations get. */
import { namespacesOf } from '../aurora/namespaces.ts';
import type { Schema } from '../aurora/schema/build.ts';
import type { AttributeDefinition, Definition, Enumeration, Struct } from '../aurora/schema/release.ts';
import { document } from '../pystachio/document.ts';
import type { EnumType } from '../pystachio/enum.ts';
import type { StructType } from '../pystachio/struct-type.ts';
import { getAttr } from '../python/objects/attributes.ts';
import type { PyDict } from '../python/objects/dict.ts';
import { PyClassMethod, PyFunction, PyMethod } from '../python/objects/function.ts';
import { toArray } from '../python/objects/iterate.ts';
import { repr, str } from '../python/objects/text.ts';
import { typeOf } from '../python/objects/types.ts';
import { PyType, type Value } from '../python/objects/value.ts';
import type { JsonValue } from '../report/json.ts';
import { moduleNames, pystachioNames } from './environment.ts';
import { load } from './load.ts';
import { demandRelease } from './releases.ts';

type Facts = Map<string, JsonValue>;

/**
 * `{"meta", "names", "pystachio", "leakedModules"}`: of the release, of each name of Aurora's, of each of Pystachio's, and of the modules
 * that are names as well. A name's facts begin with its kind: struct, enum, instance, alias, constant, class or function.
 *
 * Throws RangeError where there is no such release.
 */
export function schemaFacts(release?: string): Facts {
  const version = demandRelease(release);
  const { schema } = namespacesOf(version);
  const { pystachio, date } = schema.release;
  const { environment } = load({ text: '' }, { schema: version });
  const modules = moduleNames(pystachio);
  const theirs = pystachioNames(pystachio).filter((name) => !modules.includes(name));
  const others = new Set(['__builtins__', ...modules, ...theirs]);
  const own = [...environment.keys()].filter((name) => !others.has(name));
  const given = (name: string): Value => environment.get(name) as Value;
  return facts({
    meta: facts({ version, date, pystachioPinned: pystachio }),
    names: table(own, (name) => factsOf(schema, name, given(name))),
    pystachio: table(theirs, (name) => pystachioFacts(given(name))),
    leakedModules: table(modules, (name) => facts({ kind: 'module', module: textOf(given(name), '__name__') })),
  });
}

function facts(entries: Record<string, JsonValue>): Facts {
  return new Map(Object.entries(entries));
}

function table(names: readonly string[], factsOfName: (name: string) => Facts): Facts {
  return new Map([...names].sort().map((name) => [name, factsOfName(name)]));
}

function textOf(value: Value, attribute: string): string {
  return str(getAttr(value, attribute));
}

function factsOf(schema: Schema, name: string, value: Value): Facts {
  const definition = schema.definitionOf(name);
  if (definition === undefined) return codeFacts(value);
  if (typeof definition !== 'object') return facts({ kind: 'constant', pyType: typeOf(value).name, value: definition });
  switch (definition.kind) {
    case 'struct':
      return structFacts(schema, definition, value as StructType);
    case 'enumeration':
      return facts({ kind: 'enum', typeName: (value as EnumType).name, values: definition.values });
    case 'instance':
      return instanceFacts(definition.of, Object.keys(definition.attributes), value);
    case 'named':
      return facts({ kind: 'alias', of: definition.name });
  }
}

function structFacts(schema: Schema, { attributes }: Struct, type: StructType): Facts {
  const { names } = type.layout;
  const defaults = type.defaultValues();
  return facts({
    kind: 'struct',
    typeName: type.name,
    module: textOf(type, '__module__'),
    attributes: Object.entries(attributes).map(([name, definition]) =>
      attributeFacts(schema, name, definition, defaults[names.indexOf(name)]),
    ),
  });
}

function attributeFacts(schema: Schema, name: string, definition: AttributeDefinition, value: Value): Facts {
  const written = typeof definition === 'string' ? definition : definition[0];
  const type = written.replace(/!$/, '');
  const named = schema.definitionOf(type);
  const attribute = facts({
    name,
    type: isEnumeration(named) ? `Enum(${named.values.join(', ')})` : type,
    required: written.endsWith('!'),
  });
  if (isEnumeration(named)) attribute.set('enumName', type).set('enumValues', named.values);
  if (value !== null) attribute.set('default', document(value));
  if (value !== null && named !== undefined && !isEnumeration(named)) attribute.set('defaultType', type);
  return attribute;
}

function isEnumeration(definition: Definition | undefined): definition is Enumeration {
  return typeof definition === 'object' && definition.kind === 'enumeration';
}

function instanceFacts(of: string, given: readonly string[], value: Value): Facts {
  const whole = document(value) as ReadonlyMap<string, JsonValue>;
  return facts({ kind: 'instance', of, value: whole, explicit: new Map([...whole].filter(([name]) => given.includes(name))) });
}

/** Functions, methods that are names of their own, and classes with what is in them. */
function codeFacts(value: Value): Facts {
  if (value instanceof PyMethod) {
    const { name } = value.func as PyFunction;
    return facts({ kind: 'function', signature: methodSignature(value.func), aliasOf: `${(value.self as PyType).name}.${name}` });
  }
  const described = pystachioFacts(value);
  if (value instanceof PyType) described.set('members', membersOf(value));
  return described;
}

function pystachioFacts(value: Value): Facts {
  const module = textOf(value, '__module__');
  if (value instanceof PyFunction) return facts({ kind: 'function', signature: signatureOf(value), module });
  return facts({ kind: 'class', module, bases: toArray(getAttr(value, '__bases__')).map((base) => textOf(base, '__name__')) });
}

/** What a class has of its own, but for what every class has. */
function membersOf(type: PyType): Facts {
  const members: Facts = new Map();
  for (const [name, member] of (type.ownDict() as PyDict).entries() as [string, Value][]) {
    if (member instanceof PyClassMethod) members.set(name, methodSignature(member.func));
    else if (!name.startsWith('__')) members.set(name, document(member));
  }
  return members;
}

/** `(name, *args, option=None, **kw)` */
function signatureOf({ code, defaults }: PyFunction, skipped = 0): string {
  const { varnames, argcount, flags } = code;
  const rest = [...varnames.slice(argcount)];
  const parameters = varnames.slice(0, argcount).map((name, i) => {
    const value = defaults[i - argcount + defaults.length];
    return value === undefined ? name : `${name}=${repr(value)}`;
  });
  if ((flags & VARIABLE_ARGUMENTS) !== 0) parameters.push(`*${rest.shift()}`);
  if ((flags & VARIABLE_KEYWORDS) !== 0) parameters.push(`**${rest.shift()}`);
  return `(${parameters.slice(skipped).join(', ')})`;
}

/** A class method's, without its class. */
function methodSignature(func: Value): string {
  return signatureOf(func as PyFunction, 1);
}

/** co_flags of code with `*args`, and with `**kw`. */
const VARIABLE_ARGUMENTS = 4;
const VARIABLE_KEYWORDS = 8;

/** Structs: `Job(name = 'x')`. */
import { getAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { raise, typeError, valueError } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import { keywordName, requireKeywordTexts } from '../python/objects/native.ts';
import { repr } from '../python/objects/text.ts';
import { truth } from '../python/objects/truth.ts';
import { KwArgs, PyTuple, type PyType, type Value } from '../python/objects/value.ts';
import { isText } from './basic.ts';
import { isMapping } from './collections.ts';
import type { ONCE, StructDocument } from './document.ts';
import { constructorKeywords, type Environment, environmentOf, functionKeywords, reinserted } from './environment.ts';
import { percent } from './errors.ts';
import { frozendictOf } from './frozendict.ts';
import { findInElement } from './list.ts';
import { dictOfItems, itemsOf } from './map.ts';
import { callNamed, checkIn, freshObject, getOf, type Interpolated, interpolateIn, isNative, isPlain, PystachioObject } from './object.ts';
import { ownScopes } from './own-scopes.ts';
import type { Ref } from './ref.ts';
import { joinScopes, type Scopes, StructScopes, scopesFromValues, scopeValues } from './scope.ts';
import { emptyType } from './signature.ts';
import type { StructType } from './struct-type.ts';
import { acceptsSchema, CHECKED, isOk, messageOf, TypeCheck } from './typing.ts';
import { UnboundSet } from './unbound.ts';

export class StructObject extends PystachioObject {
  /** The call that made it or gave it attributes last, by the number that the runtime has for it; 0: not known. Equality and output ignore it. */
  writtenAt = 0;
  /** The calls that gave each attribute, in the order of the layout; null: all are of `writtenAt`. */
  private givenAt: readonly number[] | null = null;
  private scopesOuter: Scopes | null | undefined = undefined;
  private scopesKept: Scopes | null = null;
  /** Documents of an object without templates: as it is, and interpolated. They are kept when they are asked for a second time. */
  rawDocument: StructDocument | typeof ONCE | null = null;
  interpolatedDocument: StructDocument | typeof ONCE | null = null;

  constructor(
    type: PyType,
    /** The type that says what attributes there are: `type` itself, or the one that a program's class derives from. */
    readonly struct: StructType,
    /** `_schema_data` in the order of the layout; null is Empty. */
    public values: readonly (Value | null)[],
  ) {
    super(type);
  }

  get isNamable(): boolean {
    return true;
  }

  parts(): readonly Value[] {
    return this.values;
  }

  protected isFixed(): boolean {
    return this.values.every((value) => value === null || (value instanceof PystachioObject && value.isConstant()));
  }

  /** The value as it was given, undefined where there is none. */
  attributeNamed(name: string): Value | undefined {
    const place = this.struct.layout.index.get(name);
    return place === undefined ? undefined : (this.values[place] ?? undefined);
  }

  /** Structural._self_scope */
  selfEnvironment(): Environment {
    const pairs: [string, Value][] = [];
    this.struct.layout.names.forEach((name, i) => {
      const value = this.values[i];
      if (value !== null) pairs.push([name, value]);
    });
    return environmentOf(pairs);
  }

  /** in_scope(*outer).scopes(). Raises ValueError where something bound is neither an Environment nor an Object. */
  scopesWithin(outer: Scopes | null): Scopes | null {
    if (this.scopesOuter === outer) return this.scopesKept;
    const scopes = this.makeScopes(joinScopes(this.chain, outer));
    if (this.isOurs()) {
      this.scopesOuter = outer;
      this.scopesKept = scopes;
    }
    return scopes;
  }

  /** scopes() around what it inherits. */
  makeScopes(inherited: Scopes | null): Scopes | null {
    const simple = !(inherited?.foreign ?? false) && !this.struct.layout.odd && this.isOurs();
    return simple ? new StructScopes(this, inherited) : this.writtenOut(inherited);
  }

  private writtenOut(inherited: Scopes | null): Scopes | null {
    const self = isNative(this, '_self_scope') ? this.selfEnvironment() : callNamed(this, '_self_scope', []);
    const own = [environmentOf([['self', self]]), self];
    const values = scopeValues(inherited);
    const above = isNative(this, '_cast_scopes_to_child') ? asSuper(values) : this.castByCall(values);
    return scopesFromValues([...own, ...values, ...above]);
  }

  private castByCall(values: Value[]): Value[] {
    return toArray(callNamed(this, '_cast_scopes_to_child', [new PyTuple(values)]));
  }

  override forget(): void {
    super.forget();
    this.scopesOuter = undefined;
    this.rawDocument = null;
    this.interpolatedDocument = null;
  }

  protected interpolateNatively(outer: Scopes | null): Interpolated {
    const scopes = ownScopes(this, outer);
    const { values } = this;
    const interpolated: (Value | null)[] = new Array(values.length);
    let unbound: UnboundSet | null = null;
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (value === null) {
        interpolated[i] = null;
        continue;
      }
      const result = interpolateIn(value, scopes);
      interpolated[i] = result.value;
      if (result.unbound.length > 0) {
        if (unbound === null) unbound = new UnboundSet();
        unbound.update(result.unbound);
      }
    }
    return { value: this.remake(interpolated), unbound: (unbound ?? new UnboundSet()).list() };
  }

  /** self.__class__(**data) */
  private remake(values: (Value | null)[]): Value {
    if (!isPlain(this)) return this.callClass(values);
    this.requireCopyable();
    const { layout, context } = this.struct;
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (value !== null && !acceptsSchema(value, layout.attributes[i].type, context))
        values[i] = this.struct.process(layout.names[i], value);
    }
    return new StructObject(this.type, this.struct, values).writtenAs(this);
  }

  private callClass(values: readonly (Value | null)[]): Value {
    const given = values.map((value) => value ?? emptyType);
    const made = callValue(this.type, [], new KwArgs(this.struct.layout.names, given, null));
    return made instanceof StructObject ? made.writtenAs(this) : made;
  }

  /** The call that gave the attribute its value, or made the object where none did; 0: not known. */
  attributeWrittenAt(name: string): number {
    const place = this.struct.layout.index.get(name);
    return place === undefined || this.givenAt === null ? this.writtenAt : this.givenAt[place];
  }

  /** Notes that a call gave it these attributes. */
  noteGiven(names: readonly Value[], at: number): void {
    const { index, names: all } = this.struct.layout;
    const givenAt = this.givenAt?.slice() ?? new Array<number>(all.length).fill(this.writtenAt);
    for (const name of names) givenAt[index.get(keywordName(name)) as number] = at;
    this.givenAt = givenAt;
    this.writtenAt = at;
  }

  /** It was written where the other was, of which it is a copy. */
  private writtenAs(other: StructObject): this {
    this.writtenAt = other.writtenAt;
    this.givenAt = other.givenAt;
    return this;
  }

  /** interpolate_key(attribute). The attribute must be known. */
  interpolateKey(name: string): Value {
    const value = this.attributeNamed(name);
    if (value === undefined) return emptyType;
    const interpolated = interpolateIn(value, ownScopes(this, null)).value;
    // A program may write into what it is given.
    return this.processed(name, freshObject(interpolated)) ?? emptyType;
  }

  /** _process_schema_attribute(name, value): null for Empty. */
  private processed(name: string, value: Value): Value | null {
    if (isNative(this, '_process_schema_attribute')) return this.struct.process(name, value);
    const result = callNamed(this, '_process_schema_attribute', [name, value]);
    return result === emptyType ? null : result;
  }

  /** _update_schema_data(**kw), which gives it attributes; `kw` is in the order of the dict that holds it. */
  update(kw: KwArgs | null): void {
    const values = this.values.slice();
    if (kw !== null) {
      if (isNative(this, '_process_schema_attribute')) updateValues(this.struct, values, kw);
      else this.processEach(kw, values);
    }
    this.values = values;
    this.forget();
  }

  private processEach({ names, values: given }: KwArgs, values: (Value | null)[]): void {
    for (let i = 0; i < names.length; i++) {
      const name = keywordName(names[i]);
      const value = this.processed(name, given[i]);
      values[this.struct.layout.index.get(name) as number] = value;
    }
  }

  getNatively(): Value {
    return frozendictOf(
      this.struct.layout.names,
      this.values.map((value) => (value === null ? undefined : getOf(value))),
    );
  }

  checkNatively(outer: Scopes | null): Value {
    const scopes = ownScopes(this, outer);
    const { names, attributes, checkOrder } = this.struct.layout;
    for (const i of checkOrder) {
      const value = this.values[i];
      if (value === null) {
        if (truth(attributes[i].required)) return new TypeCheck(false, `${this.type.name}[${names[i]}] is required.`);
        continue;
      }
      const check = checkIn(value, scopes);
      if (!isOk(check)) return new TypeCheck(false, percent`${this.type.name}[${names[i]}] failed: ${messageOf(check)}`);
    }
    return CHECKED;
  }

  findNatively(ref: Ref): Value | undefined {
    const [first] = ref.components;
    if (first.isIndex) return undefined;
    const value = this.attributeNamed(first.name);
    return value === undefined ? undefined : findInElement(this, value, ref);
  }

  override requireCopyable(): void {
    if (this.struct.layout.index.has('self')) refuseSelf('__init__');
  }

  /** So it is where it interpolates to texts, and nothing in them is a reference that could lead somewhere, or be malformed. */
  override isShownQuietly(): boolean {
    if (!isPlain(this)) return false;
    const { value } = this.interpolateKept(null);
    return value instanceof StructObject && value.values.every((part) => part === null || isShownAsItIs(part));
  }

  shallow(): StructObject {
    this.requireCopyable();
    return new StructObject(this.type, this.struct, this.values).writtenAs(this);
  }

  dupNatively(): Value {
    return this.callClass(this.values);
  }
}

/** Structural._cast_scopes_to_child: each scope in an environment of its own under the name super. */
export function asSuper(scopes: readonly Value[]): Value[] {
  return scopes.map((scope) => environmentOf([['super', scope]]));
}

function isShownAsItIs(part: Value): boolean {
  if (!(part instanceof PystachioObject)) return false;
  return part.isConstant() || part.isShownQuietly();
}

/** What the interpreter says of `f(self, **{'self': x})`. */
function refuseSelf(name: string): never {
  throw raise(typeError(`${name}() got multiple values for keyword argument 'self'`));
}

/** Refuses what cannot be keywords of a method with a `self`. */
export function requireKeywords(kw: KwArgs, method: string): void {
  requireKeywordTexts(kw, method);
  if (kw.get('self') !== undefined) refuseSelf(method);
}

/** Puts keyword arguments into an array of values. */
function applyKeywords(struct: StructType, values: (Value | null | undefined)[], names: readonly Value[], given: readonly Value[]): void {
  const { layout } = struct;
  for (let i = 0; i < names.length; i++) {
    const name = keywordName(names[i]);
    const value = struct.process(name, given[i], names[i]);
    values[layout.index.get(name) as number] = value;
  }
}

/** Which of several attributes is refused first depends on how dicts order them: `order` gives them in that order, and is asked only then. */
function applyInOrder(struct: StructType, values: (Value | null | undefined)[], kw: KwArgs, order: () => PyDict): void {
  try {
    applyKeywords(struct, values, kw.names, kw.values);
  } catch (error) {
    if (kw.names.length < 2) throw error;
    const dict = order();
    applyKeywords(struct, values, dict.keys(), dict.values());
    throw error;
  }
}

/** `_update_schema_data(**copy.copy(kw))` of a function's `**kw`. */
export function updateValues(struct: StructType, values: (Value | null | undefined)[], kw: KwArgs): void {
  applyInOrder(struct, values, kw, () => reinserted(constructorKeywords(kw).copy()));
}

/** `_update_schema_data(**mapping)` of one positional argument. */
function updateFromMapping(struct: StructType, values: (Value | null | undefined)[], mapping: Value): void {
  // A dict is taken apart without asking it, whatever its class.
  const pairs = mapping instanceof PyDict ? mapping.entries() : itemsOf(mapping);
  for (const [name] of pairs) {
    // What the interpreter says of f(**{1: 2}).
    if (!isText(name)) throw raise(typeError('_update_schema_data() keywords must be strings'));
    if (keywordName(name) === 'self') refuseSelf('_update_schema_data');
  }
  const names = pairs.map(([name]) => name);
  const given = pairs.map(([, value]) => value);
  const kw = new KwArgs(names, given, mapping instanceof PyDict ? mapping : null);
  applyInOrder(struct, values, kw, () => functionKeywords(kw));
}

function requireMapping(arg: Value): void {
  if (!isMapping(arg)) throw raise(valueError(`Expected dictionary argument, got ${repr(arg)}`));
}

/** Keyword arguments in the order of a dict that holds them. */
function keywordsOf(dict: PyDict): KwArgs {
  return new KwArgs(dict.keys(), dict.values(), dict);
}

/** Structural.__init__ of a class that has methods of its own for what it calls. */
export function initByCalls(object: StructObject, args: readonly Value[], kw: KwArgs | null): void {
  if (kw !== null) requireKeywords(kw, '__init__');
  object.values = object.struct.defaultValues();
  for (const arg of args) {
    requireMapping(arg);
    callValue(getAttr(object, '_update_schema_data'), [], keywordsOf(dictOfItems(arg)));
  }
  updateByCall(object, kw);
}

/** self._update_schema_data(**copy.copy(kw)) */
export function updateByCall(object: Value, kw: KwArgs | null): void {
  const dict = kw === null ? null : reinserted(constructorKeywords(kw).copy());
  callValue(getAttr(object, '_update_schema_data'), [], dict === null ? null : keywordsOf(dict));
}

/** Has its class methods of its own for what making and changing a struct calls? */
export function updatesByCalls(object: StructObject): boolean {
  return !isNative(object, '_update_schema_data') || !isNative(object, '_process_schema_attribute');
}

/** cls(*args, **kw). Raises what structValues() does. */
export function structArguments(type: PyType, struct: StructType, args: readonly Value[], kw: KwArgs | null): StructObject {
  return new StructObject(type, struct, structValues(struct, args, kw));
}

/**
 * The values that Structural.__init__ gives an object: defaults, then each mapping, then the keywords. Raises TypeError, ValueError, AttributeError, and what
 * the attributes' classes raise.
 */
export function structValues(struct: StructType, args: readonly Value[], kw: KwArgs | null): (Value | null)[] {
  if (kw !== null) requireKeywords(kw, '__init__');
  // undefined: nothing given, the default counts. Defaults are made only where they do.
  const values: (Value | null | undefined)[] = new Array(struct.layout.names.length).fill(undefined);
  for (const arg of args) {
    requireMapping(arg);
    updateFromMapping(struct, values, arg);
  }
  if (kw !== null) updateValues(struct, values, kw);
  for (let i = 0; i < values.length; i++) if (values[i] === undefined) values[i] = struct.defaultValue(i);
  return values as (Value | null)[];
}

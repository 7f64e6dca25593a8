/** Problems of a job's values: what Pystachio's own check and interpolation find, but all of it. */
import { ChoiceObject, choicesOf } from '../../pystachio/choice.ts';
import { CoercionError } from '../../pystachio/errors.ts';
import { ListObject } from '../../pystachio/list.ts';
import { MapObject } from '../../pystachio/map.ts';
import { checkIn, interpolateIn, isPlain, PystachioObject } from '../../pystachio/object.ts';
import { ownScopes } from '../../pystachio/own-scopes.ts';
import { type Path, partsOf } from '../../pystachio/parts.ts';
import { type Ref, subscope } from '../../pystachio/ref.ts';
import type { Scopes } from '../../pystachio/scope.ts';
import { StructObject } from '../../pystachio/struct.ts';
import { isInstanceOf, isOk, messageOf } from '../../pystachio/typing.ts';
import { isRaised, PyRaise } from '../../python/objects/exceptions.ts';
import { truth } from '../../python/objects/truth.ts';
import type { Value } from '../../python/objects/value.ts';
import { badPort, THERMOS_PORTS } from '../ports.ts';
import { isBoundLater } from '../thrift/convert.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** All problems of the job's values, in the order in which Pystachio checks them. */
export function valueProblems(job: Value): Problem[] {
  const problems: Problem[] = [];
  new ValueWalk(problems).visit(job, null, []);
  return problems;
}

/** The texts of references that nothing will bind. */
function leftIn(unbound: readonly Ref[]): Set<string> {
  return new Set(unbound.filter((ref) => !isBoundLater(ref)).map((ref) => ref.text()));
}

class ValueWalk {
  constructor(private readonly problems: Problem[]) {}

  visit(value: Value, outer: Scopes | null, path: Path): void {
    // A class of the program's own may check and interpolate as it likes: it is asked as a whole.
    if (value instanceof StructObject && isPlain(value)) this.visitStruct(value, outer, path);
    else if (consistsOfParts(value)) this.visitParts(value, outer, path);
    else this.visitWhole(value, outer, path);
  }

  private visitParts(value: PystachioObject, outer: Scopes | null, path: Path): void {
    const scopes = ownScopes(value, outer);
    for (const part of partsOf(value)) this.visit(part.value, scopes, part.step === null ? path : [...path, part.step]);
    if (value instanceof MapObject) for (const [key] of value.pairs) this.visitWhole(key, scopes, path);
  }

  private visitStruct(struct: StructObject, outer: Scopes | null, path: Path): void {
    const scopes = ownScopes(struct, outer);
    const { names, attributes, checkOrder } = struct.struct.layout;
    for (const i of checkOrder) {
      const value = struct.values[i];
      const attributePath = [...path, names[i]];
      if (value !== null) this.visit(value, scopes, attributePath);
      else if (truth(attributes[i].required)) this.add('missing-attribute', attributePath, `${struct.type.name}[${names[i]}] is required.`);
    }
  }

  private visitWhole(value: Value, outer: Scopes | null, path: Path): void {
    const left = this.visitReferences(value, outer, path);
    // A number that is still a reference is no number: that the reference is unbound is reason enough.
    if (left) return;
    try {
      const check = checkIn(value, outer);
      if (!isOk(check)) this.add('wrong-type', path, messageOf(check));
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error;
      this.add('wrong-type', path, error);
    }
  }

  /** Notes references that nothing will bind. Says whether there are any, or the value cannot be worked out. */
  private visitReferences(value: Value, outer: Scopes | null, path: Path): boolean {
    try {
      const { value: interpolated, unbound } = interpolateIn(value, outer);
      const left = leftIn(unbound);
      for (const text of left) this.add('unbound-reference', path, `nothing binds ${text}`, text);
      for (const ref of unbound) this.visitPort(ref, path);
      if (path[0] === 'task') this.visitAgain(interpolated, outer, path, left);
      return left.size > 0;
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error;
      // check() has words of its own for these.
      if (isRaised(error, CoercionError)) return false;
      this.add('interpolation-error', path, error);
      return true;
    }
  }

  /** A task is worked out twice before it is sent, so that what was written to be left alone is a reference the second time. */
  private visitAgain(interpolated: Value, outer: Scopes | null, path: Path, known: ReadonlySet<string>): void {
    for (const text of leftIn(interpolateIn(interpolated, outer).unbound)) {
      if (known.has(text)) continue;
      const written = text.replace('{{', '{{&');
      this.add(
        'unbound-reference',
        path,
        `nothing binds ${text}: a task is worked out twice, which makes a reference of ${written}`,
        written,
      );
    }
  }

  private visitPort(ref: Ref, path: Path): void {
    const port = subscope(THERMOS_PORTS, ref);
    if (port === null || port.components[0].isIndex || path[0] !== 'task') return;
    this.add('invalid-port', path, badPort(ref), ref.text());
  }

  private add(code: ProblemCode, path: Path, message: Problem['message'], marked?: string): void {
    this.problems.push({ code, message, path, marked });
  }
}

/** Is all that can be wrong with it wrong with one of its parts? Of a choice, where the value is of one of its types already. */
function consistsOfParts(value: Value): value is PystachioObject {
  if (!(value instanceof PystachioObject) || !isPlain(value)) return false;
  if (value instanceof ChoiceObject) return choicesOf(value.type).some((type) => isInstanceOf(value.value, type));
  return value instanceof ListObject || value instanceof MapObject;
}

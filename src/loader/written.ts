/** Where the parts of a job were written: the calls that its objects remember, and what stands in them. */
import type { Call, Expr } from '../../grammar/index.ts';
import { ListObject } from '../pystachio/list.ts';
import { type Path, partAt, type Step } from '../pystachio/parts.ts';
import { StructObject } from '../pystachio/struct.ts';
import type { CallSites } from '../python/evaluate/call-sites.ts';
import type { CompiledCode } from '../python/evaluate/code.ts';
import type { Value } from '../python/objects/value.ts';

/** A part of a file. */
export interface Written {
  /** The name under which it was compiled. */
  readonly file: string;
  /** The file's bytes. */
  readonly source: string;
  /** Offsets; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The nearest place found so far, and the expression that gives the value there if it is known. */
interface Spot {
  readonly code: CompiledCode;
  readonly start: number;
  readonly end: number;
  readonly value: Expr | null;
}

/**
 * Where the part of the job that the path names was written, or what is nearest to it on the way; null where no call is known, as of a job read from JSON.
 * An attribute that nobody gave is where the object was made.
 */
export function writtenPlace(job: Value, path: Path, callSites: CallSites): Written | null {
  let spot = objectSpot(job, callSites);
  let value: Value | undefined = job;
  for (const step of path) {
    if (value instanceof StructObject && typeof step === 'string')
      spot = attributeSpot(value, step, callSites) ?? spotInside(spot, step, null);
    else spot = spotInside(spot, step, value instanceof ListObject ? value.items.length : null);
    value = value === undefined ? undefined : partAt(value, step);
    // An element of a list knows itself where it was written. An attribute is shown where it was given.
    if (typeof step !== 'string') spot = objectSpot(value, callSites) ?? spot;
  }
  return spot === null ? null : { file: spot.code.filename, source: spot.code.source, start: spot.start, end: spot.end };
}

/** Where an object was made: what is called. */
function objectSpot(value: Value | undefined, callSites: CallSites): Spot | null {
  if (!(value instanceof StructObject)) return null;
  const site = callSites.find(value.writtenAt);
  if (site === null) return null;
  const { code, node } = site;
  const { start, end } = node.kind === 'Call' ? node.func : node;
  return { code, start, end, value: null };
}

/** Where an attribute was given; null where the object does not know. */
function attributeSpot(object: StructObject, name: string, callSites: CallSites): Spot | null {
  const site = callSites.find(object.attributeWrittenAt(name));
  if (site === null) return null;
  const given = site.node.kind === 'Call' ? argumentOf(site.node, name) : null;
  return given === null ? objectSpot(object, callSites) : { code: site.code, ...given };
}

/** What gives an attribute in a call: a keyword, an entry of a dict, or whatever stands after `**`. */
function argumentOf(call: Call, name: string): Omit<Spot, 'code'> | null {
  const keyword = call.keywords.find(({ arg }) => arg === name);
  if (keyword !== undefined) return { start: keyword.start, end: keyword.value.end, value: keyword.value };
  if (call.kwargs !== null) return entryOf(call.kwargs, name) ?? { start: call.kwargs.start, end: call.kwargs.end, value: null };
  for (const arg of call.args.slice().reverse()) {
    const entry = entryOf(arg, name);
    if (entry !== null) return entry;
  }
  return null;
}

/** An entry of a dict that is written out, with its key. */
function entryOf(expression: Expr, name: string): Omit<Spot, 'code'> | null {
  if (expression.kind === 'Dict') {
    const at = expression.keys.findLastIndex((key) => key.kind === 'Str' && key.s === name);
    if (at < 0) return null;
    const value = expression.values[at];
    return { start: expression.keys[at].start, end: value.end, value };
  }
  if (expression.kind !== 'Call' || expression.func.kind !== 'Name' || expression.func.id !== 'dict') return null;
  return argumentOf(expression, name);
}

/** The step within an expression that is written out; the spot itself where it is not. `length`: that of the list which the expression gives. */
function spotInside(spot: Spot | null, step: Step, length: number | null): Spot | null {
  if (spot === null || spot.value === null) return spot;
  const { code, value } = spot;
  if (typeof step !== 'number') {
    const entry = entryOf(value, typeof step === 'string' ? step : step.key);
    return entry === null ? { ...spot, value: null } : { code, ...entry };
  }
  if ((value.kind !== 'List' && value.kind !== 'Tuple') || value.elts.length !== length) return { ...spot, value: null };
  const element = value.elts[step];
  return { code, start: element.start, end: element.end, value: element };
}

/** What an object consists of, and ways into it: `task.processes[2].cmdline`. */
import { repr } from '../python/objects/text.ts';
import { PyUnicode, type Value } from '../python/objects/value.ts';
import { ChoiceObject } from './choice.ts';
import { ListObject } from './list.ts';
import { MapObject } from './map.ts';
import { getOf, PystachioObject } from './object.ts';
import { StructObject } from './struct.ts';

/** An attribute's name, an element's number from 0, or a map's key. */
export type Step = string | number | { readonly key: string };

export type Path = readonly Step[];

/** The path as Pystachio's references are written; empty for the object itself. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step !== 'string') text += `[${typeof step === 'number' ? step : step.key}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

/** A part of an object; what a choice holds has no step of its own. */
export interface Part {
  readonly step: Step | null;
  readonly value: Value;
}

/** The parts in the order in which they are worked out. */
export function partsOf(object: Value): Part[] {
  if (object instanceof StructObject) {
    const { names } = object.struct.layout;
    return object.values.flatMap((value, i) => (value === null ? [] : [{ step: names[i], value }]));
  }
  if (object instanceof ListObject) return object.items.map((value, step) => ({ step, value }));
  if (object instanceof MapObject) return object.pairs.map(([key, value]) => ({ step: { key: keyText(key) }, value }));
  return object instanceof ChoiceObject && object.value instanceof PystachioObject ? [{ step: null, value: object.value }] : [];
}

/** The part that a step leads to; undefined where there is none. */
export function partAt(object: Value, step: Step): Value | undefined {
  const whole = object instanceof ChoiceObject ? object.value : object;
  if (typeof step === 'string') return whole instanceof StructObject ? whole.attributeNamed(step) : undefined;
  if (typeof step === 'number') return whole instanceof ListObject ? whole.items[step] : undefined;
  return whole instanceof MapObject ? whole.pairs.find(([key]) => keyText(key) === step.key)?.[1] : undefined;
}

/** A map's key as it was written; of a str its bytes. */
export function keyText(key: Value): string {
  const value = key instanceof PystachioObject ? getOf(key) : key;
  if (typeof value === 'string') return value;
  return value instanceof PyUnicode ? value.value : repr(value);
}

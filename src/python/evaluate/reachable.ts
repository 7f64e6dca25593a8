/** What the variables of a running program lead to: for the few things that CPython tells by counting references. */
import { PyClassic } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { frames } from '../objects/frames.ts';
import { Cell, PyFunction, PyMethod } from '../objects/function.ts';
import { PyList, PyObject, PyTuple, PyType, type Value } from '../objects/value.ts';
import { type Frame, machine } from './frame.ts';
import { PyGenerator } from './generator-object.ts';

type Visit = (value: Value | undefined) => void;

function visitFrame(frame: Frame, visit: Visit): void {
  visit(frame.names);
  frame.slots.forEach(visit);
  frame.cells.forEach(visit);
}

/** What an object holds. */
function visitParts(object: PyObject, visit: Visit): void {
  visit(object.attrs);
  object.members?.forEach(visit);
  if (object instanceof PyDict) object.values().forEach(visit);
  else if (object instanceof PyList || object instanceof PyTuple) object.items.forEach(visit);
  else if (object instanceof Cell) visit(object.value);
  else if (object instanceof PyFunction) {
    object.defaults.forEach(visit);
    object.closure.forEach(visit);
  } else if (object instanceof PyMethod) {
    visit(object.func);
    visit(object.self);
  } else if (object instanceof PyClassic) visit(object.dict);
  else if (object instanceof PyType) {
    if (object.heap) visit(object.dict);
  } else if (object instanceof PyGenerator) visitFrame(object.frame, visit);
}

function hold(isSought: (object: PyObject) => boolean): boolean {
  const seen = new Set<PyObject>();
  const pending: PyObject[] = [];
  const visit: Visit = (value) => {
    if (!(value instanceof PyObject) || seen.has(value)) return;
    seen.add(value);
    pending.push(value);
  };
  for (let frame = machine.frame; frame !== null; frame = frame.back) {
    visitFrame(frame, visit);
    visit(frame.globals);
  }
  visit(machine.runtime?.importer.loaded);
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    if (isSought(object)) return true;
    visitParts(object, visit);
  }
  return false;
}

frames.hold = hold;

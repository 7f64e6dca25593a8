/** inspect: what kind of thing a value is. */

import { CO_GENERATOR } from '../../evaluate/code.ts';
import { bitAnd } from '../../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined } from '../../objects/attributes.ts';
import { isInstance } from '../../objects/instance-check.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { truth } from '../../objects/truth.ts';
import { typeType } from '../../objects/types.ts';
import { PyType, type Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';

export type Test = (value: Value) => boolean;

export interface Predicates {
  module: Test;
  class: Test;
  method: Test;
  function: Test;
  traceback: Test;
  frame: Test;
  code: Test;
  methodDescriptor: Test;
  dataDescriptor: Test;
}

const has = (value: Value, name: string): boolean => getAttrOrUndefined(value, name) !== undefined;

/** Defines the functions, whose answers the rest of the module uses. */
export function definePredicates(m: ModuleBuilder, runtime: Runtime): Predicates {
  const types = runtime.importModule('types');
  const instance =
    (name: string): Test =>
    (value) =>
      isInstance(value, getAttr(types, name));
  const isClass: Test = (value) => isInstance(value, typeType) || instance('ClassType')(value);
  const isMethod = instance('MethodType');
  const isFunction = instance('FunctionType');
  const isBuiltin = instance('BuiltinFunctionType');
  const methodDescriptor: Test = (value) =>
    has(value, '__get__') && !has(value, '__set__') && !isMethod(value) && !isFunction(value) && !isClass(value);
  const dataDescriptor: Test = (value) => has(value, '__set__') && has(value, '__get__');
  const tests: Record<string, Test> = {
    ismodule: instance('ModuleType'),
    isclass: isClass,
    ismethod: isMethod,
    ismethoddescriptor: methodDescriptor,
    isdatadescriptor: dataDescriptor,
    ismemberdescriptor: instance('MemberDescriptorType'),
    isgetsetdescriptor: instance('GetSetDescriptorType'),
    isfunction: isFunction,
    isgeneratorfunction: (value) =>
      (isFunction(value) || isMethod(value)) && truth(bitAnd(getAttr(getAttr(value, 'func_code'), 'co_flags'), CO_GENERATOR)),
    isgenerator: instance('GeneratorType'),
    istraceback: instance('TracebackType'),
    isframe: instance('FrameType'),
    iscode: instance('CodeType'),
    isbuiltin: isBuiltin,
    isroutine: (value) => isBuiltin(value) || isFunction(value) || isMethod(value) || methodDescriptor(value),
    isabstract: (value) => {
      const missing = value instanceof PyType && value.heap ? value.dict.getStr('__abstractmethods__') : undefined;
      return missing !== undefined && truth(missing);
    },
  };
  for (const name of Object.keys(tests)) m.def(name, ['object'], (value) => tests[name](value));
  return {
    module: tests.ismodule,
    class: isClass,
    method: isMethod,
    function: isFunction,
    traceback: tests.istraceback,
    frame: tests.isframe,
    code: tests.iscode,
    methodDescriptor,
    dataDescriptor,
  };
}

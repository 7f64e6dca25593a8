/** types: the built-in types that have no name of their own among the built-ins, and some that have. */

import { Frame } from '../evaluate/frame.ts';
import { PyGenerator } from '../evaluate/generator-object.ts';
import { tracebackType } from '../evaluate/traceback-object.ts';
import { PyMember } from '../objects/class-layout.ts';
import { classicInstanceType, classicType } from '../objects/classic.ts';
import { dictProxyType } from '../objects/dict-proxy.ts';
import { fileType } from '../objects/file-type.ts';
import { codeType, functionType, methodType } from '../objects/function.ts';
import { moduleType } from '../objects/module.ts';
import { builtinFunctionType, getSetType } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import * as types from '../objects/types.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

export const typesModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('types', 'Define names for all type symbols known in the standard interpreter.');
  const builtin = (name: string): Value => runtime.builtins.getStr(name) ?? null;
  m.setAll({
    NoneType: types.noneType,
    TypeType: types.typeType,
    ObjectType: types.objectType,
    IntType: types.intType,
    LongType: types.longType,
    FloatType: types.floatType,
    BooleanType: types.boolType,
    ComplexType: types.complexType,
    StringType: types.strType,
    UnicodeType: types.unicodeType,
    StringTypes: new PyTuple([types.strType, types.unicodeType]),
    BufferType: builtin('buffer'),
    TupleType: types.tupleType,
    ListType: types.listType,
    DictType: types.dictType,
    DictionaryType: types.dictType,
    FunctionType: functionType,
    LambdaType: functionType,
    CodeType: codeType,
    GeneratorType: PyGenerator.prototype.type,
    ClassType: classicType,
    UnboundMethodType: methodType,
    InstanceType: classicInstanceType,
    MethodType: methodType,
    BuiltinFunctionType: builtinFunctionType,
    BuiltinMethodType: builtinFunctionType,
    ModuleType: moduleType,
    FileType: fileType,
    XRangeType: builtin('xrange'),
    TracebackType: tracebackType,
    FrameType: Frame.prototype.type,
    SliceType: types.sliceType,
    EllipsisType: types.ellipsisType,
    DictProxyType: dictProxyType,
    NotImplementedType: types.notImplementedType,
    GetSetDescriptorType: getSetType,
    MemberDescriptorType: PyMember.prototype.type,
  });
  return m.module;
};

/** datetime. */
import '../objects/object-type.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import type { PyType } from '../objects/value.ts';
import { makeDateType } from './datetime/date.ts';
import { makeDatetimeType } from './datetime/datetime.ts';
import { makeTimeType } from './datetime/time-of-day.ts';
import { makeTimedeltaType } from './datetime/timedelta.ts';
import { makeTzinfoType } from './datetime/zone.ts';
import { ModuleBuilder } from './module-builder.ts';

let types: Record<string, PyType> | null = null;

function makeTypes(): Record<string, PyType> {
  const date = makeDateType();
  return { timedelta: makeTimedeltaType(), tzinfo: makeTzinfoType(), date, time: makeTimeType(), datetime: makeDatetimeType(date) };
}

export const datetimeModule: ModuleFactory = () => {
  types ??= makeTypes();
  const m = new ModuleBuilder('datetime', 'Fast implementation of the datetime type.');
  m.setAll({ MINYEAR: 1, MAXYEAR: 9999, ...types });
  return m.module;
};

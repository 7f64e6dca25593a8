/** exceptions: the built-in exceptions as a module. */
import { EXCEPTION_TYPES } from '../objects/exceptions.ts';
import { makeModule } from '../objects/module.ts';
import type { ModuleFactory } from '../objects/runtime.ts';

export const exceptionsModule: ModuleFactory = () => makeModule('exceptions', EXCEPTION_TYPES, "Python's built-in exceptions.");

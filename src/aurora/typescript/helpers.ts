/** What builds tasks and orders their processes, as in a configuration. */
import { type Inside, insideOf, OWN_REALM } from '../../pystachio/typescript/inside.ts';
import { namesAndValues } from '../../pystachio/typescript/struct-handle.ts';
import type { GivenAttributes, Names } from '../../pystachio/typescript/shapes.ts';
import { toValue } from '../../pystachio/typescript/values.ts';
import { readData, wrap } from '../../pystachio/typescript/wrap.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { callValue } from '../../python/objects/call.ts';
import { KwArgs, type Value } from '../../python/objects/value.ts';
import { currentHelpers } from '../namespaces.ts';
import type { Constraint, Process, Resources, Task, TaskAttributes } from './structs.ts';

type TaskGiven = GivenAttributes<TaskAttributes>;
/** Tasks, and then what the resulting task has of its own. */
type TasksAndAttributes = readonly Task[] | readonly [...Task[], TaskGiven];
/** `'name'`, or values by name. */
export type Option = string | Names;

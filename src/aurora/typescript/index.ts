/**
 * Aurora's structs and helpers for TypeScript: `aurora-config/schema`. What a configuration finds without importing it, with static types. docs/typescript.md
 * tells how it is used.
 */
export {
  combine_tasks,
  concat_tasks,
  java_options,
  type Option,
  Options,
  order,
  Processes,
  python_options,
  SequentialTask,
  SimpleTask,
  Tasks,
  type TasksAndAttributes,
  Units,
} from './helpers.ts';
export * from './structs.ts';

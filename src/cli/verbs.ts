import { ast } from './ast.ts';
import { check } from './check.ts';
import { deps } from './deps.ts';
import { inspect } from './inspect.ts';
import { json } from './json.ts';
import { list } from './list.ts';
import { schema } from './schema.ts';
import type { Verb } from './verb.ts';

/** Every verb, in the order in which the command's help names them. */
export const verbs: readonly Verb[] = [json, list, inspect, check, deps, schema, ast];

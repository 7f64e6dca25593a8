/** Configurations in JSON, as Aurora's --read-json takes them: `{"jobs": [...]}`, or one job alone. */
import { schemaOf } from '../aurora/schema/current.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { getAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { contains } from '../python/objects/items.ts';
import { toArray } from '../python/objects/iterate.ts';
import { callMethod } from '../python/objects/special-methods.ts';
import { PyList, type Value } from '../python/objects/value.ts';

/** The names that the text gives: `jobs`, and what stands beside it. Raises ValueError for what is no JSON, and what making a Job raises. */
export function jsonEnvironment(interpreter: Interpreter, text: string, release: string): PyDict {
  const parsed = callMethod(interpreter.importModule('json'), 'loads', [text]);
  const names = contains(parsed, 'jobs') ? parsed : dictOf('jobs', new PyList([parsed]));
  const job = schemaOf(release).valueOf('Job');
  const update = getAttr(names, 'update');
  const jobs = toArray(callMethod(names, 'get', ['jobs'])).map((each) => callValue(job, [each], null));
  callValue(update, [dictOf('jobs', new PyList(jobs))], null);
  return names as PyDict;
}

function dictOf(name: string, value: Value): PyDict {
  const dict = new PyDict();
  dict.setStr(name, value);
  return dict;
}

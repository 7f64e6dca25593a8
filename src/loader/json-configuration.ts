/** Configurations in JSON, as Aurora's --read-json takes them: `{"jobs": [...]}`, or one job alone. */
import type { Schema } from '../aurora/schema/build.ts';
import { schemaOf } from '../aurora/schema/current.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { getAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { contains } from '../python/objects/items.ts';
import { toArray } from '../python/objects/iterate.ts';
import { callMethod } from '../python/objects/special-methods.ts';
import { PyList, PyUnicode, type Value } from '../python/objects/value.ts';

/** The names that the text gives: `jobs`, and what stands beside it. Raises ValueError for what is no JSON, and what making a Job raises. */
export function jsonEnvironment(interpreter: Interpreter, text: string, release: string): PyDict {
  const schema = schemaOf(release);
  const { json } = schema.release;
  if (json !== 'jobs') return dictOf('jobs', new PyList([jobWithKnownAttributes(interpreter, text, schema)]));
  return withJobs(callMethod(interpreter.importModule('json'), 'loads', [text]), schema.valueOf('Job')) as PyDict;
}

/** The document with Job objects for its jobs; one without a list of jobs is a job itself. Raises what is raised of a document that is neither. */
export function withJobs(document: Value, job: Value): Value {
  const names = contains(document, 'jobs') ? document : dictOf('jobs', new PyList([document]));
  const update = getAttr(names, 'update');
  const jobs = toArray(callMethod(names, 'get', ['jobs'])).map((each) => callValue(job, [each], null));
  callValue(update, [dictOf('jobs', new PyList(jobs))], null);
  return names;
}

/** Job.json_load(file) of an older release. */
function jobWithKnownAttributes(interpreter: Interpreter, text: string, schema: Schema): Value {
  const job = schema.valueOf('Job');
  if (schema.release.json === 'known attributes') return callMethod(job, 'json_loads', [text]);
  const known = schema.attributeNames('MesosJob');
  const given = new PyDict();
  for (const pair of toArray(callMethod(callMethod(interpreter.importModule('json'), 'loads', [text]), 'items', []))) {
    const [name, value] = toArray(pair);
    if (name instanceof PyUnicode && known.includes(name.value)) given.set(name, value);
  }
  return callValue(job, [given], null);
}

function dictOf(name: string, value: Value): PyDict {
  const dict = new PyDict();
  dict.setStr(name, value);
  return dict;
}

/** A JobConfiguration as plain data: fields that are not set left out, sets as lists sorted by their JSON text, the executor's data parsed. */
import type { JobConfiguration } from '../aurora/thrift/types.ts';
import { document } from '../pystachio/document.ts';
import type { Interpreter } from '../python/evaluate/interpreter.ts';
import { isRaised, ValueError } from '../python/objects/exceptions.ts';
import { callMethod } from '../python/objects/special-methods.ts';
import { PyFloat, PyUnicode } from '../python/objects/value.ts';
import { compactPythonJson, type JsonValue } from '../report/json.ts';

/** To be called within the load. */
export function thriftDocument(configuration: JobConfiguration, interpreter: Interpreter): JsonValue {
  const { taskConfig } = configuration;
  const { name, data } = taskConfig.executorConfig;
  const task = fieldsOf({ ...taskConfig, executorConfig: undefined });
  task.set(
    'executorConfig',
    new Map<string, JsonValue>([
      ['name', name],
      ['data', parsed(data, interpreter)],
    ]),
  );
  const fields = fieldsOf({ ...configuration, taskConfig: undefined });
  fields.set('taskConfig', task);
  return fields;
}

/** Text that is JSON as what it says, any other as it is. */
function parsed(text: string, interpreter: Interpreter): JsonValue {
  try {
    return document(callMethod(interpreter.importModule('json'), 'loads', [new PyUnicode(text)]));
  } catch (error) {
    if (isRaised(error, ValueError)) return text;
    throw error;
  }
}

/** What stands in a thrift struct's fields. */
type ThriftValue = string | number | bigint | boolean | object;

function documentOf(value: ThriftValue): JsonValue {
  if (typeof value !== 'object' || value instanceof PyFloat) return value;
  if (value instanceof Set) return sortedByText([...value].map(documentOf));
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, documentOf(item)]));
  return Array.isArray(value) ? value.map(documentOf) : fieldsOf(value);
}

/** The fields of a struct that are set, as plain data. */
export function fieldsOf(struct: object): Map<string, JsonValue> {
  const fields = new Map<string, JsonValue>();
  for (const [name, field] of Object.entries(struct as Record<string, ThriftValue | undefined>)) {
    if (field !== undefined) fields.set(name, documentOf(field));
  }
  return fields;
}

function sortedByText(values: JsonValue[]): JsonValue {
  const texts = values.map((value) => ({ value, text: compactPythonJson(value) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return texts.map(({ value }) => value);
}

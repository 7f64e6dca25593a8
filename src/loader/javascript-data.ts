/** Documents as the data that JSON.stringify takes. */
import type { JsonValue } from '../report/json.ts';

/** The same data as JavaScript's own: Maps as objects, floats as numbers. Integers beyond 2**53 stay bigints. */
export function javascriptData(value: JsonValue): unknown {
  if (value instanceof Map) {
    // Without a prototype every key is ordinary.
    const result = Object.create(null) as Record<string, unknown>;
    for (const [key, item] of value) result[key] = javascriptData(item);
    return result;
  }
  if (Array.isArray(value)) return value.map(javascriptData);
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
}

/** What a release's data say, as a configuration would write it. */
import type { DefaultValue, Instance, Named } from './release.ts';

/** An attribute's default, of the type that is written so, as a configuration would write it. */
export function writtenDefault(type: string, value: DefaultValue): string {
  return type === 'Float' && Number.isInteger(value) ? `${value}.0` : written(value);
}

/** A value as a configuration would write it. */
export function written(value: DefaultValue): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (isNamed(value)) return value.name;
  if (isInstance(value)) return `${value.of}(${pairs(value.attributes, ' = ', (name) => name)})`;
  return `{${pairs(value as Readonly<Record<string, DefaultValue>>, ': ', written)}}`;
}

function pairs(values: Readonly<Record<string, DefaultValue>>, between: string, key: (name: string) => string): string {
  return Object.entries(values)
    .map(([name, value]) => `${key(name)}${between}${written(value)}`)
    .join(', ');
}

function isNamed(value: object): value is Named {
  return 'kind' in value && value.kind === 'named';
}

function isInstance(value: object): value is Instance {
  return 'kind' in value && value.kind === 'instance';
}

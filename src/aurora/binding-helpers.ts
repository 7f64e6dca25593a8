/** Binding helpers: references such as `{{packer[role][name]}}` whose meaning somebody must look up, bound when they are met in a job. */
import { interpolateSelf } from '../pystachio/object.ts';
import { Component, Ref } from '../pystachio/ref.ts';
import { PyDict } from '../python/objects/dict.ts';
import type { Value } from '../python/objects/value.ts';
import type { JobConfig } from './config.ts';

export interface BindingHelper {
  /** The references that it resolves, and all that begin as they do: `packer[*][*]`, where `*` stands for any name. */
  readonly pattern: string;
  /**
   * What a reference means, as a dict of bindings may hold it. `names` are those of its steps, `['packer', 'role', 'name']`; of the same names it is asked once
   * for each job. Undefined leaves the reference as it is.
   */
  resolve(names: readonly string[]): Value | undefined;
}

interface Step {
  readonly isIndex: boolean;
  /** null: any. */
  readonly name: string | null;
}

/** Binds all references of the job that the helper knows. Throws what the helper throws, and Error for a malformed pattern. */
export function applyBindingHelper(config: JobConfig, helper: BindingHelper): void {
  const steps = stepsOf(helper.pattern);
  const met = new Set<string>();
  for (const ref of interpolateSelf(config.raw()).unbound) {
    if (!matches(ref, steps)) continue;
    const components = ref.components.slice(0, steps.length);
    const prefix = new Ref(components);
    if (met.has(prefix.key)) continue;
    met.add(prefix.key);
    const binding = helper.resolve(components.map(({ name }) => name));
    if (binding === undefined) continue;
    const scope = new PyDict();
    // The names were read from unicode; bound ones are str.
    scope.set(new Ref(components.map(({ type, name }) => new Component(type, name))), binding);
    config.bind(scope);
  }
}

function stepsOf(pattern: string): Step[] {
  const written = pattern.startsWith('.') || pattern.startsWith('[') ? pattern : `.${pattern}`;
  const steps: Step[] = [];
  const step = /\.(\*|[A-Za-z_]\w*)|\[(\*|[\w\-./]+)\]/y;
  while (step.lastIndex < written.length) {
    const found = step.exec(written);
    if (found === null) throw new Error(`not a pattern of references: '${pattern}'`);
    const name = found[1] ?? found[2];
    steps.push({ isIndex: found[1] === undefined, name: name === '*' ? null : name });
  }
  return steps;
}

function matches(ref: Ref, steps: readonly Step[]): boolean {
  return steps.every(({ isIndex, name }, i) => {
    const component = ref.components[i];
    return component !== undefined && component.isIndex === isIndex && (name === null || component.name === name);
  });
}

/** apache.aurora.config.loader as a program sees it: Pystachio's Config with Aurora's schema in it, and what remembers environments by their text. */
import { call, filled } from '../python/modules/library-calls.ts';
import { ModuleBuilder } from '../python/modules/module-builder.ts';
import { getAttr, setAttr } from '../python/objects/attributes.ts';
import { callValue } from '../python/objects/call.ts';
import { PyDict } from '../python/objects/dict.ts';
import { readBytes } from '../python/objects/file-type.ts';
import { PyClassMethod } from '../python/objects/function.ts';
import { contains, getItem, setItem } from '../python/objects/items.ts';
import { toArray } from '../python/objects/iterate.ts';
import type { PyModule } from '../python/objects/module.ts';
import type { Implementation } from '../python/objects/python-function.ts';
import type { ModuleFactory, Runtime } from '../python/objects/runtime.ts';
import { truth } from '../python/objects/truth.ts';
import { PyList, type PyType, type Value } from '../python/objects/value.ts';
import { withJobs } from './json-configuration.ts';

/** Makes AuroraConfigLoader for one load. */
class AuroraLoader {
  private readonly m: ModuleBuilder;
  private readonly schema: PyModule;

  constructor(
    name: string,
    schema: string,
    private readonly runtime: Runtime,
  ) {
    this.m = new ModuleBuilder(name);
    this.schema = runtime.importModule(schema);
  }

  make(): PyModule {
    const { m, runtime } = this;
    for (const name of ['hashlib', 'json', 'pkgutil']) m.set(name, runtime.importModule(name));
    const config = runtime.importModule('pystachio.config');
    for (const name of ['FileExecutor', 'FilelikeExecutor']) m.set(name, getAttr(config, name));
    m.setAll({ PystachioConfig: getAttr(config, 'Config'), base_schema: this.schema });
    const loader = m.newClass('AuroraConfigLoader', [m.get('PystachioConfig') as PyType], {
      SCHEMA_MODULES: new PyList([]),
      CACHED_ENV: new PyDict(),
      CACHED_JSON: new PyDict(),
      ...this.schemaMethods(),
      ...this.loadingMethods(),
    });
    call(loader, 'flush_schemas');
    return m.module;
  }

  private classMethod(name: string, parameters: readonly string[], impl: Implementation, defaults: readonly Value[] = []): PyClassMethod {
    return new PyClassMethod(this.m.method(name, ['cls', ...parameters], impl, defaults));
  }

  /** Modules whose names every configuration finds. */
  private schemaMethods(): Record<string, Value> {
    return {
      assembled_schema: this.classMethod('assembled_schema', ['schema_modules'], (_cls, modules) => {
        const lines = toArray(modules).map((module) => filled('from %s import *', getAttr(module, '__name__')));
        return call('\n', 'join', new PyList([getAttr(this.m.get('PystachioConfig'), 'DEFAULT_SCHEMA'), ...lines]));
      }),
      register_schema: this.classMethod('register_schema', ['schema_module'], (cls, module) => {
        const modules = getAttr(cls, 'SCHEMA_MODULES');
        call(modules, 'append', module);
        setAttr(cls, 'DEFAULT_SCHEMA', call(cls, 'assembled_schema', modules));
        return null;
      }),
      register_schemas_from: this.classMethod('register_schemas_from', ['package'], (cls, given) => {
        const load = this.runtime.builtins.getStr('__import__') as Value;
        for (const entry of toArray(call(this.m.get('pkgutil'), 'iter_modules', getAttr(given, '__path__')))) {
          const [, name, isPackage] = toArray(entry);
          if (truth(isPackage)) continue;
          const packageName = getAttr(given, '__name__');
          const wanted = new PyList([packageName]);
          call(cls, 'register_schema', callValue(load, [filled('%s.%s', packageName, name), null, null, wanted]));
        }
        return null;
      }),
      flush_schemas: this.classMethod('flush_schemas', [], (cls) => {
        setAttr(cls, 'SCHEMA_MODULES', new PyList([]));
        call(cls, 'register_schema', this.schema);
        return null;
      }),
    };
  }

  private loadingMethods(): Record<string, Value> {
    return {
      gen_content_key: this.classMethod('gen_content_key', ['loadable'], (_cls, loadable) => this.contentKey(loadable)),
      load: this.classMethod(
        'load',
        ['loadable', 'is_memoized'],
        (cls, loadable, memoized) =>
          this.remembered(cls, 'CACHED_ENV', loadable, memoized, () => getAttr(call(cls, 'load_raw', loadable), 'environment')),
        [false],
      ),
      load_raw: this.classMethod('load_raw', ['loadable'], (cls, loadable) => callValue(cls, [loadable])),
      load_json: this.classMethod(
        'load_json',
        ['filename', 'is_memoized'],
        (cls, name, memoized) =>
          this.remembered(cls, 'CACHED_JSON', name, memoized, () => call(cls, 'loads_json', readBytes(this.runtime, name))),
        [false],
      ),
      loads_json: this.classMethod('loads_json', ['string'], (_cls, text) =>
        withJobs(call(this.m.get('json'), 'loads', text), getAttr(this.schema, 'Job')),
      ),
    };
  }

  /** What `load` gives, or gave for a loadable with the same contents. */
  private remembered(cls: Value, cache: string, loadable: Value, memoized: Value, load: () => Value): Value {
    if (!truth(memoized)) return load();
    const key = call(cls, 'gen_content_key', loadable);
    if (truth(key) && contains(getAttr(cls, cache), key)) return getItem(getAttr(cls, cache), key);
    const loaded = load();
    if (key !== null) setItem(getAttr(cls, cache), key, loaded);
    return loaded;
  }

  /** MD5 of what is loaded, in hexadecimal; None where it cannot be known beforehand. */
  private contentKey(loadable: Value): Value {
    const matches = (executor: string): boolean => truth(call(this.m.get(executor), 'matches', loadable));
    const digest = (bytes: Value): Value => call(call(this.m.get('hashlib'), 'md5', bytes), 'hexdigest');
    if (matches('FileExecutor')) return digest(readBytes(this.runtime, loadable));
    if (!matches('FilelikeExecutor')) return null;
    const key = digest(call(loadable, 'read'));
    call(loadable, 'seek', 0);
    return key;
  }
}

/** The module's name and its maker; `packages` is the package that holds Aurora's. */
export function auroraConfigLoaderModule(packages: string): [name: string, ModuleFactory] {
  const name = `${packages}.aurora.config.loader`;
  return [name, (runtime) => new AuroraLoader(name, `${packages}.aurora.config.schema.base`, runtime).make()];
}

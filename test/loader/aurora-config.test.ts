/** AuroraConfig against recordings of the original's: which job is picked, what is known of it, its ports, and what the client complains of. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolvePortmap } from '../../src/aurora/ports.ts';
import { type AuroraConfig, type Binding, type BindingHelper, loadConfig, MemoryHost, type PickOptions } from '../../src/index.ts';
import { AuroraError, describe as describeError } from '../../src/loader/aurora-error.ts';
import { javascriptData } from '../../src/loader/javascript-data.ts';
import { load } from '../../src/loader/load.ts';
import { fieldsOf } from '../../src/loader/thrift-document.ts';
import { document } from '../../src/pystachio/document.ts';
import type { PyDict } from '../../src/python/objects/dict.ts';
import { PyRaise } from '../../src/python/objects/exceptions.ts';
import type { JsonValue } from '../../src/report/json.ts';

type Fields = Map<string, JsonValue>;

interface Case {
  src: string;
  calls: string[];
  json?: boolean;
  portmap?: boolean;
  pick?: PickOptions;
  bind?: [string, string][];
  /** A binding helper's pattern, and what it resolves everything to. */
  helper?: [string, Binding];
  out: (string | [unknown])[];
}

const recorded = readFileSync(new URL('recorded/aurora-config.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const setup = JSON.parse(recorded[0]) as string;
const cases = recorded.slice(1).map((line) => JSON.parse(line) as Case);

/** What the client prints, what it logs, and how it ends. */
function client(config: AuroraConfig): JsonValue {
  let printed = '';
  const logged: string[] = [];
  let last: string | null = null;
  try {
    for (const { code, severity, message } of config.problems()) {
      if (code === 'announced-port-unused') printed += `${message}\n`;
      else if (code === 'production-deprecated') logged.push(...deprecation(message));
      else if (code === 'static-port-not-dedicated') last = `ValueError: ${message}`;
      else {
        logged.push(message);
        last = 'SystemExit: 1';
      }
      if (severity === 'error') break;
    }
  } catch (error) {
    last = failure(error);
  }
  return [printed, logged, last];
}

/** A frame of asterisks, as the client logs it. */
function deprecation(message: string): string[] {
  const stars = '*'.repeat(80);
  const lines = ['The command you ran is deprecated and will soon break!', ...message.split('\n')].map((line) => `* ${line}`);
  return ['', stars, ...lines, stars, ''];
}

const calls: Record<string, (config: AuroraConfig) => unknown> = {
  key: (config) => {
    const { cluster, role, environment, name } = config.jobKey();
    return [cluster, role, environment, name].join('/');
  },
  raw: (config) => config.raw().get(),
  instances: (config) => config.instances(),
  name: (config) => config.name(),
  role: (config) => config.role(),
  cluster: (config) => config.cluster(),
  environment: (config) => config.environment(),
  dedicated: (config) => config.isDedicated(),
  health: (config) => config.hasHealthPort(),
  ports: (config) => config.ports().sort(),
  update: (config) => config.updateConfig()?.get() ?? null,
  'health check': (config) => config.healthCheckConfig()?.get() ?? null,
  client,
  commands: (config) => {
    const task = config.task(0).get() as { processes: { cmdline: string }[] };
    return task.processes.map(({ cmdline }) => cmdline);
  },
  thrift: withoutData,
  settings: (config) => javascriptData(fieldsOf(config.updateSettings())),
  'settings of some': (config) => javascriptData(fieldsOf(config.updateSettings([0, 1, 2, 5, 7, 8]))),
  plan: (config) => {
    const { ordinary, finalizing } = config.plan();
    return [ordinary, finalizing].map(({ processes, dependencies }) => [
      [...processes].sort(),
      Object.fromEntries([...dependencies].map(([name, others]) => [name, [...others].sort()])),
    ]);
  },
};

/** The JobConfiguration, with the names of the attributes in place of what Thermos's executor is given: the job itself. */
function withoutData(config: AuroraConfig): unknown {
  const document = config.jobDocument() as Fields;
  const executor = (document.get('taskConfig') as Fields).get('executorConfig') as Fields;
  if (executor.get('name') === 'AuroraExecutor') executor.set('data', [...(executor.get('data') as Fields).keys()].sort());
  return javascriptData(document);
}

function answer({ config, asked }: Picked, call: string): unknown {
  if (call === 'asked') return asked;
  return call.startsWith('task ') ? config.task(Number(call.slice(5))).get() : calls[call](config);
}

function failure(error: unknown): string {
  if (!(error instanceof AuroraError)) throw error;
  return `${error.type}: ${error.report().message}`;
}

function outcome(call: () => unknown): unknown {
  try {
    return [call()];
  } catch (error) {
    return failure(error);
  }
}

interface Picked {
  config: AuroraConfig;
  /** What a binding helper was asked for. */
  asked: (readonly string[])[];
}

function picked({ src, json, bind, pick, helper }: Case): Picked {
  const host = new MemoryHost({}, { user: 'somebody' });
  const asked: (readonly string[])[] = [];
  const bindingHelpers = helper === undefined ? [] : [{ pattern: helper[0], resolve: recording(helper[1], asked) }];
  return { config: loadConfig({ text: json ? src : setup + src }, { host, json, bind, bindingHelpers, ...pick }), asked };
}

function recording(binding: Binding, asked: (readonly string[])[]): BindingHelper['resolve'] {
  return (names) => {
    asked.push(names);
    return binding;
  };
}

function resolved(portmap: string): unknown {
  const environment = load({ text: `portmap = ${portmap}` }).environment;
  try {
    return javascriptData(document(resolvePortmap(environment.get('portmap') as PyDict)));
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
    throw new AuroraError(describeError(error, error, [], null));
  }
}

function outcomes(each: Case): unknown[] {
  if (each.portmap) return [outcome(() => resolved(each.src))];
  let answering: Picked;
  try {
    answering = picked(each);
  } catch (error) {
    return [failure(error)];
  }
  return each.calls.map((call) => outcome(() => answer(answering, call)));
}

describe.each(cases.map((each) => [`${each.src} ${JSON.stringify(each.pick ?? each.bind ?? '')}`, each] as const))('%s', (_name, each) => {
  test(each.calls.join(', '), () => {
    expect(JSON.parse(JSON.stringify(outcomes(each), (_, value) => (typeof value === 'bigint' ? Number(value) : value)))).toEqual(each.out);
  });
});

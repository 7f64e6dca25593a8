/** Jobs that were loaded under another release than the current one, by the rules of the current one. */
import { describe, expect, test } from 'vitest';
import { type AuroraConfig, AuroraError, loadConfig, MemoryHost } from '../../src/index.ts';
import { load } from '../../src/loader/load.ts';
import { releaseNames } from '../../src/loader/releases.ts';
import type { JsonValue } from '../../src/report/json.ts';

function text(attributes = ''): string {
  return `task = SequentialTask(
  name = 'web', processes = [Process(name = 'run', cmdline = 'run -p {{thermos.ports[http]}}')], resources = Resources(cpu = 1, ram = 64 * MB, disk = 64 * MB))
jobs = [MesosJob(name = 'web', role = 'www', cluster = 'east', environment = 'prod', task = task, ${attributes})]
`;
}

function configUnder(schema: string, attributes?: string): AuroraConfig {
  return loadConfig({ text: text(attributes) }, { schema, env: { USER: 'ann' } });
}

/** Without the executor's data, which are the job with its release's own attributes. */
function sent(config: AuroraConfig): JsonValue {
  const job = config.jobDocument() as Map<string, JsonValue>;
  const task = new Map(job.get('taskConfig') as Map<string, JsonValue>);
  const { size } = task;
  task.delete('executorConfig');
  expect(task.size).toBe(size - 1);
  return new Map(job).set('taskConfig', task);
}

describe('a job that gives what every release has', () => {
  const current = configUnder('0.22.0');

  test.each(releaseNames())('is sent from %s as from the current one', (release) => {
    const config = configUnder(release);
    expect(sent(config)).toEqual(sent(current));
    expect(config.job().taskConfig.executorConfig.name).toBe('AuroraExecutor');
    const waits = release === '0.2.0' || release === '0.3.0' ? { minWaitInInstanceRunningMs: 30000 } : {};
    expect(config.updateSettings()).toEqual({ ...current.updateSettings(), ...waits });
    expect(config.problems()).toEqual([]);
  });

  test.each(['0.2.0', '0.9.0', '0.19.1'])('has no problems under %s', (schema) => {
    const host = new MemoryHost(new Map());
    expect(load({ text: text() }, { host, schema }).jobs.map((job) => job.problems())).toEqual([[]]);
  });
});

test('what the job gives counts under its release', () => {
  expect(configUnder('0.5.0', 'service = True, priority = 3').job().taskConfig).toMatchObject({ isService: true, priority: 3 });
});

test.each([
  ['0.7.0', "Container(docker = Docker(image = 'i'))", []],
  ['0.9.0', "Container(docker = Docker(image = 'i'))", []],
  ['0.13.0', "Container(docker = Docker(image = 'i', parameters = [Parameter(name = 'n', value = 'v')]))", [{ name: 'n', value: 'v' }]],
  ['0.14.0', "Docker(image = 'i')", []],
])('the container of a job of %s', (release, container, parameters) => {
  expect(configUnder(release, `container = ${container}`).job().taskConfig.container).toEqual({ docker: { image: 'i', parameters } });
});

test('volumes came after images', () => {
  const config = configUnder('0.17.0', "container = Mesos(image = DockerImage(name = 'n', tag = 't'))");
  expect(config.job().taskConfig.container).toEqual({ mesos: { image: { docker: { name: 'n', tag: 't' } }, volumes: [] } });
});

test('a struct of the program keeps its own attributes: under the current release nothing stands in for what they lack', () => {
  const own = `class MesosJob(Struct):
  name = String
  role = String
  cluster = String
  environment = String
  task = Task
${text()}`;
  expect(() => loadConfig({ text: own }, { env: { USER: 'ann' } }).job()).toThrow(/MesosJob has no attribute/);
});

test('nobody sends a job: the error says what to give', () => {
  const config = loadConfig({ text: text() });
  expect(() => config.job()).toThrow(AuroraError);
  expect(() => config.job()).toThrow(/KeyError.*getpwuid[\s\S]*give load\(\) `env: \{ USER: 'name' \}` or a host with a user/);
});

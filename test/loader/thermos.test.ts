/** Thermos files against what Thermos's own loader makes of them: every case of corpus/thermos. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NodeHost, toBytes } from '../../src/cli/node-host.ts';
import { AuroraError } from '../../src/loader/aurora-error.ts';
import { tasksDocument } from '../../src/loader/documents.ts';
import { load } from '../../src/loader/load.ts';
import { pythonJson } from '../../src/report/json.ts';

const corpus = fileURLToPath(new URL('../../corpus/thermos/', import.meta.url));

/** The machine in a case's folder; what a configuration prints goes nowhere. */
class QuietHost extends NodeHost {
  override writeError(): void {}
}

function factsOf(name: string): string {
  const host = new QuietHost({ variables: [], bare: true, workingDirectory: toBytes(`${corpus}${name}`) });
  try {
    return pythonJson(tasksDocument(load('config.thermos', { host }).tasks, 'facts'));
  } catch (thrown) {
    if (!(thrown instanceof AuroraError)) throw thrown;
    const { type, message } = thrown.report();
    return pythonJson(new Map([['error', [type, message]]]));
  }
}

test.each(readdirSync(corpus).sort())('%s', (name) => {
  expect(`${factsOf(name)}\n`).toBe(readFileSync(`${corpus}${name}/expected.json`, 'utf8'));
});

const EXPORTS = "task = SimpleTask('{{who}}', 'echo {{thermos.task_id}}')\nexport(task)\nexport(task(name = 'other'))\n";

describe('a Thermos file', () => {
  test('is one by its name, or because the caller says so', () => {
    expect(load({ files: { 'x.thermos': EXPORTS } })).toMatchObject({ thermos: true, jobs: [], tasks: [{}, {}] });
    expect(load({ text: EXPORTS, name: 'x.thermos' }).tasks).toHaveLength(2);
    expect(load({ text: EXPORTS }, { thermos: true }).tasks).toHaveLength(2);
    expect(() => load({ text: EXPORTS })).toThrow("name 'export' is not defined");
    expect(load({ text: 'jobs = []', name: 'x.thermos' }, { thermos: false })).toMatchObject({ thermos: false, tasks: [] });
  });

  test('gives its tasks with what is bound, in the names of a release', () => {
    const { tasks } = load({ text: EXPORTS }, { thermos: true, bind: [['who', 'me']] });
    expect(tasks.map((task) => task.name())).toEqual(['me', 'other']);
    expect(JSON.parse(JSON.stringify(tasks[0]))).toMatchObject({ processes: [{ cmdline: 'echo {{thermos.task_id}}' }] });
    const logger = { text: "export(Task(processes = [Process(name = 'p', cmdline = 'c', logger = Logger())]))" };
    expect(() => load(logger, { thermos: true, schema: '0.10.0' })).toThrow("name 'Logger' is not defined");
  });

  test('that exports what is no valid task fails at that task, where it was made', () => {
    const { tasks } = load(
      { text: "good = SimpleTask('good', 'true')\nexport(good)\nexport(\n  Task(max_failures = 'many'))\n" },
      { thermos: true },
    );
    expect(() => tasksDocument(tasks.slice(0, 1), 'interpolated')).not.toThrow();
    try {
      tasksDocument(tasks, 'interpolated');
      expect.unreachable();
    } catch (thrown) {
      if (!(thrown instanceof AuroraError)) throw thrown;
      const { type, message, line, hint } = thrown.report();
      expect({ type, line, hint }).toEqual({ type: 'InvalidTask', line: 4, hint: 'it is task number 2' });
      expect(message).toBe("Task[max_failures] failed: Unable to interpolate: Cannot coerce 'many' to Integer");
    }
  });
});

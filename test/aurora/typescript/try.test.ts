import { expect, test } from 'vitest';
import * as s from '../../../src/aurora/typescript/index.ts';

const { Job, Process, Resources, SequentialTask, Service, MB, GB } = s;
test('x', () => {
  const hello = Process({ name: 'hello', cmdline: 'echo {{greeting}}' });
  const task = SequentialTask({
    name: 't',
    processes: [hello, hello({ name: 'two' })],
    resources: Resources({ cpu: 1, ram: 128 * MB, disk: GB }),
  });
  const job = Job({
    name: 'hello',
    cluster: 'dev',
    role: 'www',
    environment: 'prod',
    task,
    container: s.Mesos({ image: s.DockerImage({ name: 'x', tag: 'y' }) }),
  });
  console.log(job.bind({ greeting: 'hi' }).check(), job.json_dumps());
  console.log(job.task?.processes?.[0].cmdline, job.instances, job.task?.constraints[0].order, job.interpolate().unbound);
  const svc = Service({ task, role: 'me', update_config: { batch_size: 3 } });
  console.log(svc.service, svc.update_config.watch_secs, svc.check());
  console.log(
    s.order(hello, 'two'),
    s.concat_tasks(task, s.SimpleTask('a', 'b'), { name: 'all' }).document().constraints.length,
    s.java_options('a', { x: 1 }, { cp: '' }),
    s.Units.resources_sum(Resources({ cpu: 1, ram: 1, disk: 1 }), Resources({ cpu: 1.5, ram: 1, disk: 1 })),
  );
  expect(job.document().task.processes?.[0].max_failures).toBe(1);
});

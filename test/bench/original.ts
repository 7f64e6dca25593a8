/** The original loader on the same files, where there is one. */
import { spawnSync } from 'node:child_process';

/** A program for Python 2.7 that loads, interpolates and dumps each file and prints the seconds that took. */
const PROGRAM = `
import json, sys, time
from apache.aurora.config.loader import AuroraConfigLoader
out, sys.stdout = sys.stdout, sys.stderr
def once(path):
  for job in AuroraConfigLoader.load(path).get('jobs', []):
    json.dumps(job.interpolate()[0].get(), indent=2, sort_keys=True)
for path in sys.argv[1:]:
  once(path)
start = time.time()
for path in sys.argv[1:]:
  once(path)
out.write(repr(time.time() - start))
`;

/** Seconds for all files together, the second time round; null where the original is not at hand. */
export function originalSeconds(files: readonly string[]): number | null {
  const { PYSTACHIO, AURORA, PYTHON27, HOME, PATH } = process.env;
  if (PYSTACHIO === undefined || AURORA === undefined || PYTHON27 === undefined) return null;
  const result = spawnSync(PYTHON27, ['-c', PROGRAM, ...files], {
    encoding: 'utf8',
    env: {
      HOME,
      PATH,
      USER: 'root',
      PYTHONDONTWRITEBYTECODE: '1',
      API_THRIFT: `${AURORA}/api/src/main/thrift/org/apache/aurora/gen/api.thrift`,
      PYTHONPATH: ['test/record/stubs', PYSTACHIO, `${AURORA}/src/main/python`].join(':'),
    },
  });
  if (result.status !== 0) throw new Error(`the original failed: ${result.stderr}`);
  return Number(result.stdout);
}

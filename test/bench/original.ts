/** The original loader on the same configurations, where there is one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WARM_UP = 'corpus/hello_world/config.aurora';

/** A program for Python 2.7 that loads, interpolates and dumps each file, and prints the seconds that each took. */
const PROGRAM = `
import json, sys, time
from apache.aurora.config.loader import AuroraConfigLoader
out, sys.stdout = sys.stdout, sys.stderr
def seconds(path):
  start = time.time()
  for job in AuroraConfigLoader.load(path).get('jobs', []):
    json.dumps(job.interpolate()[0].get(), indent=2, sort_keys=True)
  return time.time() - start
seconds('${WARM_UP}')
json.dump([seconds(path) for path in sys.argv[1:]], out)
`;

/** Seconds for each file; null where the original is not at hand. */
export function originalSeconds(files: readonly string[]): number[] | null {
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
  return JSON.parse(result.stdout) as number[];
}

/** The same for texts. */
export function originalSecondsOfTexts(texts: readonly string[]): number[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'aurora-config-'));
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.aurora`);
      writeFileSync(file, text);
      return file;
    });
    return originalSeconds(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Which room may import which: the arrows of the project's design, read from the import statements. Fails with file:line.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('..', import.meta.url));

/** Each room and the rooms that it may import, beside itself. A file belongs to the room with the longest path that holds it. */
const rooms = new Map(
  Object.entries({
    'src/unicode': [],
    grammar: ['src/unicode'],
    'src/python/objects': ['src/unicode'],
    'src/python': ['grammar', 'src/unicode', 'src/python/objects'],
    'src/python/evaluate': ['grammar', 'src/python', 'src/python/objects', 'src/python/builtins', 'src/python/modules'],
    'src/python/builtins': ['grammar', 'src/python', 'src/python/objects', 'src/python/evaluate', 'src/python/modules'],
    'src/python/modules': ['grammar', 'src/unicode', 'src/python', 'src/python/objects', 'src/python/evaluate', 'src/python/builtins'],
    'src/pystachio': ['src/python/objects'],
    'src/aurora': ['src/pystachio', 'src/python/objects'],
    'src/loader': ['grammar', 'src/python', 'src/pystachio', 'src/aurora', 'src/report'],
    'src/report': ['src/python/objects'],
    'src/check': ['src/loader', 'src/report'],
    'src/convert': ['src/loader', 'src/report'],
    'src/conform': ['src/loader', 'src/report'],
    'src/cli': ['grammar', 'src/python/objects', 'src/loader', 'src/check', 'src/convert', 'src/conform', 'src/report'],
    src: [
      'grammar',
      'src/python',
      'src/pystachio',
      'src/aurora',
      'src/loader',
      'src/check',
      'src/convert',
      'src/conform',
      'src/report',
      'src/cli',
    ],
  }),
);

/** Rooms whose code also runs in a page, so that nothing of Node's may be imported there. */
const portable = ['grammar', 'src/unicode', 'src/python', 'src/pystachio', 'src/aurora', 'src/loader'];
const nodesOwn = new Set(builtinModules);
const importStatement =
  /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire\(\s*['"]([^'"]+)['"]\s*\)/g;

const isInside = (path, room) => path === room || path.startsWith(`${room}/`);
const longestOf = (path, candidates) => candidates.filter((room) => isInside(path, room)).sort((a, b) => b.length - a.length)[0];

/** A rule that allows `src/python` allows the rooms below it too; a file straight in `src` is reached by nobody. */
const mayImport = (from, to) => from === to || rooms.get(from).some((room) => room !== 'src' && isInside(to, room));

function problemsOf(path) {
  const text = readFileSync(join(top, path), 'utf8');
  const room = longestOf(path, [...rooms.keys()]);
  const problems = [];
  for (const found of text.matchAll(importStatement)) {
    const specifier = found[1] ?? found[2] ?? found[3];
    const start = found.index + found[0].search(/\S/);
    const at = `${path}:${text.slice(0, start).split('\n').length}`;
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier);
      const targetRoom = longestOf(target, [...rooms.keys()]);
      if (targetRoom !== undefined && !mayImport(room, targetRoom)) problems.push(`${at}: ${room} may not import ${target}`);
    } else if (longestOf(path, portable) && (specifier.startsWith('node:') || nodesOwn.has(specifier.split('/')[0]))) {
      problems.push(`${at}: ${room} may import nothing of Node's, such as ${specifier}`);
    }
  }
  return problems;
}

const files = ['grammar', 'src'].flatMap((room) =>
  readdirSync(join(top, room), { recursive: true })
    .map((name) => posix.join(room, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts')),
);
const problems = files.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
console.log(`arrows: ${files.length} files, ${problems.length} imports that point the wrong way`);
process.exitCode = problems.length === 0 ? 0 : 1;

// Writes the types of the package's entries: one bundle of all, dist/types.d.ts, from which each entry takes its names, so that an object is of the same type
// whichever entry it comes from.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);

/** Is it `export type { … }` or `export type * as …`? A namespace counts as a value where that is not asked. */
function isTypeOnly(declaration) {
  if (ts.isNamespaceExport(declaration)) return declaration.parent.isTypeOnly;
  return ts.isExportSpecifier(declaration) && (declaration.isTypeOnly || declaration.parent.parent.isTypeOnly);
}

/** What a module exports: each name, and whether it is a type only. */
function exportsOf(program, file) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return checker.getExportsOfModule(module).map((symbol) => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { name: symbol.name, isType: (meant.flags & ts.SymbolFlags.Value) === 0 || symbol.declarations.some(isTypeOnly) };
  });
}

/** `entries`: source files by the names of the entries. */
export function buildTypes(entries) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(Object.values(entries), options);
  const exported = Object.entries(entries).map(([entry, file]) => ({ entry, file, names: exportsOf(program, file) }));
  const lines = new Map(
    exported.flatMap(({ file, names }) =>
      names.map(({ name, isType }) => [name, `export ${isType ? 'type ' : ''}{ ${name} } from '../${file}';`]),
    ),
  );
  const all = 'dist/types.ts';
  writeFileSync(all, [...lines.values()].join('\n'));
  const bundle = require.resolve('dts-bundle-generator/dist/bin/dts-bundle-generator.js');
  const given = ['--silent', '--no-check', '--no-banner', '--export-referenced-types=false', '--project', 'tsconfig.json', '-o'];
  execFileSync(process.execPath, [bundle, ...given, 'dist/types.d.ts', all], { stdio: 'inherit' });
  rmSync(all);
  for (const { entry, names } of exported) {
    writeFileSync(`dist/${entry}.d.ts`, `export { ${names.map(({ name }) => name).join(', ')} } from './types.js';\n`);
  }
}

import { syntaxTreeText } from '../loader/syntax-tree.ts';
import { exitStatus } from './exit-status.ts';
import { errorFormatOption } from './failure.ts';
import { fileArgument, hostOf, sourceOf } from './loading.ts';
import { writeOutput } from './output.ts';
import type { Verb } from './verb.ts';

export const ast: Verb = {
  name: 'ast',
  summary: "print the syntax tree, as Python 2.7's ast.dump(ast.parse(text))",
  arguments: [fileArgument],
  options: [errorFormatOption],
  example: 'aurora-config ast hello_world.aurora',
  run(args, options) {
    writeOutput(`${syntaxTreeText(sourceOf(args[0], options), { host: hostOf(options) })}\n`);
    return exitStatus.ok;
  },
};

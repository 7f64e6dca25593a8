/** Names that the module site adds when Python starts. */
import { callValue } from '../objects/call.ts';
import { type PyException, PyRaise, SystemExit } from '../objects/exceptions.ts';
import { native } from '../objects/native.ts';
import type { Value } from '../objects/value.ts';

/** exit() and quit(). Unlike sys.exit(), they give the exception an argument even where there is none: None. */
function leave(code: Value = null): never {
  throw new PyRaise(SystemExit, callValue(SystemExit, [code], null) as PyException);
}

export const SITE_FUNCTIONS = [native('exit', 0, 1, leave), native('quit', 0, 1, leave)];

/** The modules that a configuration can import. A new module is one file and one line here. */
import type { ModuleFactory } from '../objects/runtime.ts';
import { abcModule } from './abc.ts';
import { base64Module } from './base64.ts';
import { binasciiModule } from './binascii.ts';
import { builtinModule } from './builtin-module.ts';
import { cStringIoModule } from './c-string-io.ts';
import { collectionsModule } from './collections.ts';
import { copyModule } from './copy.ts';
import { datetimeModule } from './datetime.ts';
import { errnoModule } from './errno.ts';
import { functoolsModule } from './functools.ts';
import { futureModule } from './future.ts';
import { getpassModule } from './getpass.ts';
import { hashlibModule, oldHashModule } from './hashlib.ts';
import { itertoolsModule } from './itertools.ts';
import { jsonModule, jsonSubmodule } from './json.ts';
import { keywordModule } from './keyword.ts';
import { mathModule } from './math.ts';
import { operatorModule } from './operator.ts';
import { osModule } from './os.ts';
import { posixpathModule } from './posixpath.ts';
import { pwdModule } from './pwd.ts';
import { randomModule } from './random.ts';
import { reModule, sreConstantsModule } from './re.ts';
import { socketModule } from './socket.ts';
import { stringIoModule } from './string-io.ts';
import { stringModule } from './string.ts';
import { subprocessModule } from './subprocess.ts';
import { sysModule } from './sys.ts';
import { textwrapModule } from './textwrap.ts';
import { timeModule } from './time.ts';
import { typesModule } from './types.ts';
import { urllib2Module, urllibModule } from './urllib.ts';
import { urlparseModule } from './urlparse.ts';
import { userDictModule } from './user-dict.ts';

/** Makes a module by its full name. */
export const MODULES: ReadonlyMap<string, ModuleFactory> = new Map<string, ModuleFactory>([
  ['__builtin__', builtinModule],
  ['__future__', futureModule],
  ['abc', abcModule],
  ['base64', base64Module],
  ['binascii', binasciiModule],
  ['collections', collectionsModule],
  ['copy', copyModule],
  ['cStringIO', cStringIoModule],
  ['datetime', datetimeModule],
  ['errno', errnoModule],
  ['functools', functoolsModule],
  ['getpass', getpassModule],
  ['hashlib', hashlibModule],
  ['itertools', itertoolsModule],
  ['json', jsonModule],
  ['json.decoder', jsonSubmodule('decoder', 'JSONDecoder')],
  ['json.encoder', jsonSubmodule('encoder', 'JSONEncoder')],
  ['keyword', keywordModule],
  ['math', mathModule],
  ['md5', oldHashModule('md5', 'md5')],
  ['operator', operatorModule],
  ['os', osModule],
  ['os.path', (runtime) => runtime.importModule('posixpath')],
  ['posixpath', posixpathModule],
  ['pwd', pwdModule],
  ['random', randomModule],
  ['re', reModule],
  ['sha', oldHashModule('sha', 'sha1')],
  ['socket', socketModule],
  ['sre_constants', sreConstantsModule],
  ['string', stringModule],
  ['StringIO', stringIoModule],
  ['subprocess', subprocessModule],
  ['sys', sysModule],
  ['textwrap', textwrapModule],
  ['time', timeModule],
  ['types', typesModule],
  ['urllib', urllibModule],
  ['urllib2', urllib2Module],
  ['urlparse', urlparseModule],
  ['UserDict', userDictModule],
]);

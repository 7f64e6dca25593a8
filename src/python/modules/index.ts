/** The modules that a configuration can import. A new module is one file and one line here. */
import type { ModuleFactory } from '../objects/runtime.ts';
import { abcModule } from './abc.ts';
import { argparseModule } from './argparse.ts';
import { arrayModule } from './array.ts';
import { astModule } from './ast.ts';
import { atexitModule } from './atexit.ts';
import { base64Module } from './base64.ts';
import { binasciiModule } from './binascii.ts';
import { builtinModule } from './builtin-module.ts';
import { cStringIoModule } from './c-string-io.ts';
import { calendarModule } from './calendar.ts';
import { cmathModule } from './cmath.ts';
import { codecsModule } from './codecs.ts';
import { collectionsModule } from './collections.ts';
import { commandsModule } from './commands.ts';
import { configParserModule } from './config-parser.ts';
import { contextlibModule } from './contextlib.ts';
import { copyModule } from './copy.ts';
import { csvModule } from './csv.ts';
import { datetimeModule } from './datetime.ts';
import { decimalModule } from './decimal.ts';
import { difflibModule } from './difflib.ts';
import { errnoModule } from './errno.ts';
import { exceptionsModule } from './exceptions.ts';
import { fnmatchModule } from './fnmatch.ts';
import { fractionsModule } from './fractions.ts';
import { functoolsModule } from './functools.ts';
import { futureModule } from './future.ts';
import { gcModule } from './gc.ts';
import { getoptModule } from './getopt.ts';
import { getpassModule } from './getpass.ts';
import { gettextModule } from './gettext.ts';
import { globModule } from './glob.ts';
import { grpModule } from './grp.ts';
import { hashlibModule, oldHashModule } from './hashlib.ts';
import { bisectModule, heapqModule } from './heapq.ts';
import { hmacModule } from './hmac.ts';
import { importlibModule } from './importlib.ts';
import { inspectModule } from './inspect.ts';
import { ioModule } from './io.ts';
import { itertoolsModule } from './itertools.ts';
import { jsonModule, jsonSubmodule } from './json.ts';
import { keywordModule } from './keyword.ts';
import { linecacheModule } from './linecache.ts';
import { localeModule } from './locale.ts';
import { loggingConfigModule } from './logging/config.ts';
import { loggingHandlersModule } from './logging/library-handlers.ts';
import { loggingModule } from './logging.ts';
import { mathModule } from './math.ts';
import { numbersModule } from './numbers.ts';
import { operatorModule } from './operator.ts';
import { optparseModule } from './optparse.ts';
import { osModule } from './os.ts';
import { pipesModule } from './pipes.ts';
import { pkgutilModule } from './pkgutil.ts';
import { platformModule } from './platform.ts';
import { genericpathModule, posixpathModule } from './posixpath.ts';
import { pprintModule } from './pprint.ts';
import { pwdModule } from './pwd.ts';
import { queueModule } from './queue.ts';
import { randomModule } from './random.ts';
import { reModule, sreConstantsModule } from './re.ts';
import { shlexModule } from './shlex.ts';
import { shutilModule } from './shutil.ts';
import { socketModule } from './socket.ts';
import { statModule } from './stat.ts';
import { stringModule } from './string.ts';
import { stringIoModule } from './string-io.ts';
import { structModule } from './struct.ts';
import { subprocessModule } from './subprocess.ts';
import { sysModule } from './sys.ts';
import { tempfileModule } from './tempfile.ts';
import { textwrapModule } from './textwrap.ts';
import { threadingModule } from './threading.ts';
import { timeModule } from './time.ts';
import { tracebackModule } from './traceback.ts';
import { typesModule } from './types.ts';
import { unicodedataModule } from './unicodedata.ts';
import { urllib2Module, urllibModule } from './urllib.ts';
import { urlparseModule } from './urlparse.ts';
import { userDictModule } from './user-dict.ts';
import { userListModule } from './user-list.ts';
import { userStringModule } from './user-string.ts';
import { uuidModule } from './uuid.ts';
import { warningsModule } from './warnings.ts';
import { weakrefModule } from './weakref.ts';
import { zlibModule } from './zlib.ts';

/** Makes a module by its full name. */
export const MODULES: ReadonlyMap<string, ModuleFactory> = new Map<string, ModuleFactory>([
  ['__builtin__', builtinModule],
  ['__future__', futureModule],
  ['abc', abcModule],
  ['argparse', argparseModule],
  ['array', arrayModule],
  ['ast', astModule],
  ['atexit', atexitModule],
  ['base64', base64Module],
  ['binascii', binasciiModule],
  ['bisect', bisectModule],
  ['calendar', calendarModule],
  ['cmath', cmathModule],
  ['codecs', codecsModule],
  ['collections', collectionsModule],
  ['commands', commandsModule],
  ['ConfigParser', configParserModule],
  ['contextlib', contextlibModule],
  ['copy', copyModule],
  ['cStringIO', cStringIoModule],
  ['csv', csvModule],
  ['datetime', datetimeModule],
  ['decimal', decimalModule],
  ['difflib', difflibModule],
  ['errno', errnoModule],
  ['exceptions', exceptionsModule],
  ['fnmatch', fnmatchModule],
  ['fractions', fractionsModule],
  ['functools', functoolsModule],
  ['gc', gcModule],
  ['genericpath', genericpathModule],
  ['getopt', getoptModule],
  ['getpass', getpassModule],
  ['gettext', gettextModule],
  ['glob', globModule],
  ['grp', grpModule],
  ['hashlib', hashlibModule],
  ['heapq', heapqModule],
  ['hmac', hmacModule],
  ['importlib', importlibModule],
  ['inspect', inspectModule],
  ['io', ioModule],
  ['itertools', itertoolsModule],
  ['json', jsonModule],
  ['json.decoder', jsonSubmodule('decoder')],
  ['json.encoder', jsonSubmodule('encoder')],
  ['json.scanner', jsonSubmodule('scanner')],
  ['keyword', keywordModule],
  ['linecache', linecacheModule],
  ['locale', localeModule],
  ['logging', loggingModule],
  ['logging.config', loggingConfigModule],
  ['logging.handlers', loggingHandlersModule],
  ['math', mathModule],
  ['md5', oldHashModule('md5', 'md5')],
  ['numbers', numbersModule],
  ['operator', operatorModule],
  ['optparse', optparseModule],
  ['os', osModule],
  ['os.path', (runtime) => runtime.importModule('posixpath')],
  ['pipes', pipesModule],
  ['pkgutil', pkgutilModule],
  ['platform', platformModule],
  ['posixpath', posixpathModule],
  ['pprint', pprintModule],
  ['pwd', pwdModule],
  ['Queue', queueModule],
  ['random', randomModule],
  ['re', reModule],
  ['sha', oldHashModule('sha', 'sha1')],
  ['shlex', shlexModule],
  ['shutil', shutilModule],
  ['socket', socketModule],
  ['sre_constants', sreConstantsModule],
  ['stat', statModule],
  ['string', stringModule],
  ['StringIO', stringIoModule],
  ['struct', structModule],
  ['subprocess', subprocessModule],
  ['sys', sysModule],
  ['tempfile', tempfileModule],
  ['textwrap', textwrapModule],
  ['threading', threadingModule],
  ['time', timeModule],
  ['traceback', tracebackModule],
  ['types', typesModule],
  ['unicodedata', unicodedataModule],
  ['urllib', urllibModule],
  ['urllib2', urllib2Module],
  ['urlparse', urlparseModule],
  ['UserDict', userDictModule],
  ['UserList', userListModule],
  ['UserString', userStringModule],
  ['uuid', uuidModule],
  ['warnings', warningsModule],
  ['weakref', weakrefModule],
  ['zlib', zlibModule],
]);

/** Every module of Python 2.7's library on Linux, its tests apart, and the modules in its packages. */

/** Modules and packages by name, separated by blanks. */
const TOP_LEVEL =
  'BaseHTTPServer Bastion CDROM CGIHTTPServer Canvas ConfigParser Cookie DLFCN Dialog DocXMLRPCServer FileDialog FixTk HTMLParser IN' +
  ' MimeWriter Queue ScrolledText SimpleDialog SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO TYPES Tix Tkconstants Tkdnd' +
  ' Tkinter UserDict UserList UserString _LWPCookieJar _MozillaCookieJar __builtin__ __future__ _abcoll _ast _bisect _codecs' +
  ' _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _csv _ctypes _curses _curses_panel' +
  ' _elementtree _functools _heapq _hotshot _io _json _locale _lsprof _md5 _multibytecodec _multiprocessing _osx_support _pyio _random' +
  ' _sha _sha256 _sha512 _socket _sqlite3 _sre _ssl _strptime _struct _symtable _threading_local _tkinter _warnings _weakref' +
  ' _weakrefset abc aifc anydbm argparse array ast asynchat asyncore atexit audiodev audioop base64 bdb binascii binhex bisect bsddb' +
  ' bz2 cPickle cProfile cStringIO calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys commands compileall' +
  ' compiler contextlib cookielib copy copy_reg crypt csv ctypes curses datetime dbhash decimal difflib dircache dis distutils doctest' +
  ' dumbdbm dummy_thread dummy_threading email encodings errno exceptions fcntl filecmp fileinput fnmatch formatter fpformat fractions' +
  ' ftplib functools future_builtins gc genericpath getopt getpass gettext glob grp gzip hashlib heapq hmac hotshot htmlentitydefs' +
  ' htmllib httplib idlelib ihooks imaplib imghdr imp importlib imputil inspect io itertools json keyword lib2to3 linecache' +
  ' linuxaudiodev locale logging macpath macurl2path mailbox mailcap markupbase marshal math md5 mhlib mimetools mimetypes mimify mmap' +
  ' modulefinder multifile multiprocessing mutex netrc new nis nntplib ntpath nturl2path numbers opcode operator optparse os' +
  ' os2emxpath ossaudiodev parser pdb pickle pickletools pipes platform plistlib popen2 poplib posix posixfile posixpath' +
  ' pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat quopri random re readline repr resource rexec rfc822' +
  ' rlcompleter robotparser runpy sched select sets sgmllib sha shelve shlex shutil signal site smtpd smtplib sndhdr socket spwd' +
  ' sqlite3 sre sre_compile sre_constants sre_parse ssl stat statvfs string stringold stringprep strop struct subprocess sunau' +
  ' sunaudio symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap thread threading time timeit' +
  ' tkColorChooser tkCommonDialog tkFileDialog tkFont tkMessageBox tkSimpleDialog toaiff token tokenize trace traceback ttk tty turtle' +
  ' types unicodedata unittest urllib urllib2 urlparse user uu uuid warnings wave weakref webbrowser whichdb wsgiref xdrlib xml xmllib' +
  ' xmlrpclib zipfile zipimport zlib';

/** What is in each package, likewise. */
const PARTS: Readonly<Record<string, string>> = {
  bsddb: 'db dbobj dbrecio dbshelve dbtables dbutils',
  compiler: 'ast consts future misc pyassem pycodegen symbols syntax transformer visitor',
  ctypes: '_endian macholib util wintypes',
  'ctypes.macholib': 'dyld dylib framework',
  curses: 'ascii has_key panel textpad wrapper',
  distutils:
    'archive_util bcppcompiler ccompiler cmd command config core cygwinccompiler debug dep_util dir_util dist emxccompiler errors' +
    ' extension fancy_getopt file_util filelist log msvc9compiler msvccompiler spawn sysconfig text_file unixccompiler util version' +
    ' versionpredicate',
  'distutils.command':
    'bdist bdist_dumb bdist_msi bdist_rpm bdist_wininst build build_clib build_ext build_py build_scripts check clean config install' +
    ' install_data install_egg_info install_headers install_lib install_scripts register sdist upload',
  email:
    'Charset Encoders Errors Generator Header Iterators MIMEAudio MIMEBase MIMEImage MIMEMessage MIMEMultipart MIMENonMultipart' +
    ' MIMEText Message Parser Utils _parseaddr base64MIME base64mime charset encoders errors feedparser generator header iterators' +
    ' message mime parser quopriMIME quoprimime utils',
  'email.mime': 'application audio base image message multipart nonmultipart text',
  encodings:
    'aliases ascii base64_codec big5 big5hkscs bz2_codec charmap cp037 cp1006 cp1026 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255' +
    ' cp1256 cp1257 cp1258 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865' +
    ' cp866 cp869 cp874 cp875 cp932 cp949 cp950 euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb18030 gb2312 gbk hex_codec hp_roman8 hz idna' +
    ' iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext iso2022_kr iso8859_1 iso8859_10 iso8859_11' +
    ' iso8859_13 iso8859_14 iso8859_15 iso8859_16 iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 johab' +
    ' koi8_r koi8_u latin_1 mac_arabic mac_centeuro mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2 mac_roman' +
    ' mac_romanian mac_turkish mbcs palmos ptcp154 punycode quopri_codec raw_unicode_escape rot_13 shift_jis shift_jis_2004' +
    ' shift_jisx0213 string_escape tis_620 undefined unicode_escape unicode_internal utf_16 utf_16_be utf_16_le utf_32 utf_32_be' +
    ' utf_32_le utf_7 utf_8 utf_8_sig uu_codec zlib_codec',
  hotshot: 'log stats stones',
  idlelib:
    'AutoComplete AutoCompleteWindow AutoExpand Bindings CallTipWindow CallTips ClassBrowser CodeContext ColorDelegator Debugger' +
    ' Delegator EditorWindow FileList FormatParagraph GrepDialog HyperParser IOBinding IdleHistory MultiCall MultiStatusBar' +
    ' ObjectBrowser OutputWindow ParenMatch PathBrowser Percolator PyParse PyShell RemoteDebugger RemoteObjectBrowser ReplaceDialog' +
    ' RstripExtension ScriptBinding ScrolledList SearchDialog SearchDialogBase SearchEngine StackViewer ToolTip TreeWidget UndoDelegator' +
    ' WidgetRedirector WindowList ZoomHeight aboutDialog configDialog configHandler configHelpSourceEdit configSectionNameDialog' +
    ' dynOptionMenuWidget help idle idlever keybindingDialog macosxSupport rpc run tabbedpages textView',
  json: 'decoder encoder scanner tool',
  lib2to3: '__main__ btm_matcher btm_utils fixer_base fixer_util fixes main patcomp pgen2 pygram pytree refactor',
  'lib2to3.fixes':
    'fix_apply fix_asserts fix_basestring fix_buffer fix_dict fix_except fix_exec fix_execfile fix_exitfunc fix_filter fix_funcattrs' +
    ' fix_future fix_getcwdu fix_has_key fix_idioms fix_import fix_imports fix_imports2 fix_input fix_intern fix_isinstance' +
    ' fix_itertools fix_itertools_imports fix_long fix_map fix_metaclass fix_methodattrs fix_ne fix_next fix_nonzero fix_numliterals' +
    ' fix_operator fix_paren fix_print fix_raise fix_raw_input fix_reduce fix_renames fix_repr fix_set_literal fix_standarderror' +
    ' fix_sys_exc fix_throw fix_tuple_params fix_types fix_unicode fix_urllib fix_ws_comma fix_xrange fix_xreadlines fix_zip',
  'lib2to3.pgen2': 'conv driver grammar literals parse pgen token tokenize',
  logging: 'config handlers',
  multiprocessing: 'connection dummy forking heap managers pool process queues reduction sharedctypes synchronize util',
  'multiprocessing.dummy': 'connection',
  pydoc_data: 'topics',
  sqlite3: 'dbapi2 dump',
  unittest: '__main__ case loader main result runner signals suite util',
  wsgiref: 'handlers headers simple_server util validate',
  xml: 'dom etree parsers sax',
  'xml.dom': 'NodeFilter domreg expatbuilder minicompat minidom pulldom xmlbuilder',
  'xml.etree': 'ElementInclude ElementPath ElementTree cElementTree',
  'xml.parsers': 'expat',
  'xml.sax': '_exceptions expatreader handler saxutils xmlreader',
};

/** Has Python's library a module of that full name? */
export function isLibraryModule(name: string): boolean {
  const dot = name.lastIndexOf('.');
  const siblings = dot < 0 ? TOP_LEVEL : PARTS[name.slice(0, dot)];
  return siblings?.split(' ').includes(name.slice(dot + 1)) ?? false;
}

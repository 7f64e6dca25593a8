import gettext
import locale
import shutil
from StringIO import StringIO

print locale.setlocale(locale.LC_ALL), locale.setlocale(locale.LC_ALL, 'C'), locale.setlocale(locale.LC_ALL, 'POSIX'), locale.getlocale(), locale.getpreferredencoding(False)
print locale.localeconv(), locale.format('%d', 1234567, True), locale.format('%.2f', 1234.5, grouping=True), locale.format_string('%d of %s', (5, 'b')), locale.str(1.5)
print locale.atof('1.5'), locale.atoi('15'), locale.strcoll('a', 'b'), locale.strxfrm('ab'), locale.nl_langinfo(locale.DAY_1), locale.nl_langinfo(locale.RADIXCHAR)
for call in [lambda: locale.setlocale(locale.LC_ALL, 'xx_YY'), lambda: locale.setlocale(99, 'C'), lambda: locale.format('x', 5), lambda: locale.currency(5), lambda: gettext.translation('x')]:
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error
print gettext.gettext('a'), gettext.ngettext('a', 'b', 1), gettext.ngettext('a', 'b', 2), gettext.textdomain('x'), gettext.dngettext('d', 'm', 'n', 3), gettext.find('x')
translations = gettext.translation('x', fallback=True)
print translations.gettext('a'), repr(translations.ugettext('a')), translations.info(), translations.charset()
gettext.install('x')
print _('abc')
out = StringIO()
shutil.copyfileobj(StringIO('abc' * 10000), out)
print len(out.getvalue()), sorted(shutil.ignore_patterns('*.py', 't*')('d', ['a.py', 'tmp', 'b'])), shutil.get_archive_formats()

import cStringIO
import fnmatch
import glob
import platform
import socket
import StringIO
import subprocess

print StringIO.StringIO('a\nb\nc').readlines(3), StringIO.StringIO('a\nb\nc').readlines()
buffer_ = cStringIO.StringIO()
buffer_.write('hello')
buffer_.seek(2)
print buffer_.getvalue(), buffer_.getvalue(1)
print repr(fnmatch.translate(u'*')), repr(fnmatch.translate(u'a?')), glob.has_magic('a*'), glob.has_magic('a')
print socket.htonl(1), socket.ntohl(1) == 16777216, socket.htons(1), socket.SHUT_RDWR, socket.has_ipv6
print platform.mac_ver(), platform.win32_ver(), platform.java_ver(), platform.system_alias('a', 'b', 'c'), platform.python_version_tuple(), len(platform.libc_ver())
print subprocess.__all__, fnmatch.__all__, glob.__all__
for call in (lambda: socket.inet_aton('x'), lambda: socket.inet_ntoa('x'), lambda: fnmatch.fnmatch(5, 'a')):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error, error.args

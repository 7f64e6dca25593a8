import os

print os.WEXITSTATUS(256), os.WIFEXITED(0), os.WIFSIGNALED(9), os.WTERMSIG(9), os.WCOREDUMP(0), os.WIFSTOPPED(0x137f), os.WSTOPSIG(0x137f), os.WNOHANG, os.P_WAIT
print os.major(2049), os.minor(2049), os.makedev(8, 1), os.O_NONBLOCK, os.O_CREAT | os.O_EXCL, os.strerror(0), os.strerror(2), os.strerror(9999)
print len(os.times()), len(os.getloadavg()), os.stat_float_times(), os.path.ismount('//'), os.path.islink('/'), os.path.islink('/..'), repr(os.path.realpath(u''))[:1]
for call in (lambda: os.urandom(-1), lambda: os.path.ismount(None), lambda: os.path.relpath(u'a/\xe9', '\xe9'), lambda: os.path.relpath(u'a/\xe9', 'a')):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error
print 'system' in os.__all__, 'environ' in os.__all__, 'sys' in os.__all__, 'errno' in os.__all__

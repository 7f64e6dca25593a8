import platform
import subprocess

print platform.mac_ver(), platform.win32_ver(), platform.java_ver(), platform.system_alias('a', 'b', 'c'), platform.python_version_tuple(), len(platform.libc_ver())
print subprocess.__all__

import cStringIO
import StringIO

print StringIO.StringIO('a\nb\nc').readlines(3), StringIO.StringIO('a\nb\nc').readlines()
buffer_ = cStringIO.StringIO()
buffer_.write('hello')
buffer_.seek(2)
print buffer_.getvalue(), buffer_.getvalue(1)

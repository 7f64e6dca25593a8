class U(unicode):
    def __str__(self):
        return 'asked'


print U('a'), [U('a')]
import StringIO
out = StringIO.StringIO()
print >>out, U('a'),
print out.getvalue()

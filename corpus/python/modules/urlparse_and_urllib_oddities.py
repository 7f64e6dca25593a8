import urllib
import urllib2
import urlparse

print urllib.splitport('h:'), urllib.splitport('h:x'), urllib.splitnport('h:'), urllib.splitnport('h:x'), urllib.splitnport('h: 5'), urllib.splitnport('h', 80)
print urlparse.urljoin('foo://a/b/c', 'd'), urlparse.urljoin('s3://k/b/c', '../d')
urlparse.uses_netloc.append('s3')
urlparse.uses_relative.append('s3')
print urlparse.urljoin('s3://k/b/c', '../d'), urlparse.uses_params, urlparse.non_hierarchical
for call in (
    lambda: urlparse.parse_qsl('a=1&b=2', 0, 0, 1),
    lambda: urlparse.parse_qs('a=1;b=2', max_num_fields=2),
    lambda: urlparse.urlunparse(('a', 'b')),
    lambda: urlparse.urlunsplit('abcdef'),
    lambda: urllib.urlencode([('a',)]),
    lambda: urllib.urlencode([('a', 1, 2)]),
    lambda: urllib.quote_plus(None),
    lambda: urllib.quote_plus(5),
    lambda: urllib.toBytes(u'\xe9'),
    lambda: urllib.basejoin('http://a/b', 'c'),
    lambda: str(urllib2.URLError('why')),
    lambda: urllib2.URLError('why').args,
    lambda: str(urllib2.HTTPError('http://u', 404, 'not found', {}, None)),
    lambda: issubclass(urllib2.HTTPError, urllib2.URLError) and issubclass(urllib2.URLError, IOError),
):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error
print urllib.splithost('//h?q'), urllib.splithost('//h#f'), urllib.splithost('//h/p'), urllib.splithost('//h'), urllib.splithost(u'//h?q'), urllib.splithost('/h')

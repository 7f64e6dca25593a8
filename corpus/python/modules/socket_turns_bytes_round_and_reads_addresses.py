import socket

print socket.htonl(1), socket.ntohl(1) == 16777216, socket.htons(1), socket.SHUT_RDWR, socket.has_ipv6
for call in (lambda: socket.inet_aton('x'), lambda: socket.inet_ntoa('x')):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error, error.args

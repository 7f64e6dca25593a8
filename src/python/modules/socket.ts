/** socket: the host's name and what needs no network. Everything else is refused. */
import { getAttr } from '../objects/attributes.ts';
import { environmentError, IOError, PyException, raise } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { str, strValue } from '../objects/text.ts';
import { PyLong, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

const CONSTANTS: Record<string, number> = {
  AF_UNSPEC: 0,
  AF_UNIX: 1,
  AF_INET: 2,
  AF_INET6: 10,
  SOCK_STREAM: 1,
  SOCK_DGRAM: 2,
  SOCK_RAW: 3,
  SOL_SOCKET: 1,
  SO_REUSEADDR: 2,
  SO_KEEPALIVE: 9,
  SO_BROADCAST: 6,
  SOMAXCONN: 4096,
  INADDR_ANY: 0,
  IPPROTO_TCP: 6,
  IPPROTO_UDP: 17,
  IPPROTO_IP: 0,
  IPPROTO_ICMP: 1,
  IPPROTO_IPV6: 41,
  IPPROTO_RAW: 255,
  TCP_NODELAY: 1,
  TCP_KEEPIDLE: 4,
  TCP_KEEPINTVL: 5,
  TCP_KEEPCNT: 6,
  SOCK_RDM: 4,
  SOCK_SEQPACKET: 5,
  SO_DEBUG: 1,
  SO_TYPE: 3,
  SO_ERROR: 4,
  SO_DONTROUTE: 5,
  SO_SNDBUF: 7,
  SO_RCVBUF: 8,
  SO_OOBINLINE: 10,
  SO_LINGER: 13,
  SO_REUSEPORT: 15,
  SO_RCVTIMEO: 20,
  SO_SNDTIMEO: 21,
  SHUT_RD: 0,
  SHUT_WR: 1,
  SHUT_RDWR: 2,
  MSG_OOB: 1,
  MSG_PEEK: 2,
  MSG_DONTROUTE: 4,
  MSG_DONTWAIT: 64,
  MSG_WAITALL: 256,
  INADDR_BROADCAST: 0xffffffff,
  INADDR_LOOPBACK: 0x7f000001,
  AI_PASSIVE: 1,
  AI_CANONNAME: 2,
  AI_NUMERICHOST: 4,
  NI_NUMERICHOST: 1,
  NI_NUMERICSERV: 2,
  EAI_NONAME: -2,
  EAI_AGAIN: -3,
  EAI_FAIL: -4,
};

const REFUSED = [
  ...['socket', 'create_connection', 'socketpair', 'fromfd', 'gethostbyname', 'gethostbyname_ex', 'gethostbyaddr', 'getaddrinfo'],
  ...['getnameinfo', 'getservbyname', 'getservbyport', 'getprotobyname'],
];

/** An address in dotted form as four bytes. Raises socket.error. */
function packAddress(error: PyType, text: string): string {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    throw raise(new PyException(error, new PyTuple(['illegal IP address string passed to inet_aton'])));
  }
  return parts.map((part) => String.fromCharCode(Number(part))).join('');
}

function swapBytes(n: number, size: 2 | 4): number {
  let result = 0;
  for (let i = 0; i < size; i++) result = result * 256 + (Math.floor(n / 256 ** i) % 256);
  return result;
}

export const socketModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('socket', 'The name of the host. A configuration cannot use the network.');
  m.setAll(CONSTANTS);
  m.set('has_ipv6', true);
  const error = m.newClass('error', [IOError], {});
  for (const name of ['herror', 'gaierror', 'timeout']) m.newClass(name, [error], {});
  m.native('gethostname', 0, 0, () => runtime.host.hostName);
  m.def(
    'getfqdn',
    ['name'],
    (name) => {
      const text = strValue(name) ?? str(name);
      return text === '' || text === '0.0.0.0' ? runtime.host.hostName : text.trim();
    },
    [''],
  );
  m.parsed('inet_aton', 1, 1, (text) => packAddress(error, str(text)));
  m.parsed('inet_ntoa', 1, 1, (bytes) => {
    if (str(bytes).length !== 4) throw raise(new PyException(error, new PyTuple(['packed IP wrong length for inet_ntoa'])));
    return Array.from(str(bytes), (byte) => byte.charCodeAt(0)).join('.');
  });
  for (const name of ['htons', 'ntohs']) m.native(name, 1, 1, (n) => swapBytes(asInt(n), 2));
  for (const name of ['htonl', 'ntohl']) m.native(name, 1, 1, (n) => new PyLong(BigInt(swapBytes(asInt(n), 4))));
  for (const name of REFUSED) {
    m.nativeVariadic(name, (): Value => {
      const complaint = `Operation not permitted: socket.${name}() is refused, a configuration cannot use the network`;
      throw raise(environmentError(getAttr(m.module, 'error') as PyType, 1, complaint));
    });
  }
  m.native('getdefaulttimeout', 0, 0, () => null);
  m.native('setdefaulttimeout', 1, 1, () => null);
  return m.module;
};

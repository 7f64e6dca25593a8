/** Ports: those that a task refers to as `{{thermos.ports[name]}}`, and those that an announcer's portmap gives numbers or other names. */
import { isText } from '../pystachio/basic.ts';
import { percent, pystachioError } from '../pystachio/errors.ts';
import { checkSelf, interpolateSelf } from '../pystachio/object.ts';
import { parseAddress, type Ref, subscope } from '../pystachio/ref.ts';
import { isOk } from '../pystachio/typing.ts';
import { PyDict } from '../python/objects/dict.ts';
import { isRaised, raise, valueError } from '../python/objects/exceptions.ts';
import { toArray } from '../python/objects/iterate.ts';
import { PySet } from '../python/objects/set.ts';
import { PyIntSub, type Value } from '../python/objects/value.ts';
import { invalidPorts, invalidTask, portCycle } from './errors.ts';
import { attribute, hasAttribute, intOf } from './reading.ts';

export const THERMOS_PORTS = parseAddress('thermos.ports', false) as Ref;

/** What is said of a reference to ports that is no index. */
export function badPort(ref: Ref): string {
  return `Bad port specification "${ref.address()}" (should be of form "thermos.ports[name]"`;
}

/** The names in an object's unbound references to ports, as often as they occur. Raises InvalidPorts for a reference that is no index. */
export function portsOf(object: Value): Value[] {
  const ports: Value[] = [];
  for (const ref of interpolateSelf(object).unbound) {
    const port = subscope(THERMOS_PORTS, ref)?.components[0];
    if (port === undefined) continue;
    if (!port.isIndex) throw pystachioError(invalidPorts(), badPort(ref));
    ports.push(port.value);
  }
  return ports;
}

/** The names of the ports that a task's processes refer to. Raises InvalidTask. */
export function taskPorts(task: Value): PySet {
  // Whatever the check says, what it raises counts.
  isOk(checkSelf(task));
  const ports = new PySet();
  const interpolated = interpolateSelf(task).value;
  if (!hasAttribute(interpolated, 'processes')) return ports;
  for (const process of toArray(attribute(interpolated, 'processes'))) {
    for (const port of processPorts(process)) ports.add(port);
  }
  return ports;
}

function processPorts(process: Value): Value[] {
  try {
    return portsOf(process);
  } catch (error) {
    if (isRaised(error, invalidPorts())) throw pystachioError(invalidTask(), percent`Task has invalid process: ${process}`);
    throw error;
  }
}

/** A portmap with every name followed to the number or the port at its end. Raises ValueError, CycleException. */
export function resolvePortmap(portmap: PyDict): PyDict {
  for (const [name, port] of portmap.entries()) {
    if (!isText(name)) throw raise(valueError('All portmap keys must be strings!'));
    if (!isInt(port) && !isText(port)) throw raise(valueError('All portmap values must be strings or integers!'));
  }
  const ports = new PyDict();
  for (const [name, port] of portmap.entries()) ports.set(name, intOf(port) ?? port);
  const resolved = new PyDict();
  for (const name of ports.keys()) resolved.set(name, follow(ports, name));
  return resolved;
}

/** isinstance(value, int): a long is none. */
export function isInt(value: Value): boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' || value instanceof PyIntSub;
}

function follow(ports: PyDict, name: Value): Value {
  const visited = new PySet();
  let port = ports.get(name) as Value;
  for (let next = ports.get(port); next !== undefined; next = ports.get(port)) {
    visited.add(port);
    if (visited.has(next)) throw pystachioError(portCycle(), 'Found cycle in portmap!');
    port = next;
  }
  return port;
}

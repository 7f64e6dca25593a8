/** Where a job's tasks run: in Docker's containers or in Mesos's own, with an image and volumes. */
import { pystachioError } from '../../pystachio/errors.ts';
import { getItem } from '../../python/objects/items.ts';
import { toArray } from '../../python/objects/iterate.ts';
import type { Value } from '../../python/objects/value.ts';
import { invalidThrift } from '../errors.ts';
import { callNamed, isEmpty } from '../helpers/calls.ts';
import { attribute, fullyInterpolated, isStruct, textOf, unwrapped } from '../reading.ts';
import { enumField, textField } from './fields.ts';
import type { Container, DockerContainer, DockerParameter, Image, Volume } from './types.ts';

/** Of a job's `container`: Mesos's where it is Empty. Raises AttributeError for a Container without a Docker. */
export function containerOf(container: Value): Container {
  if (isEmpty(container)) return { mesos: {} };
  const chosen = unwrapped(container);
  if (isStruct(chosen, 'Docker')) return { docker: dockerContainer(chosen) };
  if (isStruct(chosen, 'Container')) return { docker: dockerContainer(attribute(chosen, 'docker')) };
  if (isStruct(chosen, 'Mesos')) {
    const image = imageOf(attribute(chosen, 'image'));
    const volumes = toArray(attribute(chosen, 'volumes')).map(volumeOf);
    return { mesos: { image, volumes } };
  }
  throw pystachioError(invalidThrift(), 'If a container is specified it must set one type.');
}

function dockerContainer(docker: Value): DockerContainer {
  const given = attribute(docker, 'parameters');
  const parameters = isEmpty(given) ? [] : toArray(fullyInterpolated(attribute(docker, 'parameters'))).map(parameterOf);
  return { image: textField(docker, 'image'), parameters };
}

function parameterOf(parameter: Value): DockerParameter {
  return { name: textOf(getItem(parameter, 'name')), value: textOf(getItem(parameter, 'value')) };
}

function imageOf(image: Value): Image | undefined {
  if (isEmpty(image)) return undefined;
  const chosen = callNamed(image, 'unwrap');
  if (isStruct(chosen, 'AppcImage')) return { appc: { name: textField(chosen, 'name'), imageId: textField(chosen, 'image_id') } };
  if (isStruct(chosen, 'DockerImage')) return { docker: { name: textField(chosen, 'name'), tag: textField(chosen, 'tag') } };
  throw pystachioError(invalidThrift(), 'Invalid image configuration: unexpected image type found.');
}

const MODES: ReadonlyMap<string, number> = new Map([
  ['RW', 1],
  ['RO', 2],
]);

function volumeOf(volume: Value): Volume {
  const mode = enumField('Mode', MODES, attribute(volume, 'mode'));
  return { containerPath: textField(volume, 'container_path'), hostPath: textField(volume, 'host_path'), mode };
}

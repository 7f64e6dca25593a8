/** The exceptions of Aurora's configuration layer. Each class is made when it is first raised: most loads raise none. */
import { pythonClass, setClassSlots } from '../pystachio/classes.ts';
import { percent } from '../pystachio/errors.ts';
import { Exception, type PyException, ValueError } from '../python/objects/exceptions.ts';
import type { SlotTable } from '../python/objects/types.ts';
import type { PyType } from '../python/objects/value.ts';

function exceptionClass(name: string, module: string, base: () => PyType, slots: SlotTable = {}): () => PyType {
  let made: PyType | null = null;
  return () => {
    if (made === null) {
      made = pythonClass(name, module, [base()]);
      setClassSlots(made, slots);
    }
    return made;
  };
}

const exception = (): PyType => Exception;
const CONFIG = 'apache.aurora.config';
const THERMOS_LOADER = 'apache.thermos.config.loader';

/** AuroraConfig.Error */
export const configError = exceptionClass('Error', CONFIG, exception);
/** AuroraConfig.InvalidConfig */
export const invalidConfig = exceptionClass('InvalidConfig', CONFIG, configError, {
  str: (self) => percent`The configuration was invalid: ${(self as PyException).args.items[0]}`,
});
/** InvalidConfig of the conversion to thrift: what AuroraConfig.job() says in its own InvalidConfig. */
export const invalidThrift = exceptionClass('InvalidConfig', `${CONFIG}.thrift`, () => ValueError);
/** PortResolver.CycleException */
export const portCycle = exceptionClass('CycleException', `${CONFIG}.port_resolver`, exception);
/** PortExtractor.InvalidPorts */
export const invalidPorts = exceptionClass('InvalidPorts', THERMOS_LOADER, exception);
/** ThermosTaskWrapper.InvalidTask */
export const invalidTask = exceptionClass('InvalidTask', THERMOS_LOADER, exception);
/** ThermosTaskValidator.InvalidTaskError */
export const invalidTaskError = exceptionClass('InvalidTaskError', THERMOS_LOADER, exception);
/** TaskPlanner.InvalidSchedule */
export const invalidSchedule = exceptionClass('InvalidSchedule', 'apache.thermos.common.planner', exception);

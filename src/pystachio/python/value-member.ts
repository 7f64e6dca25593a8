/** `_value`, of which simple objects and choices consist. */
import { member } from '../../python/objects/native.ts';
import type { Value } from '../../python/objects/value.ts';
import type { SimpleObject } from '../basic.ts';
import type { ChoiceObject } from '../choice.ts';
import { noteWrite } from '../shared-types.ts';

type Holder = SimpleObject | ChoiceObject;

export function setValue(object: Holder, value: Value): void {
  object.value = value;
  object.forget();
}

export const valueMember = member(
  (self: Holder) => self.value,
  (self, value) => {
    const before = self.value;
    setValue(self, value ?? null);
    noteWrite(() => setValue(self, before));
  },
);

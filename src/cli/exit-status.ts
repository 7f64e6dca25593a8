/** What the command's exit status says. Interrupted (130) is the shell's word for the signal. */
export const exitStatus = {
  ok: 0,
  /** `check`, `convert` or `conform` found an error or a difference; or what there is to say cannot be written. */
  found: 1,
  /** The configuration named does not load, or a job asked for is invalid. */
  invalid: 3,
  usage: 6,
  ourFault: 20,
} as const;

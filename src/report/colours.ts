/** Colours of what is shown on a terminal. */

export interface Colours {
  /** The kind of a mistake. */
  readonly type: string;
  readonly warning: string;
  readonly bold: string;
  readonly faint: string;
  readonly caret: string;
  readonly hint: string;
  readonly off: string;
}

const ansi: Colours = {
  type: '\x1b[1;31m',
  warning: '\x1b[1;33m',
  bold: '\x1b[1m',
  faint: '\x1b[2m',
  caret: '\x1b[31m',
  hint: '\x1b[36m',
  off: '\x1b[0m',
};
const none: Colours = { type: '', warning: '', bold: '', faint: '', caret: '', hint: '', off: '' };

export function coloursFor(wanted: boolean): Colours {
  return wanted ? ansi : none;
}

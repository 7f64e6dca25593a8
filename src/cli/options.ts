/** The options given on a command line, by their long names without the dashes: `no-env`, `error-format`. */
export class Options {
  constructor(private readonly given: ReadonlyMap<string, string | boolean | readonly string[]>) {}

  flag(name: string): boolean {
    return this.given.get(name) === true;
  }

  /** The value, or null where the option was not given. */
  text(name: string): string | null {
    const value = this.given.get(name);
    return typeof value === 'string' ? value : null;
  }

  /** The values of a repeatable option, in the order given. */
  texts(name: string): readonly string[] {
    const value = this.given.get(name);
    return Array.isArray(value) ? value : [];
  }
}

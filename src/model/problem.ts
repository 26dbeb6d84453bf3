/** `error`: the row is not shown; `warning`: shown, but; `note`: worth knowing. */
export type ProblemLevel = 'error' | 'warning' | 'note';

/** One thing that is wrong with the data, said so that its author can mend it. */
export interface Problem {
  /** Stable, kebab-case, for machines and translations. */
  readonly code: string;
  readonly level: ProblemLevel;
  /** 1-based number of the event, or line of the file, as its author would count. */
  readonly row?: number;
  /** Field name or JSON path. */
  readonly field?: string;
  /** The offending value as written, shortened to 80 characters. */
  readonly value?: string;
  /** What is wrong and how to mend it, in the language that the reader asked for. */
  readonly message: string;
}

/** Tells a problem from the value that was hoped for. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'level' in value && 'code' in value;
}

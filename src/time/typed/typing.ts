import type { Fault } from '../scan.ts';

/** What an author has told about numbers that could mean several dates. */
export interface NumberRules {
  /**
   * Order of day, month and year where all three are numbers. Default: as the text shows, which is
   * day first between dots, year first where it has four digits, else only where a number is above 12.
   */
  readonly order?: 'dmy' | 'mdy' | 'ymd' | undefined;
  /** First of the hundred years to which years of two digits belong: 1950 makes 49 2049. Default: none. */
  readonly pivot?: number | undefined;
}

/** One reading of a text. Readers note here what is wrong and answer `undefined`. Mutable! */
export class Typing {
  fault: Fault | undefined;

  constructor(
    readonly rules: NumberRules,
    /** BCP 47 language of what a fault tells. */
    readonly lang: string,
  ) {}

  /** Notes the first fault; later ones are found on the way to other readings. */
  fail(code: string, at: number, details: Fault['details'] = {}): undefined {
    this.fault ??= { code, at, details };
    return undefined;
  }

  /** Notes that a text can mean two dates. */
  doubt(at: number, found: string, other: string): undefined {
    return this.fail('date-ambiguous', at, { found, other });
  }
}

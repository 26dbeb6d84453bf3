import type { Work } from '../../model/work.ts';
import { orderByKey } from './radix.ts';

/** Rows by a number of theirs that may be the same for several: rising, each with its row. */
export class Prints {
  constructor(
    readonly prints: Uint32Array,
    readonly rows: Uint32Array,
  ) {}

  /** The first place of a number; where it is not there, that behind which it would stand. */
  first(print: number): number {
    let low = 0;
    let high = this.prints.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.prints[middle] ?? 0) >= print) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  has(print: number): boolean {
    return this.prints[this.first(print)] === print;
  }

  /** The only row with a number; undefined if there is none or more than one. */
  only(print: number): number | undefined {
    const place = this.first(print);
    const { prints } = this;
    return prints[place] === print && prints[place + 1] !== print ? this.rows[place] : undefined;
  }

  /** The first row with a number that passes a test. */
  find(print: number, passes: (row: number) => boolean): number | undefined {
    for (let place = this.first(print); this.prints[place] === print; place++) {
      const row = this.rows[place] ?? 0;
      if (passes(row)) return row;
    }
    return undefined;
  }

  /** Flags rows that share their number with another. Mutates flags! */
  flagShared(flags: Uint8Array): void {
    for (let place = 1; place < this.prints.length; place++) {
      if (this.prints[place] !== this.prints[place - 1]) continue;
      flags[this.rows[place - 1] ?? 0] = 1;
      flags[this.rows[place] ?? 0] = 1;
    }
  }
}

/** `prints` by row; `rows`: those that count. */
export function* sortPrints(prints: Uint32Array, rows: Uint32Array): Work<Prints> {
  const sorted = yield* orderByKey(prints, rows);
  return new Prints(sorted.keys, sorted.rows);
}

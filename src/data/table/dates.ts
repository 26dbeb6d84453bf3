import { isProblem, type Problem } from '../../model/problem.ts';
import { parseWhen } from '../../time/edtf.ts';
import type { TypedOptions } from '../../time/typed/read.ts';
import type { NumberRules } from '../../time/typed/typing.ts';
import { RefusedDate, type TypedFields, typedFields } from '../dates.ts';

/** A date of three numbers whose order its marks leave open: dots part days from months. */
const NUMERIC = /(?:^|\D)(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/g;

/** An end that has not come. */
const OPEN = /^(\.\.+|…|heute|jetzt|laufend|andauernd|offen|today|now|present|ongoing|open)$/i;

/** How the numbers of a column's dates are to be read. */
export class DateColumn {
  private readonly order: NumberRules['order'];

  /** `values`: all of the column, for one that can be read in one way only speaks for all. */
  constructor(
    values: Iterable<string>,
    private readonly given: TypedOptions,
  ) {
    this.order = given.order ?? provenOrder(values);
  }

  /** The fields of a date that was typed into the column. */
  fields(value: string): TypedFields {
    const open = value.search(NUMERIC) < 0;
    return typedFields(value, open ? this.given : { ...this.given, order: this.order });
  }
}

/** The order that some value proves, unless another one proves the opposite. */
export function provenOrder(values: Iterable<string>): 'dmy' | 'mdy' | undefined {
  const proven = new Set<'dmy' | 'mdy'>();
  for (const value of values) {
    for (const [, first, , second, year] of value.matchAll(NUMERIC)) {
      const order = orderOf(Number(first), Number(second), Number(year));
      if (order) proven.add(order);
    }
  }
  return proven.size === 1 ? [...proven][0] : undefined;
}

function orderOf(first: number, second: number, year: number): 'dmy' | 'mdy' | undefined {
  if (isLateDay(second, first)) return 'mdy';
  // 25/04/03 may begin with the year.
  return isLateDay(first, second) && year > 31 ? 'dmy' : undefined;
}

/** Whether one of two numbers can only be a day, and the other its month. */
function isLateDay(day: number, month: number): boolean {
  return day > 12 && day <= 31 && month <= 12;
}

/** The date of a row, and what is wrong with its end, if that is left out. */
export interface RowDates {
  readonly fields: TypedFields;
  readonly wrongEnd?: Problem;
}

/**
 * Reads the cells of start and end, the latter '' if there is none. An end that cannot be read is left
 * out, for the event has begun at its start all the same.
 */
export function readDates(start: string, end: string, column: DateColumn): RowDates {
  const fields = column.fields(start);
  if (end === '' || end === start || typeof fields.when !== 'string') return { fields };
  const open = OPEN.test(end);
  const last = open ? '..' : column.fields(end).when;
  if (last instanceof RefusedDate) return { fields, wrongEnd: last.problem };
  if (last === fields.when) return { fields };
  const when = `${fields.when}/${last}`;
  if (!isProblem(parseWhen(when))) return { fields: { when } };
  return { fields: column.fields(`${start} – ${open ? 'heute' : end}`) };
}

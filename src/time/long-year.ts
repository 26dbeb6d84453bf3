import type { Moment, Precision } from '../model/when.ts';
import { yearStart } from './civil.ts';
import { qualifierOf, readQualifier } from './qualifier.ts';
import type { Scan } from './scan.ts';

/** Beyond this many years a double cannot tell one year from the next in ms. */
const MOST_YEARS = 1e15;

/** A year as written: its sign, its size, and how many digits that size has. */
interface WrittenYear {
  readonly negative: boolean;
  readonly size: number;
  readonly digits: number;
}

/** Reads `Y-17000000`, `Y17E8`, `Y3388E2S3`: a year of five digits or more (EDTF levels 1 and 2). */
export function readLongYear(scan: Scan): Moment | undefined {
  const from = scan.at;
  scan.at += 1;
  const negative = scan.take(0x2d);
  const at = scan.at;
  const digits = scan.run();
  if (digits === '') return scan.fail('date-year');
  const plain = withoutPoint(digits, scan.text.slice(scan.at, scan.end));
  if (plain) return scan.fail('date-decimal', { found: `Y${negative ? '-' : ''}${plain}` });
  const scaled = scan.take(0x45);
  const exponent = scaled ? scan.run() : '0';
  if (exponent === '') return scan.fail('date-exponent');
  if (digits.startsWith('0') || (digits.length < 5 && !scaled)) {
    return scan.fail('date-long-year', { found: digits }, at);
  }
  const size = Number(`${digits}e${exponent}`);
  if (size > MOST_YEARS) return scan.fail('date-too-far', {}, at);
  return readYearEnd(scan, from, { negative, size, digits: digits.length + Number(exponent) });
}

/** The `15E8` that is meant by `1.5E9`, of which `rest` begins with the point. */
function withoutPoint(digits: string, rest: string): string | undefined {
  const [, fraction = '', exponent = ''] = /^[.,](\d+)E(\d{1,2})/.exec(rest) ?? [];
  const left = Number(exponent) - fraction.length;
  return fraction !== '' && left >= 0 ? `${digits}${fraction}E${left}` : undefined;
}

/** Reads what may follow a whole year: `S2`, the number of digits that count, and a qualifier. */
export function readYearEnd(scan: Scan, from: number, year: WrittenYear): Moment | undefined {
  const { negative, size } = year;
  if (!scan.take(0x53)) return yearMoment(scan, from, negative ? -size : size);
  const at = scan.at;
  const count = Number(scan.run());
  if (!(count >= 1 && count <= year.digits)) {
    return scan.fail('date-significant', { most: String(year.digits) }, at);
  }
  const marks = qualifierOf(readQualifier(scan));
  return {
    ...roundYears(year, 10 ** (year.digits - count), marks.approximate),
    text: scan.text.slice(from, scan.at),
    uncertain: marks.uncertain,
  };
}

/** The years that share the digits that count; where those are not all, the year is an estimate. */
function roundYears(
  { negative, size }: WrittenYear,
  width: number,
  approximate: boolean,
): Omit<Moment, 'text' | 'uncertain'> {
  const low = Math.floor(size / width) * width;
  const bounds = {
    kind: 'moment' as const,
    lo: yearStart(negative ? 1 - low - width : low),
    hi: yearStart(negative ? 1 - low : low + width),
    precision: yearPrecision(width),
  };
  if (width === 1) return { ...bounds, approximate };
  return { ...bounds, approximate: true, estimate: negative ? -size : size };
}

function yearMoment(scan: Scan, from: number, year: number): Moment {
  const marks = qualifierOf(readQualifier(scan));
  return {
    kind: 'moment',
    text: scan.text.slice(from, scan.at),
    lo: yearStart(year),
    hi: yearStart(year + 1),
    precision: 'year',
    approximate: marks.approximate,
    uncertain: marks.uncertain,
  };
}

function yearPrecision(years: number): Precision {
  if (years < 10) return 'year';
  if (years < 100) return 'decade';
  return years < 1000 ? 'century' : 'millennium';
}

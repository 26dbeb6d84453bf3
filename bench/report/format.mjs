/** Rows of cells as a Markdown table; the first column is words, the others are figures. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Ms with the smallest and the largest run in brackets. */
export function ms(spread) {
  if (spread === undefined) return '–';
  const { median, low, high } = spread;
  if (low === high) return short(median);
  return `${short(median)} (${short(low)}–${short(high)})`;
}

/** Two or three figures are enough, whatever the size. */
export function short(value) {
  if (value >= 9950) return `${grouped(Math.round(value / 100) * 100)}`;
  if (value >= 99.5) return `${grouped(Math.round(value))}`;
  return value.toFixed(1);
}

/** 1000000 → 1,000,000 */
export function grouped(value) {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
}

export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}

/** How many times as much: 2.34 → 2.3 ×, 120.4 → 120 ×. */
export function times(value) {
  if (!Number.isFinite(value)) return '–';
  if (value >= 9.95) return `${grouped(Math.round(value))} ×`;
  return `${value.toFixed(value < 0.95 ? 2 : 1)} ×`;
}

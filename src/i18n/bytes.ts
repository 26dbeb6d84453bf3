/** "3.4 MB" in a language, BCP 47; in megabytes from where `scale` (bytes; default the same) has one. */
export function formatBytes(bytes: number, lang: string, scale = bytes): string {
  const mega = scale >= 1e6;
  const unit = mega ? 'megabyte' : 'kilobyte';
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  // What has begun to come is more than nothing.
  return new Intl.NumberFormat(lang, options).format(mega ? bytes / 1e6 : Math.ceil(bytes / 1e3));
}

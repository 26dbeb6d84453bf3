/** One payload a line. */
export function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

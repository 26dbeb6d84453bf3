/** DOMPurify, fetched when the first text with markup comes; inside the single file it is there already. */
export async function loadPurifier(): Promise<typeof import('dompurify').default> {
  return (await import('dompurify')).default;
}

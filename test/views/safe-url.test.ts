import { describe, expect, it } from 'vitest';
import { safeImage, safeLink } from '../../src/views/safe-url.ts';

describe('safe URLs', () => {
  it.each([
    ['https://example.org/a?b#c', true, true],
    ['http://example.org/', true, true],
    ['//example.org/a.jpg', true, true],
    ['/bild.jpg', true, true],
    ['bild.jpg', true, true],
    ['#anker', true, true],
    ['mailto:redaktion@example.org', true, false],
    ['javascript:alert(1)', false, false],
    [' javascript:alert(1)', false, false],
    ['java\nscript:alert(1)', false, false],
    ['\u0001javascript:alert(1)', false, false],
    ['JAVASCRIPT:alert(1)', false, false],
    ['data:text/html,<script>alert(1)</script>', false, false],
    ['data:image/svg+xml,<svg/>', false, false],
    ['blob:https://example.org/1', false, false],
    ['vbscript:x', false, false],
    ['file:///etc/passwd', false, false],
    ['https://', false, false],
    ['', false, false],
  ])('%j: link %s, image %s', (url, link, image) => {
    expect(safeLink(url)).toBe(link ? url : undefined);
    expect(safeImage(url)).toBe(image ? url : undefined);
  });
});

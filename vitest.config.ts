import { defineConfig } from 'vitest/config';

// Far from UTC, with a quarter of an hour in its offset: a test that leans on the machine's zone
// fails here, not at a reader's.
process.env['TZ'] = 'Pacific/Chatham';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});

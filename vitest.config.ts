import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Far from UTC, with a quarter of an hour in its offset: a test that leans on the machine's zone
// fails here, not at a reader's.
process.env['TZ'] = 'Pacific/Chatham';

/** Vitest takes the shortest files last; those that read ten thousand documents must not be. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/data/mutated/');
    return (await super.sort(files)).sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    // By itself it leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    hookTimeout: 120_000,
  },
});

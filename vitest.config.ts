import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes more than half a minute, the longest first: begun last, it would leave the other cores with nothing to do. */
const LONGEST = [
  'memory-kill.slow',
  'gmail/resume.slow',
  'addon/faults.slow',
  'views.browser',
  'journeys.browser',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.includes(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

// Three speeds, one command: `npm test` runs all; `npm run test:fast` is the development loop.
export default defineConfig({
  test: {
    // Vitest leaves one core free by default, which on two cores means one file after the other.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'fast',
          setupFiles: ['test/seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.slow.test.ts', 'test/**/*.browser.test.ts'],
          // The first test of a file pays for loading it; on a busy machine that alone can take five seconds.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'slow',
          setupFiles: ['test/seed.ts'],
          include: ['test/**/*.slow.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config'

/** The browser tests tell one story on one server, so they run one after another, in the order written. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 900_000,
    globalSetup: ['test/browser/server.ts'],
  },
})

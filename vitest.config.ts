import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@': path.resolve(import.meta.dirname),
  'server-only': path.resolve(import.meta.dirname, 'db/testing/empty.ts'),
}
// Without it a test that makes a key would leave a secret in the data folder of whoever runs it.
const env = { SECRET: 'a secret that is long enough for tests' }
const exclude = ['**/node_modules/**', '.next/**', 'data/**', 'test-results/**']

export default defineConfig({
  resolve: { alias },
  test: {
    // More than there are cores: a fifth of the time is waiting, for databases that stop and mails that come later.
    maxWorkers: '150%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          env,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.db.test.{ts,tsx}'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          env,
          include: ['**/*.db.test.{ts,tsx}'],
          exclude,
          globalSetup: 'db/testing/test-server.ts',
          setupFiles: ['db/testing/test-database.ts', 'publication/text/workers/testing/works-in-process.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})

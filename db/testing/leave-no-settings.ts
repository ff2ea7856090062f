import { afterAll, vi } from 'vitest'

// Files of tests share a process: what one sets for itself is not for the next.
afterAll(() => {
  vi.unstubAllEnvs()
})

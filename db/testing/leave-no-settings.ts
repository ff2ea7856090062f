import { afterAll, vi } from 'vitest'

// Files of tests share a process: what one sets for itself, and the clock that it stopped, is not for the next.
afterAll(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

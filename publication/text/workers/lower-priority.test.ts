import { getPriority } from 'node:os'
import { expect, test } from 'vitest'
import { lowerPriority } from './lower-priority'

// A site that is started at nice 10 has threads at 15; at 5 they would go before it, which nobody but root may do.
test.runIf(process.platform === 'linux')('a thread goes behind the site, whatever priority that has', () => {
  const before = getPriority()
  lowerPriority(1)
  lowerPriority(1)
  expect(getPriority()).toBe(Math.min(before + 2, 19))
})

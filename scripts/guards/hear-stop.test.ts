import { afterEach, beforeEach, expect, test } from 'vitest'
import { hearStop } from './hear-stop'

const before = new Map<string, NodeJS.SignalsListener[]>()

beforeEach(() => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    before.set(signal, process.listeners(signal) as NodeJS.SignalsListener[])
})
afterEach(() => {
  for (const [signal, listeners] of before) {
    process.removeAllListeners(signal)
    for (const listener of listeners) process.on(signal, listener)
  }
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s is heard by us, as often as it comes, and by nobody else',
  (signal) => {
    const heard: string[] = []
    process.on(signal, () => heard.push('another'))
    hearStop(() => heard.push('we'))
    process.emit(signal)
    process.emit(signal)
    expect(heard).toEqual(['we', 'we'])
  },
)

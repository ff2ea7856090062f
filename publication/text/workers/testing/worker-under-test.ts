import { serveQuestions } from '../serve-questions'

serveQuestions({
  give: (value: string) => value,
  compute: (milliseconds: number) => {
    const { user, system } = process.threadCpuUsage()
    const used = () => {
      const now = process.threadCpuUsage()
      return (now.user + now.system - user - system) / 1_000
    }
    while (used() < milliseconds);
    return 'computed'
  },
  wait: (milliseconds: number) => new Promise((resolve) => setTimeout(() => resolve('waited'), milliseconds)),
  grow: () => {
    const held: number[][] = []
    for (;;) held.push(new Array(100_000).fill(held.length))
  },
  long: (length: number) => 'a'.repeat(length),
  fail: () => {
    throw new Error('unforeseen')
  },
})

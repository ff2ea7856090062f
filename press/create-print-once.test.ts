import { expect, test } from 'vitest'
import { createPrintOnce } from './create-print-once'
import type { Printed } from './print'

test('who waits for a turn when an outage begins is not printed any more', async () => {
  const asked: string[] = []
  const underWay: (() => void)[] = []
  let isOut = false
  const { printUnkept } = createPrintOnce(
    (target) => {
      asked.push(target)
      return new Promise<Printed>((_, reject) => underWay.push(() => reject(new Error('no database'))))
    },
    {
      reasonFor: async (error) => error as never,
      throwDuringOutage: () => {
        if (isOut) throw new Error('out of order')
      },
    },
  )
  const prints = Array.from({ length: 9 }, (_, index) => printUnkept(`/${index}`).catch(String))
  await Promise.resolve()
  expect(asked).toHaveLength(8)
  isOut = true
  for (const fail of underWay) fail()
  expect((await Promise.all(prints)).at(-1)).toBe('Error: out of order')
  expect(asked).toHaveLength(8)
})

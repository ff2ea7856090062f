import { afterAll, expect, test, vi } from 'vitest'
import { closeQueue } from '@/queue/sender'
import { findWithheld } from '../private-passages/desk-reader'
import { findComposition } from './find-composition'
import { aComposedDialogue } from './testing/a-composed-dialogue'

vi.mock('../private-passages/desk-reader', { spy: true })
afterAll(closeQueue)

/** Ada told Ben so many numbers between the two, and he says each of them again for everybody. */
const saidAgain = (count: number) => {
  const numbers = Array.from({ length: count }, (_, at) => `06 123456${10 + at}`)
  return aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${numbers.join('\n\n')}\n:::\n\nTot zo.` },
    { from: ben, body: `Beste Ada,\n\n${numbers.map((it, at) => `Zin ${at} zegt ${it} zo.`).join('\n\n')}` },
  ])
}

test('who reads what is asked about is told with each question, and a letter is looked at once for all of them', async () => {
  const timesLooked = async (count: number) => {
    const { id, ben } = await saidAgain(count)
    vi.mocked(findWithheld).mockClear()
    const mine = (await findComposition(ben.id, id))?.current?.findings.mine ?? []
    expect(mine).toHaveLength(count)
    expect(mine.at(-1)?.readersNow).toEqual({ names: ['Ada van Iersel'], isYou: true })
    return vi.mocked(findWithheld).mock.calls.length
  }
  expect(await timesLooked(40)).toBe(await timesLooked(2))
})

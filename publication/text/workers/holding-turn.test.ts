import { expect, test } from 'vitest'
import { besideTurn, whileHoldingTurn } from './holding-turn'

const noting = () => {
  const said: string[] = []
  const stepAside = () => {
    said.push('aside')
    return async () => void said.push('back')
  }
  return { said, stepAside }
}

test('who has a turn is aside while it waits, whatever comes of the waiting', async () => {
  const { said, stepAside } = noting()
  const wait = async () => said.push('waits')
  const fail = () => Promise.reject(new Error('failed'))
  await whileHoldingTurn(stepAside, async () => {
    await besideTurn(wait)
    await expect(besideTurn(fail)).rejects.toThrow('failed')
  })
  expect(said).toEqual(['aside', 'waits', 'back', 'aside', 'back'])
})

test('who has none waits all the same', async () => {
  expect(await besideTurn(async () => 'waited')).toBe('waited')
})

import { expect, test } from 'vitest'
import { answerPreview } from './answer-preview'
import { previewInTurn } from './preview-in-turn'

const fault = new Error('a mistake of ours')
const failing = async () => {
  throw fault
}
const request = (signal?: AbortSignal) =>
  new Request('http://localhost/', { method: 'POST', signal: signal ?? null })

test('a preview that fails is an error of ours, and not an answer without a preview', async () => {
  await expect(answerPreview(request(), 'ada', 'form', failing)).rejects.toBe(fault)
  await expect(previewInTurn('ada', failing)).rejects.toBe(fault)
})

test('what failed or came when nobody waited for it any more is answered with nothing', async () => {
  for (const make of [failing, async () => ({ problems: [], preview: null })]) {
    const left = new AbortController()
    const answer = await answerPreview(request(left.signal), 'ada', 'form', async () => {
      left.abort()
      return make()
    })
    expect([answer.status, await answer.json()]).toEqual([409, null])
  }
})

test('one that is made is kept nowhere, and after it the next has its turn', async () => {
  for (let time = 0; time < 5; time += 1) {
    const answer = await answerPreview(request(), 'ada', `form ${time}`, async () => ({
      problems: [],
      preview: null,
    }))
    expect(await answer.json()).toEqual({ problems: [], preview: null })
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  }
})

import { expect, test, vi } from 'vitest'
import { answerLastSave } from './answer-last-save'

function closing(fields: Record<string, string>): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return new Request('https://voorbeeld.example/schrijven/bewaren/essay', { method: 'POST', body })
}

test('a page that is closed saves by itself, and does no more than that whatever its form says', async () => {
  const save = vi.fn(async (_before: null, _form: FormData) => {})
  const answer = await answerLastSave(closing({ title: 'Wachten', act: 'publish' }), save)
  expect(answer.status).toBe(204)
  const sent = save.mock.calls[0]?.[1]
  expect([...(sent ?? [])]).toEqual([
    ['title', 'Wachten'],
    ['act', 'save'],
    ['byItself', 'on'],
  ])
})

test('what is no form saves nothing', async () => {
  const save = vi.fn(async () => {})
  const request = new Request('https://voorbeeld.example/', { method: 'POST', body: 'geen formulier' })
  expect((await answerLastSave(request, save)).status).toBe(400)
  expect(save).not.toHaveBeenCalled()
})

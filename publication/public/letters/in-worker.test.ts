import { beforeEach, expect, test } from 'vitest'
import { LETTER_LINK_BEGINS } from '@/publication/text/prose/letter-anchor'
import { answering, done } from '@/publication/text/workers/testing/answering'
import { shareIdsInWorker } from './share-ids-in-worker'
import { traceInWorker } from './trace-in-worker'

const { members: ask } = answering()
beforeEach(() => ask.mockReset())

const letter = (body: string) => ({
  number: 1,
  body: `${body} ${crypto.randomUUID()}`,
  format: 'mail' as const,
  interlude: '',
})
const share = (body: string) => shareIdsInWorker('ada', { body: '', letters: [letter(body)] })
const trace = (body: string) => traceInWorker('ada', [letter(body)])

const WORKS = [
  ['headings', share, '# Een kop\n', new Map([['b1', ['kop']]])],
  ['quotations', trace, `[b](${LETTER_LINK_BEGINS}1)`, new Map([[1, 'trace']])],
] as const

test.each(WORKS)('%s: letters without them are asked of no thread', async (_, find) => {
  expect(await find('Beste Ben,')).toEqual(new Map())
  expect(ask).not.toHaveBeenCalled()
})

test.each(WORKS)('%s: what the thread found is what there is', async (_, find, body, found) => {
  ask.mockResolvedValueOnce(done(found))
  expect(await find(body)).toEqual(found)
})

test.each(WORKS)(
  '%s: of letters that take too much none are known, and they are shown',
  async (_, find, body) => {
    for (const status of ['too slow', 'too large'] as const) {
      ask.mockResolvedValueOnce({ status })
      expect(await find(body)).toEqual(new Map())
    }
  },
)

test.each(WORKS)(
  '%s: a page is not shown as if there were none because others are waited for',
  async (_, find, body) => {
    ask.mockResolvedValueOnce({ status: 'too busy' })
    await expect(find(body)).rejects.toThrow('too busy')
  },
)

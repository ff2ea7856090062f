import { beforeEach, expect, test } from 'vitest'
import { listPicturesInWorker } from '../prose/list-pictures-in-worker'
import { RefusedProseError } from '../prose/refused-prose-error'
import { inWorker, READERS, requireInWorker } from './in-worker'
import { answering, done } from './testing/answering'

const threads = answering()
beforeEach(() => {
  threads.members.mockReset()
  threads.readers.mockReset()
})

const terms = { asker: 'ada', milliseconds: 100 }
const problems = [{ line: 1, column: 1, message: 'Dit mag niet.' }]

test('what comes of a work is its value, or why there is none', async () => {
  threads.members.mockResolvedValueOnce(done(['a', 1]))
  expect(await inWorker('work', [], terms)).toEqual({ status: 'done', value: ['a', 1] })
  for (const answer of [
    { status: 'refused' as const, problems },
    { status: 'too slow' as const },
    { status: 'too busy' as const },
  ]) {
    threads.members.mockResolvedValueOnce(answer)
    expect(await inWorker('work', [], terms)).toEqual(answer)
  }
  expect(threads.readers).not.toHaveBeenCalled()
})

test('a thread that failed says nothing of what it was given: that is thrown', async () => {
  threads.members.mockResolvedValueOnce({ status: 'failed', stack: 'Error: at our line' })
  await expect(inWorker('work', [], terms)).rejects.toThrow('work failed in its thread: Error: at our line')
})

test('what readers wait for has a thread of its own', async () => {
  threads.readers.mockResolvedValueOnce(done('set'))
  expect(await inWorker('work', [], { ...terms, asker: READERS })).toEqual({ status: 'done', value: 'set' })
  expect(threads.members).not.toHaveBeenCalled()
})

test('what is kept is not worked out again, and is given to nobody who asked for less', async () => {
  threads.members.mockResolvedValue(done('x'.repeat(1_000)))
  const given = [crypto.randomUUID()] as never
  const kept = { ...terms, isKept: true }
  expect(await inWorker('work', given, kept)).toMatchObject({ status: 'done' })
  expect(await inWorker('work', given, kept)).toEqual({ status: 'done', value: 'x'.repeat(1_000) })
  expect(await inWorker('work', given, { ...kept, mostBytes: 500 })).toEqual({ status: 'too large' })
  expect(threads.members).toHaveBeenCalledTimes(1)
  // What is typed is kept by nobody.
  await inWorker('work', given, terms)
  expect(threads.members).toHaveBeenCalledTimes(2)
})

test('where there must be an outcome, there is a value or an error that says which', async () => {
  threads.members.mockResolvedValueOnce(done(7))
  expect(await requireInWorker('work', [], terms)).toBe(7)
  threads.members.mockResolvedValueOnce({ status: 'refused', problems })
  const refused = await requireInWorker('work', [], terms).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(RefusedProseError)
  expect(refused).toMatchObject({ problems })
  threads.members.mockResolvedValueOnce({ status: 'too busy' })
  await expect(requireInWorker('work', [], terms)).rejects.toThrow('work for ada got no answer: too busy')
})

test('a text in which there can be no picture is asked of no thread', async () => {
  expect(await listPicturesInWorker(READERS, 'Geen beeld.', 'mdx')).toEqual([])
  expect(threads.readers).not.toHaveBeenCalled()
})

test('the pictures of a text that cannot be read are none at the desk, and for readers an error', async () => {
  const source = `![](/media/${crypto.randomUUID()}.png)`
  threads.members.mockResolvedValueOnce(done(['/media/a.png']))
  expect(await listPicturesInWorker('ada', source, 'mdx')).toEqual(['/media/a.png'])
  for (const answer of [{ status: 'refused' as const, problems }, { status: 'too slow' as const }]) {
    threads.members.mockResolvedValueOnce(answer)
    expect(await listPicturesInWorker('ada', `${source} ${answer.status}`, 'mdx')).toEqual([])
    threads.readers.mockResolvedValueOnce(answer)
    const failure = listPicturesInWorker(READERS, `${source} ${answer.status}`, 'mdx')
    if (answer.status === 'refused') await expect(failure).rejects.toBeInstanceOf(RefusedProseError)
    else
      await expect(failure).rejects.toThrow(`The pictures of a text for ${READERS} got no answer: too slow`)
  }
})

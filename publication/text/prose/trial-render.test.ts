import { expect, test, vi } from 'vitest'
import { inWorker } from '../workers/in-worker'
import { checkProseInWorker } from './check-prose-in-worker'
import { trialRender } from './trial-render'

// On a busy machine a thread takes seconds to start from its source.
vi.setConfig({ testTimeout: 120_000 })

test('a text is tried in a thread, one after the other', async () => {
  const trials = await Promise.all([
    trialRender('denise', 'Een *zin*<Note>met een noot</Note>.', 'mdx'),
    trialRender('denise', 'een {x}', 'mdx'),
    trialRender('denise', 'ik <3 je', 'markdown'),
  ])
  expect(trials).toEqual([
    { status: 'renders' },
    { status: 'fails', problem: expect.objectContaining({ line: 1, column: 5 }) },
    { status: 'renders' },
  ])
})

test('a text is checked in the thread as it is outside it', async () => {
  expect(await checkProseInWorker('denise', 'gewone tekst', 'mdx')).toEqual({ status: 'fine' })
  expect(await checkProseInWorker('denise', 'a {b}', 'mdx', 'en')).toMatchObject({
    status: 'refused',
    problems: [{ line: 1, column: 3, message: expect.stringContaining('brace') }],
  })
})

test('a text that takes more processor time than it may is ended, and the next is tried all the same', async () => {
  const source = 'a<Note>b</Note> '.repeat(6_000)
  const terms = { asker: 'denise', milliseconds: 100 }
  expect(await inWorker('tryOut', [source, 'mdx'] as never, terms)).toEqual({ status: 'too slow' })
  expect(await trialRender('denise', 'Een zin.', 'mdx')).toEqual({ status: 'renders' })
})

test.each([
  'Een *woord* en **nog** een [link](https://www.voorbeeld.example/pad). '.repeat(8),
  'Een *woord* en **nog** een [link](/a). '.repeat(10),
])('250 KB of ordinary words, many of them marked, are accepted and shown', async (paragraph) => {
  const source = `${paragraph}\n\n`.repeat(Math.floor(250_000 / (paragraph.length + 2)))
  expect(await checkProseInWorker('denise', source, 'mdx')).toEqual({ status: 'fine' })
  expect(await trialRender('denise', source, 'mdx')).toEqual({ status: 'renders' })
})

test('a text whose page would be of megabytes is refused in words, and an ordinary one of 99 KB is not', async () => {
  expect(await trialRender('denise', 'a<Note>b</Note> '.repeat(6_000), 'mdx')).toMatchObject({
    status: 'fails',
    problem: { message: expect.stringContaining('geheugen') },
  })
  const ordinary = `Een zin met een noot<Note>Die iets meer zegt.</Note>. ${'Nog een gewone zin. '.repeat(25)}\n\n`
  expect(await trialRender('denise', ordinary.repeat(165), 'mdx')).toEqual({ status: 'renders' })
})

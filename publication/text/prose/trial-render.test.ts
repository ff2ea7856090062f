import { expect, test, vi } from 'vitest'
import { checkProseInWorker } from './check-prose-in-worker'
import { askThread } from './thread/ask-thread'
import { trialRender } from './trial-render'

// On a busy machine; computing time is measured where it matters.
vi.setConfig({ testTimeout: 120_000 })

test('a text is tried in a thread, one after the other', async () => {
  const trials = await Promise.all([
    trialRender('Een *zin*<Note>met een noot</Note>.', 'mdx'),
    trialRender('een {x}', 'mdx'),
    trialRender('ik <3 je', 'markdown'),
  ])
  expect(trials).toEqual([
    { status: 'renders' },
    { status: 'fails', problem: expect.objectContaining({ line: 1, column: 5 }) },
    { status: 'renders' },
  ])
})

test('a text is checked in the thread as it is outside it', async () => {
  expect(await checkProseInWorker('gewone tekst', 'mdx')).toEqual({ status: 'fine' })
  expect(await checkProseInWorker('a {b}', 'mdx', 'en')).toMatchObject({
    status: 'refused',
    problems: [{ line: 1, column: 3, message: expect.stringContaining('brace') }],
  })
})

test('a question that takes too long ends the thread, and the next gets a new one', async () => {
  const question = {
    task: 'trial',
    source: 'Een zin.\n\n'.repeat(5_000),
    format: 'mdx',
    language: 'nl',
  } as const
  expect(await askThread(question, 1)).toEqual({ status: 'too slow' })
  expect(await trialRender('Een zin.', 'mdx')).toEqual({ status: 'renders' })
})

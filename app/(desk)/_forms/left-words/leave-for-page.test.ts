import { notFound } from 'next/navigation'
import { beforeEach, expect, test, vi } from 'vitest'
import { textsIn } from '@/texts/texts'
import { bad, good } from '../answer'
import { answerOwner } from '../answer-owner'
import { findLeft } from './leave-for-page'

const request = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => request.headers }))
vi.mock('@/app/_server/viewer', () => ({ findViewer: async () => null }))

beforeEach(() => {
  request.headers = new Headers()
})

const form = new FormData()
form.append('dialogueId', '5b7e')
form.append('reason', 'Nee.')

test('what is refused leaves its answer and what was typed for the page that comes', async () => {
  await answerOwner(form, bad, async () => bad('Dit kan niet meer.'))
  expect(await findLeft()).toMatchObject({ answer: { text: 'Dit kan niet meer.' }, words: ['Nee.'] })
})

test('what is done leaves its answer, and none of the words: they are where they were meant for', async () => {
  await answerOwner(form, bad, async () => good('Genoteerd.'))
  expect(await findLeft()).toMatchObject({ answer: { text: 'Genoteerd.' }, words: [] })
})

test('a form about what is not there leaves what was typed, and the page is still not found', async () => {
  await expect(answerOwner(form, bad, async () => notFound())).rejects.toThrow('404')
  const { notThere } = textsIn('nl').desk.forms
  expect(await findLeft()).toMatchObject({ answer: { text: notThere }, words: ['Nee.'] })
})

test('where there is script the form has its answer itself, and nothing is left', async () => {
  request.headers.set('next-action', 'abc')
  await answerOwner(form, bad, async () => bad('Dit kan niet meer.'))
  expect(await findLeft()).toBe(null)
})

test('another request finds nothing of it', async () => {
  await answerOwner(form, bad, async () => bad('Dit kan niet meer.'))
  request.headers = new Headers()
  expect(await findLeft()).toBe(null)
})

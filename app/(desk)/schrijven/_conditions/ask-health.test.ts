import { afterEach, expect, test, vi } from 'vitest'
import { createWatch } from '@/publication/files/health/create-watch'
import type { Finding } from '@/publication/files/health/finding'
import { shareWatch } from '@/publication/files/health/share-watch'
import { textsIn } from '@/texts/texts'
import { askHealth } from './ask-health'

const site = { name: 'De Proef', language: 'nl' as const, texts: textsIn('nl') }
const viewer = (role: 'owner' | 'editor') => ({ id: 'x', name: 'Olga', role, authorId: null })
const find = (part: string, finding: Finding) =>
  shareWatch(createWatch({ [part]: { look: async () => finding, freshMs: 0 } }, () => {}))

afterEach(() => {
  vi.useRealTimers()
  shareWatch(createWatch({}, () => {}))
})

test('an owner is told in a sentence what is not in order, and an editor is not', async () => {
  find('disk', { state: 'fails', what: 'no room left' })
  expect(await askHealth(viewer('owner'), site)).toEqual([
    { key: 'health-disk', urgency: 'now', sentence: expect.stringContaining('De schijf is vol') },
  ])
  expect(await askHealth(viewer('editor'), site)).toEqual([])
})

test('a warning may wait', async () => {
  find('disk', { state: 'warns', what: 'little room left' })
  expect(await askHealth(viewer('owner'), site)).toMatchObject([{ urgency: 'soon' }])
})

test('nothing is said of what works', async () => {
  find('disk', { state: 'works' })
  expect(await askHealth(viewer('owner'), site)).toEqual([])
})

test.each(Object.keys(textsIn('nl').health))(
  'whatever keeps %s from being looked at is told too',
  async (part) => {
    vi.useFakeTimers()
    for (const what of ['does not work', 'does not answer in time'] as const) {
      find(part, { state: 'fails', what })
      // While a site starts it is no alarm.
      expect(await askHealth(viewer('owner'), site)).toEqual([])
      vi.advanceTimersByTime(15_000)
      expect(await askHealth(viewer('owner'), site)).toMatchObject([
        { key: `health-${part}`, urgency: 'now' },
      ])
    }
  },
)

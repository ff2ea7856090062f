import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { bad, good } from '../answer'
import { readForm } from '../read-form'
import type { Screen } from '../screen'
import { askOverOwnSaves, type Unheard } from './over-own-saves'

const aText = (body: string, basedOn = '1') => {
  const form = new FormData()
  form.set('draftId', '5b7e')
  form.set('basedOn', basedOn)
  form.set('title', 'Wachten')
  form.set('body', body)
  return form
}

const shape = z.object({ body: z.string().trim(), basedOn: z.coerce.number() })

function read(form: FormData) {
  const asked = readForm(shape, form)
  if (!asked) throw new Error('The form has no text')
  return asked
}

/** A server that saves what is based on its newest revision, and whose answer is lost where it is said so. */
function aServer() {
  let saved = { number: 1, body: 'Een.' }
  let isCut = false
  const action = vi.fn(async (_: unknown, form: FormData): Promise<Screen> => {
    const { body, basedOn } = read(form)
    if (basedOn !== saved.number) {
      const base = { basedOn: String(saved.number) }
      return { ...bad('Niet opgeslagen.'), meanwhile: { base, fields: [['body', saved.body]] } }
    }
    saved = { number: saved.number + 1, body }
    if (isCut) throw new TypeError('Failed to fetch')
    return good('Opgeslagen.')
  })
  return {
    action,
    cut: (is: boolean) => {
      isCut = is
    },
    saveAsAnother: (body: string) => {
      saved = { number: saved.number + 1, body }
    },
    newest: () => saved,
  }
}

test('what was saved and not heard of is no conflict with oneself: what is typed since goes over it', async () => {
  const server = aServer()
  const unheard: Unheard = []
  server.cut(true)
  await expect(askOverOwnSaves(server.action, aText('Een.\r\nTwee. '), unheard)).rejects.toThrow('fetch')
  server.cut(false)
  const screen = await askOverOwnSaves(server.action, aText('Een.\r\nTwee.\r\nDrie.'), unheard)
  expect(screen).toMatchObject({ answer: { tone: 'good' } })
  expect(server.newest()).toEqual({ number: 3, body: 'Een.\nTwee.\nDrie.' })
})

test('what somebody else saved meanwhile is one, also after an answer that was lost', async () => {
  const server = aServer()
  const unheard: Unheard = []
  server.cut(true)
  await expect(askOverOwnSaves(server.action, aText('Een. Twee.'), unheard)).rejects.toThrow('fetch')
  server.cut(false)
  server.saveAsAnother('Een. Twee, van een ander.')
  const screen = await askOverOwnSaves(server.action, aText('Een. Twee. Drie.'), unheard)
  expect(screen).toMatchObject({ answer: { tone: 'bad' }, meanwhile: { base: { basedOn: '3' } } })
  expect(server.newest().body).toBe('Een. Twee, van een ander.')
  expect(server.action).toHaveBeenCalledTimes(2)
})

test('what was refused to be based on it is not asked a third time', async () => {
  const stale: Screen = { ...bad('Niet opgeslagen.'), meanwhile: { base: {}, fields: [['body', 'Een.']] } }
  const action = vi.fn(async () => stale)
  expect(await askOverOwnSaves(action, aText('Een. Twee.'), [aText('Een.')])).toBe(stale)
  expect(action).toHaveBeenCalledTimes(2)
})

test('a form that has nothing of what was saved knows nothing of it', async () => {
  const stale: Screen = { ...bad('Niet opgeslagen.'), meanwhile: { base: {}, fields: [['elders', 'x']] } }
  const action = vi.fn(async () => stale)
  await askOverOwnSaves(action, aText('Een. Twee.'), [aText('Een.')])
  expect(action).toHaveBeenCalledOnce()
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isValidElement } from 'react'
import { expect, test, vi } from 'vitest'
import { ownerTag } from '@/app/(desk)/_forms/owner-tag'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { listSources } from '@/scripts/architecture/list-sources'

withNeighbours('busy')

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000', 'x-samenspraak-path': '/schrijven' }),
  cookies: async () => ({ get: () => undefined, set: () => {}, delete: () => {} }),
}))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))

type Door = (...given: unknown[]) => Promise<unknown>

const ofDesk = listSources().filter((file) => file.startsWith('app/(desk)/schrijven/'))
const routes = ofDesk.filter((file) => file.endsWith('/route.ts'))
const pages = ofDesk.filter((file) => file.endsWith('/page.tsx'))
const actions = ofDesk.filter((file) => /^['"]use server['"]/.test(readFileSync(file, 'utf8')))

/** What a stranger gets at the doors of a file, by their names. */
async function knock(file: string, given: () => unknown[]): Promise<[string, string][]> {
  const doors: Record<string, unknown> = await import(path.resolve(file))
  const found: [string, string][] = []
  for (const [name, door] of Object.entries(doors))
    if (typeof door === 'function')
      found.push([name, await (door as Door)(...given()).then(inWords, thrownInWords)])
  return found
}

function inWords(answer: unknown): string {
  if (answer instanceof Response) return `${answer.status} ${answer.headers.get('location') ?? ''}`.trim()
  if (isValidElement(answer)) return 'a page'
  return JSON.stringify(answer) ?? ''
}

/** Next leaves a page by throwing; what is thrown otherwise is a fault of ours. */
const thrownInWords = (error: unknown) => String((error as { digest?: string }).digest ?? error)

const LEADS_TO_SIGN_IN = /^NEXT_REDIRECT;.*\/inloggen/
const NOT_THERE = /^NEXT_HTTP_ERROR_FALLBACK;404/
const SAYS_NO = /"tone":"bad"/

test.each(routes)('%s gives a stranger nothing', async (file) => {
  const request = () => [
    new Request('http://localhost:3000/', { method: 'POST' }),
    { params: Promise.resolve({ path: ['a'] }) },
  ]
  for (const [door, answer] of await knock(file, request))
    expect([door, answer]).toEqual([
      door,
      expect.stringMatching(/^(401|403|404)$|^303 .inloggen|^NEXT_(REDIRECT|HTTP_ERROR_FALLBACK)/),
    ])
})

const takesForm = (file: string) => /\b(formOf|answerLastSave)\(/.test(readFileSync(file, 'utf8'))

test.each(routes.filter(takesForm))('%s says what is wrong with what was sent', async (file) => {
  const member = await aMember('owner')
  const other = await aMember('owner')
  const ask = async (body: BodyInit) => {
    const request = new Request('http://localhost:3000/', { method: 'POST', body })
    const [found] = await knock(file, () => [request])
    return found?.[1]
  }
  const from = (id: string) => {
    const form = new FormData()
    form.set('whose', ownerTag(id))
    return form
  }
  expect(await ask(from(member.id))).toBe('401')
  asking.member = member
  expect(await ask('{')).toBe('400')
  // A last save is heard by nobody: what is wrong with it changes nothing.
  if (!file.includes('/bewaren/')) {
    expect(await ask(from(other.id))).toBe('403')
    expect(await ask(from(member.id))).toBe('400')
  }
  asking.member = null
})

test.each(actions)('%s does nothing for a stranger', async (file) => {
  for (const [door, answer] of await knock(file, () => [null, new FormData()]))
    expect([door, [LEADS_TO_SIGN_IN, NOT_THERE, SAYS_NO].some((it) => it.test(answer)), answer]).toEqual([
      door,
      true,
      answer,
    ])
})

test.each(actions)('%s answers a form in which nothing stands in words, or leads elsewhere', async (file) => {
  for (const role of ['contributor', 'owner'] as const) {
    const member = await aMember(role)
    asking.member = member
    const form = () => {
      const empty = new FormData()
      empty.set('whose', ownerTag(member.id))
      return [null, empty]
    }
    for (const [door, answer] of await knock(file, form))
      expect([door, /Error(?!_FALLBACK)/i.test(answer), answer]).toEqual([door, false, answer])
  }
  asking.member = null
})

/** Of something that is not there, whatever its page is called by. */
const nowhere = () => {
  const ids = new Proxy(
    {},
    { get: (_, name) => (name === 'then' ? undefined : name === 'number' ? '1' : NOBODY) },
  )
  return [{ params: Promise.resolve(ids), searchParams: Promise.resolve({}) }]
}
const NOBODY = '00000000-0000-4000-8000-000000000000'

test.each(pages)('%s leads a stranger to the sign-in page', async (file) => {
  const [page] = (await knock(file, nowhere)).filter(([door]) => door === 'default')
  expect(page).toEqual(['default', expect.stringMatching(LEADS_TO_SIGN_IN)])
})

test.each(pages)('%s is there, or not, for who may read it', async (file) => {
  for (const role of ['contributor', 'owner'] as const) {
    asking.member = await aMember(role)
    const [page] = (await knock(file, nowhere)).filter(([door]) => door === 'default')
    expect([page?.[1], /^[A-Z]\w*Error\b/.test(page?.[1] ?? '')]).toEqual([page?.[1], false])
  }
  asking.member = null
})

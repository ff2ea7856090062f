import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { FormWordsProvider } from '@/app/(desk)/_forms/form-words'
import { POST as takeEverything } from '@/app/api/vertrek/[token]/route'
import { db } from '@/db/client'
import type { Member } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { leavePublication } from '@/publication/correspondence/leaving/leave-publication'
import { makeDepartureLink } from '@/publication/people/departures/departure-link'
import { textsIn } from '@/texts/texts'
import DeparturePage from './[token]/page'
import { takeDepartureBack } from './actions'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ origin: 'http://localhost:3000' }) }))

const { departures, desk } = textsIn('nl')
const { gate } = departures
const words = { ...desk.forms, signedOut: desk.signedOutMeanwhile, language: 'nl' as const }
let token: string
let carola: Member

beforeEach(async () => {
  const ada = await aMember('contributor', { name: 'Ada van Iersel' })
  carola = await aMember('owner')
  await leavePublication(ada.id, ada.id, { texts: 'under-name', successorId: null })
  const link = await db().transaction((transaction) => makeDepartureLink(transaction, ada.id))
  token = link.split('/').at(-1) ?? ''
})

const params = () => Promise.resolve({ token })
const page = async () =>
  renderToStaticMarkup(FormWordsProvider({ words, children: await DeparturePage({ params: params() }) }))
const archive = () =>
  takeEverything(new Request('http://localhost:3000', { method: 'POST' }), { params: params() })
async function press(): Promise<string> {
  const form = new FormData()
  form.set('token', token)
  return takeDepartureBack(null, form).then(
    (answer) => JSON.stringify(answer),
    (error) => String(error.digest ?? error),
  )
}

test('who is signed in as another sees no button, takes nothing along and takes nothing back', async () => {
  asking.member = carola
  const shown = await page()
  expect(shown).toContain(gate.notYours.title)
  expect(shown).not.toMatch(/<button|Ada/)
  expect((await archive()).status).toBe(404)
  expect(await press()).toContain(`/inloggen/vertrek/${token}`)
  asking.member = null
  expect(await page()).toContain(gate.takeBack)
})

test('whose it is reads that it is for them, takes everything along and takes it back', async () => {
  asking.member = null
  expect(await page()).toContain(gate.onlyFor('Ada van Iersel'))
  const taken = await archive()
  expect([taken.status, taken.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect((await taken.arrayBuffer()).byteLength).toBeGreaterThan(100)
  expect(await press()).toContain('/inloggen/vertrek/teruggenomen')
  expect(await page()).toContain(gate.unusable)
})

import { beforeEach, expect, test, vi } from 'vitest'
import type { Member } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { replyAddress } from '@/publication/correspondence/dialogues/reply-address'
import { declineInvitation } from '@/publication/correspondence/leaving/decline-invitation'
import { stopWriting } from '@/publication/correspondence/leaving/stop-writing'
import DialoguePage from './(correspondence)/dialogen/[id]/page'
import ProofPage from './(correspondence)/dialogen/[id]/samenstelling/drukproef/page'
import WriteLetterPage from './(correspondence)/dialogen/[id]/schrijven/page'
import StopWritingPage from './(correspondence)/dialogen/[id]/stoppen/page'
import OwnDialoguesPage from './(correspondence)/dialogen/page'
import RemoveMemberPage from './(people)/medewerkers/[id]/verwijderen/page'
import TodayPage from './page'
import { shownPage } from './testing/shown-page'

withNeighbours('busy')

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

let anna: Member
let cato: Member
let id: string
let letterIds: string[]

beforeEach(async () => {
  anna = await aMember('contributor', { name: 'Anna Bos' })
  cato = await aMember('contributor', { name: 'Cato Deen' })
  const by = [anna, await aMember('contributor', { name: 'Bram Cools' }), cato]
  const letters = [{ from: anna, body: 'Beste allebei,\n\nVroeg.\n' }, { from: cato }]
  const dialogue = await aDialogue({ theme: 'Over wachten', by, letters })
  id = dialogue.id
  letterIds = dialogue.letterIds
})

/** What a member gets of a page. */
function page(member: Member, component: unknown, of = id): Promise<string> {
  asking.member = member
  return shownPage(component, { id: of })
}

test('stopping is asked once more, and says what becomes of what they wrote', async () => {
  await saveComposition(anna.id, id, 0, emptyContent(letterIds))
  const asked = await page(cato, StopWritingPage)
  expect(asked).toContain('Stoppen met ‘Over wachten’?')
  expect(asked).toContain('De brief die je verstuurde, blijft staan.')
  expect(asked).toContain('alleen met jouw akkoord')
  await stopWriting(cato.id, id)
  expect(await page(cato, StopWritingPage)).toContain('404')
})

test('the pages of a dialogue say who stopped, and offer them nothing that they cannot do', async () => {
  expect(await page(cato, DialoguePage)).toContain(`/schrijven/dialogen/${id}/stoppen`)
  await stopWriting(cato.id, id)
  await aSentLetter(id, { from: anna, body: 'Beste Bram,\n\nDit is van later.\n' })
  const own = await page(cato, DialoguePage)
  expect(own).toContain('niet meer mee')
  expect(own).toContain('Vroeg.')
  expect(own).not.toMatch(
    /van later|Wacht op|samenstelling|uitwisseling|correspondenten|stoppen|Wijziging voorstellen/,
  )
  expect(await page(cato, OwnDialoguesPage)).toContain('Je schrijft niet meer mee')
  for (const closed of [WriteLetterPage, ProofPage]) expect(await page(cato, closed)).toContain('404')
  const others = await page(anna, DialoguePage)
  expect(others).toContain('Cato Deen schreef mee tot')
  expect(others).toContain('van later')
  const letter = await page(anna, WriteLetterPage)
  expect(letter).toContain('Beste Bram,')
  expect(letter).not.toContain('name="to"')
})

test('who writes is told where to mail a letter; who stopped, who only reads and a site without mail are not', async () => {
  const editor = await aMember('editor')
  expect(await page(anna, DialoguePage)).not.toContain('mailto:')
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  const told = replyAddress({ dialogueId: id, memberId: anna.id }, 1) ?? ''
  const own = await page(anna, DialoguePage)
  const read = own.replace(/<[^>]+>/g, '')
  expect(read).toContain(`vanaf ${anna.email} naar ${told}.`)
  expect(read.match(/brief-[0-9a-f]{40}/g)).toHaveLength(1)
  expect(own.match(/mailto:[^"]*/g)).toEqual([`mailto:${told}`])
  await stopWriting(cato.id, id)
  for (const other of [cato, editor])
    expect(await page(other, DialoguePage)).not.toContain('post.site.example')
  vi.unstubAllEnvs()
})

test('the proof with their letters is theirs to answer, without the way to change it', async () => {
  await stopWriting(cato.id, id)
  await aPublication()
  await saveComposition(anna.id, id, 0, { ...emptyContent(letterIds), title: 'Over wachten' })
  const proof = await page(cato, ProofPage)
  expect(proof).toContain('Vroeg.')
  expect(proof).not.toContain('Naar de samenstelling')
  expect(await page(anna, ProofPage)).toContain('Cato Deen schrijft niet meer mee, maar er staan brieven')
  expect(await page(cato, DialoguePage)).toContain('samenstelling/drukproef')
})

test('the page that removes a member says in what they write', async () => {
  const owner = await aMember('owner')
  const asked = await page(owner, RemoveMemberPage, cato.id)
  expect(asked).toContain('Cato Deen schrijft in 1 briefwisseling:')
  expect(asked).toContain('‘Over wachten’: 1 brief blijft staan')
  const other = await aMember('editor', { name: 'Ella Eik' })
  expect(await page(owner, RemoveMemberPage, other.id)).toContain(
    'Ella Eik schrijft nu in geen briefwisseling mee',
  )
})

test('who is asked and did not write has a button not to, everywhere it waits, and after that one to do so after all', async () => {
  const dirk = await aMember('contributor', { name: 'Dirk Es' })
  const asked = await aDialogue({ theme: 'Over gaan', by: [anna, dirk], letters: [{ from: anna }] })
  const own = await page(dirk, DialoguePage, asked.id)
  expect(own).toContain('Anna vraagt je om hier mee te schrijven.')
  expect(own).toContain('>Niet meeschrijven</button>')
  expect(own).not.toContain(`${asked.id}/stoppen`)
  expect(await page(dirk, TodayPage)).toContain('>Niet meeschrijven</button>')
  expect(await page(anna, DialoguePage, asked.id)).not.toContain('Niet meeschrijven')
  await declineInvitation(dirk.id, asked.id)
  const declined = await page(dirk, DialoguePage, asked.id)
  expect(declined).toContain('schrijf je hier niet mee.')
  expect(declined).toContain('>Toch meeschrijven</button>')
  expect(await page(dirk, TodayPage)).not.toContain('Niet meeschrijven')
  const others = await page(anna, DialoguePage, asked.id)
  expect(others).toContain('Dirk Es schrijft niet mee.')
  expect(others).not.toMatch(/Dirk Es schreef mee tot|meeschrijven<\/button>/)
})

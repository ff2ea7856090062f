import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import type { Member } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { makeDeedLink } from '@/publication/correspondence/by-link/deed-link'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import {
  aComposedDialogue,
  proofOf,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { askToJoin } from '@/publication/correspondence/joining/ask-to-join'
import { listLettersToRead } from '@/publication/correspondence/joining/list-letters-to-read'
import JoinBehindLinkPage from '../(correspondence)/inloggen/erbij/[token]/page'
import AddCorrespondentPage from './(correspondence)/dialogen/[id]/correspondenten/page'
import { shownPage } from './testing/shown-page'

const asking = vi.hoisted(() => ({ member: null as unknown }))
vi.mock('@/app/_server/auth', () => ({ findSignedInMember: async () => asking.member }))
vi.mock('next/headers', () => ({ headers: async () => new Headers() }))

test('whoever asks somebody along, or says yes to that, reads before the button whose yes to the proof ends by it', async () => {
  const scene = await aComposedDialogue()
  const page = (member: Member) => {
    asking.member = member
    return shownPage(AddCorrespondentPage, { id: scene.id })
  }
  expect(await page(scene.ada)).not.toContain('drukproef')
  await approveDialogue(scene.ada.id, scene.id, (await proofOf(scene)).fingerprint)
  const [own, others] = ['jou', 'Ada van Iersel'].map(
    (name) => `de drukproef verandert dan, en het akkoord van ${name} vervalt en wordt opnieuw gevraagd.`,
  )
  const before = (html: string, words: string, button: string) => {
    expect(html).toContain(words)
    expect(html.indexOf(words)).toBeLessThan(html.indexOf(button))
  }
  before(await page(scene.ada), own ?? '', 'Erbij vragen</button>')
  before(await page(scene.ben), others ?? '', 'Erbij vragen</button>')
  const requestId = randomUUID()
  const dirk = { memberId: (await aMember('contributor', { name: 'Dirk Es' })).id }
  await askToJoin(scene.ada.id, scene.id, requestId, dirk, await listLettersToRead(scene.ada.id, scene.id))
  before(await page(scene.ben), others ?? '', 'mag erbij</button>')
  const link = await makeDeedLink(db(), { memberId: scene.ben.id, joinRequestId: requestId })
  asking.member = null
  const behind = await shownPage(JoinBehindLinkPage, { token: link.split('/').at(-1) ?? '' })
  before(behind, others ?? '', 'mag erbij</button>')
})

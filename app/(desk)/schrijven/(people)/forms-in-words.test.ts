import { expect, test, vi } from 'vitest'
import { confirmNewAddress, keepOldAddress } from '@/app/(desk)/(people)/inloggen/_address/actions'
import { askForLink } from '@/app/(desk)/(people)/inloggen/actions'
import { takeDepartureBack } from '@/app/(desk)/(people)/inloggen/vertrek/actions'
import { keepOldAddress as keepIt } from '@/publication/correspondence/leaving/keep-old-address'
import { leavePublication } from '@/publication/correspondence/leaving/leave-publication'
import { takeBackByLink, takeBackDeparture } from '@/publication/correspondence/leaving/take-back-departure'
import { askToChangeAddress } from '@/publication/people/addresses/ask-to-change-address'
import { confirmAddress } from '@/publication/people/addresses/confirm-address'
import { changeProfile } from '@/publication/people/members/change-profile'
import { changeRole } from '@/publication/people/members/change-role'
import { inviteMember } from '@/publication/people/members/invite-member'
import { askForSignInLink } from '@/publication/people/sessions/ask-for-sign-in-link'
import { putFollowersBack } from '@/publication/readers/following/put-followers-back'
import { findMailWay } from '@/publication/readers/mail-server/find-mail-way'
import { textsIn } from '@/texts/texts'
import { putBack } from '../(readers)/_mail-server/actions'
import { OTHER, SENDER, told } from '../testing/told'
import { changeAddress } from './_address/actions'
import { leave, remove, takeBack } from './_departure/actions'
import { saveProfile } from './gegevens/actions'
import { giveRole, invite } from './medewerkers/actions'

// What a form comes to is decided, and tested, in publication/. Here each outcome is told in its own words.

vi.mock('@/app/_server/auth', async () => {
  const { SENDER } = await import('../testing/told')
  return { findSignedInMember: async () => SENDER }
})
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => undefined, set: () => {}, delete: () => {} }),
}))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))
vi.mock('@/publication/correspondence/leaving/leave-publication')
vi.mock('@/publication/correspondence/leaving/take-back-departure')
vi.mock('@/publication/people/addresses/ask-to-change-address')
vi.mock('@/publication/people/addresses/confirm-address')
vi.mock('@/publication/correspondence/leaving/keep-old-address')
vi.mock('@/publication/people/members/change-profile')
vi.mock('@/publication/people/members/change-role')
vi.mock('@/publication/people/members/invite-member')
vi.mock('@/publication/people/sessions/ask-for-sign-in-link')
vi.mock('@/publication/readers/following/put-followers-back')
vi.mock('@/publication/readers/mail-server/find-mail-way')
vi.mocked(findMailWay).mockResolvedValue('leaves')

const { departures, desk, address, signIn, mailServer } = textsIn('nl')
const { members, profile } = desk
const email = 'nieuw@voorbeeld.example'

test('an invitation', async () => {
  const fields = { email, name: 'Nieuw', role: 'editor' }
  expect(await told(invite, {})).toBe(members.wrongInvitation)
  vi.mocked(inviteMember).mockResolvedValueOnce({ status: 'already-member' })
  expect(await told(invite, fields)).toBe(members.alreadyMember)
  vi.mocked(inviteMember).mockResolvedValueOnce({ status: 'leaving' })
  expect(await told(invite, fields)).toBe(departures.leaving)
  vi.mocked(inviteMember).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(invite, fields)).toBe(desk.notAllowed)
})

test('another role', async () => {
  const fields = { memberId: OTHER, role: 'editor' }
  expect(await told(giveRole, {})).toBe(members.gone)
  vi.mocked(changeRole).mockResolvedValueOnce({ status: 'last-owner' })
  expect(await told(giveRole, fields)).toBe(members.lastOwner)
  vi.mocked(changeRole).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(giveRole, fields)).toBe(members.gone)
  vi.mocked(changeRole).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(giveRole, fields)).toBe(desk.notAllowed)
  vi.mocked(changeRole).mockResolvedValueOnce({ status: 'changed' })
  expect(await told(giveRole, fields)).toBe(members.changed)
})

test('somebody who is removed', async () => {
  const fields = { memberId: OTHER, texts: 'under-name' }
  expect(await told(remove, {})).toBe('404')
  expect(await told(remove, { memberId: OTHER })).toBe(departures.chooseTexts)
  expect(await told(remove, { ...fields, memberId: SENDER.id })).toBe('/schrijven/gegevens/vertrek')
  vi.mocked(leavePublication).mockResolvedValueOnce({ status: 'last-owner' })
  expect(await told(remove, fields)).toBe(members.lastOwner)
  vi.mocked(leavePublication).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(remove, fields)).toBe(desk.notAllowed)
  vi.mocked(leavePublication).mockResolvedValueOnce({ status: 'removed' })
  expect(await told(remove, fields)).toBe('/schrijven/medewerkers')
})

test('who leaves, and who takes that back', async () => {
  const fields = { texts: 'withdrawn' }
  expect(await told(leave, { texts: 'x' })).toBe(departures.chooseTexts)
  vi.mocked(leavePublication).mockResolvedValueOnce({ status: 'last-owner' })
  expect(await told(leave, fields)).toBe(departures.chooseSuccessor)
  vi.mocked(leavePublication).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(leave, fields)).toBe(desk.notAllowed)
  vi.mocked(leavePublication).mockResolvedValueOnce({ status: 'removed' })
  expect(await told(leave, fields)).toBe('/inloggen?melding=vertrokken')
  expect(await told(takeBack, {})).toBe(departures.list.tooLate)
  vi.mocked(takeBackDeparture).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(takeBack, { memberId: OTHER })).toBe(desk.notAllowed)
  vi.mocked(takeBackDeparture).mockResolvedValueOnce({ status: 'not-found' })
  expect(await told(takeBack, { memberId: OTHER })).toBe(departures.list.tooLate)
  vi.mocked(takeBackDeparture).mockResolvedValueOnce({ status: 'taken-back' })
  expect(await told(takeBack, { memberId: OTHER, name: 'Ada' })).toBe(departures.list.takenBack('Ada'))
  expect(await told(takeDepartureBack, {})).toBe(departures.gate.unusable)
  vi.mocked(takeBackByLink).mockResolvedValueOnce({ status: 'taken-back' })
  expect(await told(takeDepartureBack, { token: 'x' })).toBe('/inloggen/vertrek/teruggenomen')
})

test('another address', async () => {
  const fields = { memberId: OTHER, email }
  expect(await told(changeAddress, {})).toBe(address.wrong)
  vi.mocked(askToChangeAddress).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(changeAddress, fields)).toBe(desk.notAllowed)
  vi.mocked(askToChangeAddress).mockResolvedValueOnce({ status: 'too-often' })
  expect(await told(changeAddress, fields)).toBe(address.tooOften)
  vi.mocked(askToChangeAddress).mockResolvedValueOnce({ status: 'unchanged' })
  expect(await told(changeAddress, fields)).toBe(address.unchanged)
  vi.mocked(askToChangeAddress).mockResolvedValueOnce({ status: 'asked' })
  expect(await told(changeAddress, fields)).toContain(email)
})

test('another address that is confirmed, or undone', async () => {
  expect(await told(confirmNewAddress, {})).toBe(address.confirm.unusable)
  expect(await told(keepOldAddress, {})).toBe(address.undo.unusable)
  vi.mocked(confirmAddress).mockResolvedValueOnce({ status: 'confirmed' } as never)
  expect(await told(confirmNewAddress, { token: 'x' })).toBe('/inloggen/nieuw-adres/bevestigd')
  vi.mocked(keepIt).mockResolvedValueOnce({ status: 'put-back' } as never)
  expect(await told(keepOldAddress, { token: 'x' })).toBe('/inloggen/oud-adres/teruggezet')
})

test('who one is', async () => {
  const fields = { name: 'Olga', roleLine: '', bio: '' }
  expect(await told(saveProfile, { ...fields, name: 'x'.repeat(101) })).toBe(profile.tooLong.name(100))
  vi.mocked(changeProfile).mockResolvedValueOnce({ status: 'stale', mark: 'x', saved: fields })
  expect(await told(saveProfile, fields)).toBe(profile.stale)
  vi.mocked(changeProfile).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(saveProfile, fields)).toBe(desk.notAllowed)
  vi.mocked(changeProfile).mockResolvedValueOnce({ status: 'changed' })
  expect(await told(saveProfile, fields)).toBe(profile.saved)
})

test('a link to sign in', async () => {
  expect(await told(askForLink, {})).toBe(signIn.wrongEmail)
  vi.mocked(askForSignInLink).mockResolvedValueOnce({ status: 'too-often' })
  expect(await told(askForLink, { email })).toBe(signIn.tooOften)
})

test('who follow again', async () => {
  vi.mocked(putFollowersBack).mockResolvedValueOnce({ status: 'not-allowed' })
  expect(await told(putBack, { removalId: 'all' })).toBe(mailServer.removals.notAllowed)
  vi.mocked(putFollowersBack).mockResolvedValueOnce({ status: 'put-back', count: 3 })
  expect(await told(putBack, { removalId: 'all' })).toMatch(/aantal=3$/)
})

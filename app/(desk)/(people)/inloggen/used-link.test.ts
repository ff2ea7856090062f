import { expect, test, vi } from 'vitest'
import { isUsableSignInLink, redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { signIn } from './[token]/actions'
import SignInLinkPage from './[token]/page'
import { signInWith } from './notices'

vi.mock('next/headers', () => ({
  headers: async () => new Headers({ origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => undefined, set: () => {}, delete: () => {} }),
}))
vi.mock('@/publication/people/sessions/redeem-sign-in-link')

const DIALOGUE = '/schrijven/dialogen/een'
const leadsTo = (path: string) => ({ digest: expect.stringContaining(`;${path};`) })
const AGAIN = '/inloggen?naar=%2Fschrijven%2Fdialogen%2Feen&melding=link-werkt-niet'

test('a link that was used leads to where another is asked for, and that one to the page of the first', async () => {
  vi.mocked(isUsableSignInLink).mockResolvedValue(false)
  const asked = { params: Promise.resolve({ token: 'x' }), searchParams: Promise.resolve({ naar: DIALOGUE }) }
  await expect(SignInLinkPage(asked)).rejects.toMatchObject(leadsTo(AGAIN))
  vi.mocked(redeemSignInLink).mockResolvedValue({ status: 'link-unusable' })
  const form = new FormData()
  form.set('token', 'x')
  form.set('naar', DIALOGUE)
  await expect(signIn(null, form)).rejects.toMatchObject(leadsTo(AGAIN))
})

test('only to pages of the desk, and the desk itself is not said', () => {
  for (const asked of ['//elders.example', 'https://elders.example/schrijven', '/schrijven', null])
    expect(signInWith('linkUnusable', asked)).toBe('/inloggen?melding=link-werkt-niet')
})

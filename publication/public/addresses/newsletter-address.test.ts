import { expect, test } from 'vitest'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { newsletterAddress } from './newsletter-address'

test.each(['/nieuwsbrief/aangemeld', '/nieuwsbrief/bevestigd', '/nieuwsbrief/afgemeld'])(
  '%s is kept',
  (path) => {
    expect(newsletterAddress(path)).toEqual({ status: 'page' })
  },
)

test('a page with a token in its address is kept nowhere', () => {
  const token = leaveToken('newsletter', '00000000-0000-4000-8000-000000000000')
  for (const path of [`/nieuwsbrief/afmelden/${token}`, `/nieuwsbrief/bevestigen/${'a'.repeat(43)}`]) {
    expect(newsletterAddress(path)).toEqual({ status: 'page', keep: false })
  }
})

test('the newsletter page knows its problems and nothing else', () => {
  const query = { fout: ['adres', 'niets', 'herkomst', 'verlopen', 'afmeldlink', 'storing'] }
  expect(newsletterAddress('/nieuwsbrief')).toEqual({ status: 'page', query })
})

test.each([
  '/nieuwsbrief/',
  '/nieuwsbrief/bevestigen',
  '/nieuwsbrief/bevestigen/a/b',
  `/nieuwsbrief/bevestigen/${'a'.repeat(201)}`,
  '/over',
])('%s is not ours', (path) => expect(newsletterAddress(path)).toBeNull())

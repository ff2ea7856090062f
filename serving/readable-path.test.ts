import { expect, test } from 'vitest'
import { readablePath } from './readable-path'

const TOKEN = 'MLQzx9qfRhSTVAXJzWC05g9Wo6_JwZ737Br-QDfPW2k'

test.each([
  ['/2011/02/vertrouwen?utm=1', '/2011/02/vertrouwen'],
  [`/inloggen/${TOKEN}`, '/inloggen/…'],
  [`/inloggen/${TOKEN}/bevestig?x=${TOKEN}`, '/inloggen/…'],
  [`/nieuwsbrief/bevestigen/${TOKEN}`, '/nieuwsbrief/bevestigen/…'],
  [`/nieuwsbrief/afmelden/${TOKEN}`, '/nieuwsbrief/afmelden/…'],
  [`/herinneringen/stoppen/a.b.${TOKEN}`, '/herinneringen/stoppen/…'],
  [`/mijn-post/a-b.${TOKEN}`, '/mijn-post/…'],
  [`/api/nieuwsbrief/${TOKEN}`, '/api/nieuwsbrief/…'],
  [`/api/x/${'0f'.repeat(32)}/y`, '/api/x/…/y'],
  ['/inloggen', '/inloggen'],
  [
    '/2011/02/een-heel-lange-naam-van-een-stuk-over-vertrouwen',
    '/2011/02/een-heel-lange-naam-van-een-stuk-over-vertrouwen',
  ],
  [`/${'x'.repeat(500)}`, `/${'x'.repeat(199)}`],
])('%s is written down as %s', (target, written) => {
  expect(readablePath(target)).toBe(written)
})

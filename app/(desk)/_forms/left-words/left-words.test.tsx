import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { textsIn } from '@/texts/texts'
import { bad } from '../answer'
import { leaveForPage } from './leave-for-page'
import { LeftWords } from './left-words'

const request = vi.hoisted(() => ({ headers: new Headers() }))
vi.mock('next/headers', () => ({ headers: async () => request.headers }))
vi.mock('@/app/_server/site-texts', () => ({ siteTexts: async () => ({ texts: textsIn('nl') }) }))

test('where both are shown, it does not say that the form is gone: only the page decides that', async () => {
  const form = new FormData()
  form.set('name', 'Dirk Es')
  await leaveForPage(form, bad('Deze persoon schrijft al mee.'))
  const html = renderToStaticMarkup(await LeftWords())
  expect(html).toContain('Deze persoon schrijft al mee.')
  expect(html).toContain('Dirk Es')
  expect(html).not.toMatch(/staat niet meer op deze pagina\./)
  expect(textsIn('nl').desk.forms.left.text).toMatch(/^Staat .*\? Kopieer/)
  expect(textsIn('en').desk.forms.left.text).toMatch(/^Is .*\? Then copy/)
})

import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errandOf, takesPlainForm } from './errand'

const HANDLERS = globSync('app/(desk)/**/route.ts')
  .filter((file) => /export (?:async )?(?:function|const) POST\b/.test(readFileSync(file, 'utf8')))
  .map((file) =>
    file
      .replace(/^app/, '')
      .replace(/\/\([^/]+\)/g, '')
      .replace(/\/route\.ts$/, ''),
  )

test('what is sent to a handler at the desk is not looked at as a form with an action', () => {
  expect(HANDLERS).toContain('/schrijven/uitloggen')
  for (const path of HANDLERS)
    expect(errandOf(path, new Set()) !== 'page' || takesPlainForm(path), path).toBe(true)
})

test.each([
  ['/_next/static/chunks/a.js', 'file'],
  ['/favicon.ico', 'file'],
  ['/favicon.ico/x', 'page'],
  ['/api/inbound', 'api'],
  ['/schrijven/voorbeeld/essay', 'preview'],
  ['/schrijven/opnemen/tekst', 'preview'],
  ['/schrijven/nieuw', 'page'],
])('%s is asked for as a %s', (path, errand) => {
  expect(errandOf(path, new Set(['/favicon.ico']))).toBe(errand)
})

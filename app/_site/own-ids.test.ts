import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What stands on one page with a text of the publication. */
const BESIDE_TEXTS = [
  'components',
  'app/_piece',
  'app/(reader)/[year]/[month]',
  'app/(reader)/auteurs',
  'app/(reader)/pagina',
]

test('no id of a page can be that of a heading: it has a sign that is left out of those', () => {
  const files = execFileSync(
    'git',
    ['ls-files', '--', ...BESIDE_TEXTS.map((folder) => `:(literal)${folder}`)],
    { encoding: 'utf8' },
  )
  const written = files
    .trim()
    .split('\n')
    .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\s(?:id|htmlFor|titleId)="([^"]+)"/g)])
    .map(([, id]) => id)
  expect(written.length).toBeGreaterThan(6)
  expect(written.filter((id) => !id?.includes('~'))).toEqual([])
})

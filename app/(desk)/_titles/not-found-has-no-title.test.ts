import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const PAGES = globSync('app/(desk)/**/page.tsx')
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
  .filter(({ source }) => /generateMetadata\(\{ params/.test(source) && source.includes('notFound()'))

test('there are pages of which a thing may not be there', () => {
  expect(PAGES.length).toBeGreaterThan(10)
})

/** Next keeps the title of a page that says "not found" itself: so both must ask in one way. */
test.each(PAGES)('$file: what is not found has no title of its own', ({ source }) => {
  const [head = '', page = ''] = source.split('export default async function')
  const metadata = head.slice(head.indexOf('export async function generateMetadata'))
  const said = page.split('\n').filter((line) => line.includes('notFound()'))
  for (const line of said) {
    const names = line.match(/^ {2}if \((!\w+(?: \|\| !\w+)*)\) notFound\(\)$/)?.[1]?.match(/\w+/g)
    const finders = names
      ? names.map((name) => new RegExp(`const ${name} =.*?await (\\w+)\\(`).exec(page)?.[1])
      : [/\(await (\w+)\(.* \?\? notFound\(\)$/.exec(line)?.[1]]
    for (const finder of finders) {
      // The screen of an essay is there when the essay is.
      const asked = finder === 'draftScreen' ? 'findDraft' : finder
      expect(metadata, line).toContain(`${asked}(`)
    }
  }
})

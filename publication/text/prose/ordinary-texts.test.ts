import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { checkProse, type ProseFormat } from './check-prose'
import { renderProse } from './render-prose'
import { expectHarmless } from './testing/expect-harmless'
import { PLAIN_COMPONENTS } from './testing/plain-components'

// On a busy machine; computing time is measured where it matters.
vi.setConfig({ testTimeout: 120_000 })

const FOLDER = path.join(import.meta.dirname, 'testing/ordinary')
const files = readdirSync(FOLDER)
const formatOf = (file: string): ProseFormat => (file.endsWith('.mdx') ? 'mdx' : 'markdown')

/** What happens to a text on its way: other line ends, another system, another program. */
const JOURNEYS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with the line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with the line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'without a last line end': (text) => text.trimEnd(),
  'with spaces at the end of every line': (text) => text.replaceAll('\n', ' \n'),
  'with quotation marks of Windows-1252': (text) => text.replaceAll("'", '\u0092').replaceAll('"', '\u0093'),
}

test('there are fifty ordinary texts or more', () => {
  expect(files.length).toBeGreaterThanOrEqual(50)
})

describe.each(files)('%s', (file) => {
  const text = readFileSync(path.join(FOLDER, file), 'utf8')

  test('is accepted and harmless', async () => {
    expect(checkProse(text, formatOf(file))).toEqual({ status: 'fine' })
    await expectHarmless(text, formatOf(file))
  })

  test('loses no word on the page', async () => {
    const page = await renderProse({ source: text, format: formatOf(file), components: PLAIN_COMPONENTS })
    const shown = withoutReferences(renderToStaticMarkup(page).replace(/<[^>]*>/g, ''))
    for (const word of wordsOf(text)) expect(shown).toContain(word)
  })
})

describe.each(Object.entries(JOURNEYS))('every text %s', (_name, travel) => {
  test('is accepted', () => {
    const refused = files.filter((file) => {
      // A component's attributes may not lose their quotation marks.
      const text = readFileSync(path.join(FOLDER, file), 'utf8')
      const isMarkup = formatOf(file) === 'mdx' && travel("'") !== "'"
      return !isMarkup && checkProse(travel(text), formatOf(file)).status === 'refused'
    })
    expect(refused).toEqual([])
  })
})

/** Words of letters only that stand in sentences: no attributes, addresses or character references. */
function wordsOf(text: string): string[] {
  const sentences = text.replace(
    /<(?:Figure|Video|Box|Letter)[^>]*>|!\[[^\]]*\]|\]\([^)]*\)|&\w+;|\S*[:@]\S*|^```.*/gm,
    ' ',
  )
  return sentences.match(/(?<=\s)\p{L}{2,}(?=[\s.,])/gu) ?? []
}

function withoutReferences(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { LETTER_FORMATS, type ProseFormat } from './problem'
import { proseToHtml } from './prose-to-html'
import { proseToText } from './prose-to-text'
import { readToShow } from './read-prose'
import { renderProse } from './render-prose'
import { PLAIN_COMPONENTS } from './testing/plain-components'
import { slowTexts } from './testing/slow-texts'

// On a busy machine; computing time is measured where it matters.
vi.setConfig({ testTimeout: 120_000 })

const LARGEST = 100_000
/** What security.md allows for a refusal or a render; in computing time, so that a busy machine does not decide. */
const MOST_MILLISECONDS = 2_000

describe.each(Object.entries(slowTexts(LARGEST)))('a text of 100 KB of %s', (_name, source) => {
  test.each(['mdx', ...LETTER_FORMATS] as const)(
    'is refused or shown within two seconds as %s',
    async (format) => {
      // With the patience of showing: where the clock ends a check, it is done twice on a busy machine.
      const checked = await secondsOf(() => readToShow(source, format))
      expect(checked.milliseconds).toBeLessThan(MOST_MILLISECONDS)
      // What has no component in it is shown in the same way from both formats: once is enough.
      const isShown =
        checked.outcome.status === 'read' && (format === 'mail' || (format === 'mdx' && source.includes('<')))
      if (!isShown) return
      for (const show of waysToShow(source, format)) {
        expect((await secondsOf(show)).milliseconds).toBeLessThan(MOST_MILLISECONDS)
      }
    },
  )
})

function waysToShow(source: string, format: ProseFormat): (() => unknown)[] {
  return [
    async () => renderToStaticMarkup(await renderProse({ source, format, components: PLAIN_COMPONENTS })),
    () => proseToHtml(source, format, { siteUrl: 'https://site.example', pictures: new Map() }),
    () => proseToText(source, format),
  ]
}

async function secondsOf<Outcome>(work: () => Outcome | Promise<Outcome>) {
  const begin = process.threadCpuUsage()
  const outcome = await work()
  const { user, system } = process.threadCpuUsage(begin)
  return { outcome, milliseconds: (user + system) / 1_000 }
}

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
/**
 * A text may cost so many times what plain sentences of its length cost to be read, in computing time of this run: what grows
 * with the square of 100 KB costs hundreds of times that. Seconds are the business of the workers' limits and of the bench.
 */
const MOST_TIMES = 8
const TRIES = 3

const TEXTS = slowTexts(LARGEST)
const plain = await leastOf(() => readToShow(TEXTS['gentle sentences'] ?? '', 'mail'), 0)

describe.each(Object.entries(TEXTS))('a text of 100 KB of %s', (_name, source) => {
  test.each(['mdx', ...LETTER_FORMATS] as const)(
    'is refused or shown for what its length explains as %s',
    async (format) => {
      // With the patience of showing: where the clock ends a check, it is done twice on a busy machine.
      const checked = await leastOf(() => readToShow(source, format), MOST_TIMES * plain.milliseconds)
      expect(checked.milliseconds / plain.milliseconds).toBeLessThan(MOST_TIMES)
      // What has no component in it is shown in the same way from both formats: once is enough.
      const isShown =
        checked.outcome.status === 'read' && (format === 'mail' || (format === 'mdx' && source.includes('<')))
      if (!isShown) return
      for (const show of waysToShow(source, format)) {
        const shown = await leastOf(show, MOST_TIMES * plain.milliseconds)
        expect(shown.milliseconds / plain.milliseconds).toBeLessThan(MOST_TIMES)
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

/** The least of three times, or the first that is good enough: what else the machine does is not this text's cost. */
async function leastOf<Outcome>(work: () => Outcome | Promise<Outcome>, enough: number) {
  let least = await costOf(work)
  for (let tries = 1; tries < TRIES && least.milliseconds >= enough; tries += 1) {
    const again = await costOf(work)
    if (again.milliseconds < least.milliseconds) least = again
  }
  return least
}

async function costOf<Outcome>(work: () => Outcome | Promise<Outcome>) {
  const begin = process.threadCpuUsage()
  const outcome = await work()
  const { user, system } = process.threadCpuUsage(begin)
  return { outcome, milliseconds: (user + system) / 1_000 }
}

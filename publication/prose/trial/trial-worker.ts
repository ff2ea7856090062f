import { parentPort } from 'node:worker_threads'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ProseFormat } from '../problem'
import { proseToHtml } from '../prose-to-html'
import { proseToText } from '../prose-to-text'
import { RefusedProseError } from '../refused-prose-error'
import { renderProse } from '../render-prose'
import { TRIAL_COMPONENTS } from './trial-components'
import type { TrialReport } from './trial-report'

/** The thread in which a text is shown for the first time, in all three ways. It does one and ends. */
const port = parentPort
if (!port) throw new Error('trial-worker.ts runs in a worker thread only')
port.once('message', async (text: { source: string; format: ProseFormat }) => {
  port.postMessage(await tryAll(text))
})
port.postMessage({ status: 'ready' } satisfies TrialReport)

async function tryAll({ source, format }: { source: string; format: ProseFormat }): Promise<TrialReport> {
  try {
    renderToStaticMarkup(await renderProse({ source, format, components: TRIAL_COMPONENTS }))
    proseToHtml(source, format, { siteUrl: 'https://site.invalid', pictures: new Map() })
    proseToText(source, format)
    return { status: 'renders' }
  } catch (cause) {
    const problem = cause instanceof RefusedProseError ? cause.problems[0] : undefined
    return { status: 'fails', problem: problem ?? null }
  }
}

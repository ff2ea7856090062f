import { parentPort } from 'node:worker_threads'
import { renderToStaticMarkup } from 'react-dom/server'
import { checkProse } from '../check-prose'
import { proseToHtml } from '../prose-to-html'
import { proseToText } from '../prose-to-text'
import { RefusedProseError } from '../refused-prose-error'
import { renderProse } from '../render-prose'
import type { Answer, Question } from './questions'
import { TRIAL_COMPONENTS } from './trial-components'

/** The thread in which texts are tried before anybody trusts them. It says it is ready, then answers one by one. */
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread only')
port.on('message', async (question: Question) => port.postMessage(await answer(question)))
port.postMessage('ready')

async function answer({ task, source, format, language }: Question): Promise<Answer> {
  const checked = checkProse(source, format, language)
  if (task === 'check') return checked
  if (checked.status === 'refused') return { status: 'fails', problem: checked.problems[0] ?? null }
  try {
    renderToStaticMarkup(await renderProse({ source, format, components: TRIAL_COMPONENTS }))
    proseToHtml(source, format, { siteUrl: 'https://site.invalid', pictures: new Map() })
    proseToText(source, format)
    return { status: 'renders' }
  } catch (cause) {
    return {
      status: 'fails',
      problem: cause instanceof RefusedProseError ? (cause.problems[0] ?? null) : null,
    }
  }
}

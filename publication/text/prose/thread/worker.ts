import { parentPort } from 'node:worker_threads'
import { renderToStaticMarkup } from 'react-dom/server'
import { checkProse } from '../check-prose'
import { proseToHtml } from '../prose-to-html'
import { readToShow, requireProse } from '../read-prose'
import { renderTree } from '../render-prose'
import type { Answer, Question } from './questions'
import { TRIAL_COMPONENTS } from './trial-components'

/** The thread in which texts are tried before anybody trusts them. It says it is ready, then answers one by one. */
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread only')
port.on('message', async (question: Question) => port.postMessage(await answer(question)))
// The first text of all takes ten times as long as any other: what everybody needs is loaded and compiled with it.
await answer({ task: 'trial', source: '## Een\n\nTwee<Note>*drie*</Note>.', format: 'mdx', language: 'nl' })
port.postMessage('ready')

async function answer({ task, source, format, language }: Question): Promise<Answer> {
  if (task === 'check') return checkProse(source, format, language)
  if (task === 'read') return readToShow(source, format)
  try {
    renderToStaticMarkup(await renderTree(requireProse(source, format), { components: TRIAL_COMPONENTS }))
    proseToHtml(source, format, { siteUrl: 'https://site.invalid', pictures: new Map() })
    return { status: 'renders' }
  } catch {
    // Whatever it was, the text must not be published; the check says it in the language that was asked for.
    const checked = checkProse(source, format, language)
    return { status: 'fails', problem: checked.status === 'refused' ? (checked.problems[0] ?? null) : null }
  }
}

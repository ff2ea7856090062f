import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from '@/press/ask-handler'
import type { Reason } from '@/press/create-failure-classifier'
import { type AnswerBusy, type AnswerNotice, DESK_NOT_FOUND, RETRY_AFTER_FAILURE_SECONDS } from './answers'
import type { Errand } from './errand'
import { wordsForFailures } from './words-for-failures'

export type NextAnswerOptions = {
  next: Handler
  answerNotice: AnswerNotice
  answerBusy: AnswerBusy
  /** does this, and tells whether the database failed in it */
  whileWatching: <T>(work: (wasOutOfOrder: () => boolean) => T) => T
  /** is it us, or something we need? */
  diagnose: () => Promise<Reason>
  onFailure: (cause: unknown) => void
}

/** Lets Next answer, and puts words where it has none. */
export function createNextAnswer(options: NextAnswerOptions) {
  const { next, answerNotice, answerBusy, whileWatching, diagnose, onFailure } = options

  return async function answerByNext(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
    errand: Errand,
    handOn: () => IncomingMessage,
  ): Promise<void> {
    for (let at = 0; at < extra.length; at += 2) response.setHeader(extra[at] ?? '', extra[at + 1] ?? '')
    await whileWatching(async (wasOutOfOrder) => {
      // Who says when to come again has words of their own: Next says so of nothing.
      const isInWords = () => errand === 'page' && response.hasHeader('retry-after')
      const isForMachines = (status: number, type: string) =>
        !isInWords() && (FOR_MACHINES[errand](status, type) || (status >= 500 && wasOutOfOrder()))
      const sayInstead = wordsForFailures(response, isForMachines, async (status) => {
        // What was sent may be sent again: it failed by something that mends itself.
        if (status === 500 && request.method === 'POST' && wasOutOfOrder())
          return (speaker) => answerBusy(RETRY_AFTER_FAILURE_SECONDS, request, speaker, extra)
        if (status === 404 && isAtDesk(request))
          return (speaker) => answerNotice(DESK_NOT_FOUND, request, speaker, extra)
        const reason = status !== 500 ? status : wasOutOfOrder() ? 503 : await diagnose()
        // Next answered with a page where there is none: nobody was there to take what was sent.
        if (reason < 400)
          return (speaker) => answerNotice(405, request, speaker, [...extra, 'Allow', 'GET, HEAD'])
        return (speaker) => answerNotice(reason, request, speaker, extra)
      })
      try {
        await next(handOn(), response)
      } catch (cause) {
        onFailure(cause)
        if (response.headersSent && !response.writableEnded) response.destroy()
        else await sayInstead(500)
      }
    })
  }
}

/** By errand: whether an answer of Next's with this status and type gets words of ours. */
const FOR_MACHINES: Record<Errand, (status: number, type: string) => boolean> = {
  // The pages that Next makes of a failure and of what is not there are empty without script; words of ours say what is the matter.
  page: (status, type) => (status >= 500 || status === 404) && !/json|x-component/.test(type),
  // Next's own pages bring scripts along, which no public address does.
  form: (status, type) => type.startsWith('text/html') || (status >= 400 && !type.includes('json')),
  // A handler may answer in its own words; a page of Next's means that there is no handler.
  api: (status, type) => FOR_MACHINES.page(status, type) || (status >= 400 && type.startsWith('text/html')),
  // Who types asks by script, which looks at nothing but the number.
  preview: () => false,
  file: (status) => status >= 400,
}

const isAtDesk = ({ url = '' }: IncomingMessage) => /^\/schrijven(?:[/?]|$)/.test(url)

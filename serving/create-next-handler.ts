import type { IncomingMessage, ServerResponse } from 'node:http'
import { createDoor, type DoorOptions } from './create-door'
import { createNextAnswer, type NextAnswerOptions } from './create-next-answer'
import type { Errand } from './errand'
import { nameVisitor } from './name-visitor'
import { takeBody } from './take-body'

export type NextHandlerOptions = NextAnswerOptions & {
  trustProxy: boolean
  /** The host of SITE_URL: the only one that Next gets to see, whatever a proxy or a visitor sends; null when none is set. */
  siteHost: string | null
  /** the part of a visitor's address that they cannot change at will */
  networkOf: (address: string) => string
  door?: Partial<DoorOptions>
  previewDoor?: Partial<DoorOptions>
}

/**
 * A preview waits for a thread, at most half a minute, and holds nothing meanwhile: so many may be inside that who waits is
 * called by the line of the threads, which knows members. They take no turn of what is saved or read.
 */
const PREVIEW_DOOR: DoorOptions = { atOnce: 64, waiting: 64, waitMs: 8_000, turnMs: 45_000 }

/**
 * Lets Next answer, and guards it: bodies have a limit and are there before it begins, who asks waits for a turn, the
 * visitor's address comes from us, failures get words.
 */
export function createNextHandler(options: NextHandlerOptions) {
  const { trustProxy, siteHost, networkOf, answerBusy } = options
  const answerByNext = createNextAnswer(options)
  const deskDoor = createDoor(options.door)
  const previewDoor = createDoor({ ...PREVIEW_DOOR, ...options.previewDoor })

  return async function handToNext(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
    errand: Errand,
  ): Promise<void> {
    const network = networkOf(nameVisitor(request, trustProxy, siteHost))
    const handOn = await takeBody(request, response, extra, errand, network, options)
    if (!handOn) return
    if (errand === 'file') return answerByNext(request, response, extra, errand, handOn)
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    await firstInLine(response)
    if (gone.signal.aborted) return
    const door = errand === 'preview' ? previewDoor : deskDoor
    const turn = await door.enter(network, gone.signal)
    if (turn.status === 'full') return answerBusy(turn.retryAfterSeconds, request, response, extra)
    if (gone.signal.aborted) return turn.leave()
    await answerByNext(request, response, extra, errand, handOn)
    // Of a visitor who left early the work goes on, and so does the turn.
    if (response.closed) turn.leave()
    else response.once('close', turn.leave)
  }
}

/**
 * Waits until the answers to what was sent before on the same connection are out. Otherwise whoever sends many requests and
 * reads no answer would hold every turn, each with an answer that cannot leave.
 */
async function firstInLine(response: ServerResponse): Promise<void> {
  if (response.socket || response.closed) return
  await new Promise<void>((resolve) => {
    response.once('socket', () => resolve())
    response.once('close', resolve)
  })
}

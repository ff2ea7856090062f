import type { IncomingMessage, ServerResponse } from 'node:http'
import { createDoor, type DoorOptions } from './create-door'
import { createNextAnswer, type NextAnswerOptions } from './create-next-answer'
import { createSessionLimit } from './create-session-limit'
import type { StepAside } from './create-turn'
import type { Errand } from './errand'
import { nameSession } from './name-session'
import { nameVisitor } from './name-visitor'
import { retryAfterSeconds } from './retry-after'
import { takeBody } from './take-body'

export type NextHandlerOptions = NextAnswerOptions & {
  trustProxy: boolean
  /** The host of SITE_URL: the only one that Next gets to see, whatever a proxy or a visitor sends; null when none is set. */
  siteHost: string | null
  /** the part of a visitor's address that they cannot change at will */
  networkOf: (address: string) => string
  /** does this, and steps aside whenever it waits for a thread */
  whileHoldingTurn: <T>(stepAside: StepAside, work: () => T) => T
  door?: Partial<DoorOptions>
  previewDoor?: Partial<DoorOptions>
}

/**
 * Previews take no turn of what is saved or read, and of a network one is let in at a time, so that forty that come at once are
 * not all read before the next reader. While it waits for its thread it is aside: the line there knows members, a door does not.
 */
const PREVIEW_DOOR: Partial<DoorOptions> = { atOnce: 2, waiting: 64, aside: 64 }

/** More than a member may have in line (`joinPreviews`), since the newest takes the place of one that waits. */
const PREVIEWS_OF_SESSION = 4

/** A form with a text in it. What is larger has a picture, and holds too much memory to wait by the hundred. */
const MOST_BYTES_ASIDE = 150_000

/**
 * Lets Next answer, and guards it: bodies have a limit and are there before it begins, who asks waits for a turn, the
 * visitor's address comes from us, failures get words.
 */
export function createNextHandler(options: NextHandlerOptions) {
  const { trustProxy, siteHost, networkOf, answerBusy, whileHoldingTurn } = options
  const answerByNext = createNextAnswer(options)
  const deskDoor = createDoor(options.door)
  const previewDoor = createDoor({ ...PREVIEW_DOOR, ...options.previewDoor })
  const enterPreview = createSessionLimit(PREVIEWS_OF_SESSION)

  return async function handToNext(
    request: IncomingMessage,
    response: ServerResponse,
    extra: readonly string[],
    errand: Errand,
  ): Promise<void> {
    const network = networkOf(nameVisitor(request, trustProxy, siteHost))
    if (errand === 'preview') {
      const over = enterPreview(request, network)
      if (!over) return answerBusy(retryAfterSeconds(), request, response, extra)
      response.once('close', over)
    }
    const body = await takeBody(request, response, extra, errand, network, options)
    if (!body) return
    const answer = () => answerByNext(request, response, extra, errand, body.handOn)
    if (errand === 'file') return answer()
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    await firstInLine(response)
    if (gone.signal.aborted) return
    const door = errand === 'preview' ? previewDoor : deskDoor
    const turn = await door.enter(network, gone.signal, nameSession(request))
    if (turn.status === 'full') return answerBusy(turn.retryAfterSeconds, request, response, extra)
    if (gone.signal.aborted) return turn.leave()
    await (body.bytes > MOST_BYTES_ASIDE ? answer() : whileHoldingTurn(turn.stepAside, answer))
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

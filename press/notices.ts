import type { IncomingMessage, ServerResponse } from 'node:http'
import { handOut } from './hand-out'
import type { Copy } from './make-copy'
import type { AnswerPlainly } from './plain-notice'
import type { Printer } from './print'

/** The notices that have a page of their own, printed from `/melding/<status>`. */
const NOTICES = [404, 410, 500, 503]
const GONE = 410

/** Publishing ten things in a row is one reason to print notices again, not ten. */
const REPRINT_PAUSE_MS = 200
/** What could not be printed is tried again, at first soon and then less and less often. */
const FIRST_RETRY_PAUSE_MS = 1_000
const LONGEST_RETRY_PAUSE_MS = 60_000

export type Notices = {
  handOutNotice: (
    status: number,
    request: IncomingMessage,
    response: ServerResponse,
    extra?: readonly string[],
  ) => void
  /** Says that something is gone, by the notice of that name when there is one. */
  handOutGone: (
    name: string | undefined,
    request: IncomingMessage,
    response: ServerResponse,
    extra?: readonly string[],
  ) => void
  /** Prints all of them; those that cannot be printed stay as they were until they can. */
  reprint: () => Promise<void>
  /** Prints all of them soon. */
  reprintSoon: () => void
}

/**
 * Notices are printed in advance and never thrown out: they must be there when the renderer or the database is not.
 * A new edition may change them (a menu names topics), so they are printed again after one; until then the old
 * ones serve, which say nothing that could be out of date.
 */
export function createNotices(
  printNotice: Printer['printNotice'],
  answerPlainly: AnswerPlainly,
  onFailure: (failure: Error) => void,
  goneNotices: readonly string[] = [],
): Notices {
  /** by the last part of their address: "404" */
  const copies = new Map<string, Copy>()
  let planned: NodeJS.Timeout | null = null
  let retryPauseMs = FIRST_RETRY_PAUSE_MS

  return { handOutNotice, handOutGone, reprint, reprintSoon: () => plan(REPRINT_PAUSE_MS) }

  function handOutNotice(
    status: number,
    request: IncomingMessage,
    response: ServerResponse,
    extra?: readonly string[],
  ): void {
    const copy = copies.get(String(status))
    if (copy) handOut(copy, request, response, extra)
    else answerPlainly(response, status, extra)
  }

  function handOutGone(
    name: string | undefined,
    request: IncomingMessage,
    response: ServerResponse,
    extra?: readonly string[],
  ): void {
    const copy = name === undefined ? undefined : copies.get(name)
    if (copy) handOut(copy, request, response, extra)
    else handOutNotice(GONE, request, response, extra)
  }

  /** One after the other: there is no hurry, and readers' pages take turns with them. */
  async function reprint(): Promise<void> {
    let areAllPrinted = true
    for (const status of NOTICES) areAllPrinted = (await printOne(String(status), status)) && areAllPrinted
    for (const name of goneNotices) areAllPrinted = (await printOne(name, GONE)) && areAllPrinted
    if (areAllPrinted) {
      retryPauseMs = FIRST_RETRY_PAUSE_MS
      return
    }
    plan(retryPauseMs)
    retryPauseMs = Math.min(retryPauseMs * 2, LONGEST_RETRY_PAUSE_MS)
  }

  async function printOne(name: string, status: number): Promise<boolean> {
    try {
      copies.set(name, await printNotice(`/melding/${name}`, status))
      return true
    } catch (cause) {
      onFailure(new Error(`The notice ${name} stays as it was`, { cause }))
      return false
    }
  }

  function plan(pauseMs: number): void {
    if (planned) return
    planned = setTimeout(() => {
      planned = null
      void reprint()
    }, pauseMs).unref()
  }
}

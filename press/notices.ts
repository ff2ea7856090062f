import type { IncomingMessage, ServerResponse } from 'node:http'
import { handOut } from './hand-out'
import type { Copy } from './make-copy'
import type { AnswerPlainly } from './plain-notice'
import type { Printer } from './print'

/** The notices that every site has, printed from `/melding/<name>`. The name of a notice begins with its status: "410-dialogue". */
const NOTICES = ['404', '410', '500', '503']

/** Publishing ten things in a row is one reason to print notices again, not ten. */
const REPRINT_PAUSE_MS = 200
/** What could not be printed is tried again, at first soon and then less and less often. */
const FIRST_RETRY_PAUSE_MS = 1_000
const LONGEST_RETRY_PAUSE_MS = 60_000

export type Notices = {
  /** Answers with the notice of this name or status, or else the one of its status, or else plain words. */
  handOutNotice: (
    notice: string | number,
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
  furtherNotices: readonly string[] = [],
): Notices {
  /** by the last part of their address: "404" */
  const copies = new Map<string, Copy>()
  let planned: NodeJS.Timeout | null = null
  let retryPauseMs = FIRST_RETRY_PAUSE_MS

  return { handOutNotice, reprint, reprintSoon: () => plan(REPRINT_PAUSE_MS) }

  function handOutNotice(
    notice: string | number,
    request: IncomingMessage,
    response: ServerResponse,
    extra?: readonly string[],
  ): void {
    const status = statusOf(notice)
    const copy = copies.get(String(notice)) ?? copies.get(String(status))
    if (copy) handOut(copy, request, response, extra)
    else answerPlainly(response, status, extra)
  }

  /** One after the other: there is no hurry, and readers' pages take turns with them. */
  async function reprint(): Promise<void> {
    let areAllPrinted = true
    for (const name of [...NOTICES, ...furtherNotices])
      areAllPrinted = (await printOne(name)) && areAllPrinted
    if (areAllPrinted) {
      retryPauseMs = FIRST_RETRY_PAUSE_MS
      return
    }
    plan(retryPauseMs)
    retryPauseMs = Math.min(retryPauseMs * 2, LONGEST_RETRY_PAUSE_MS)
  }

  async function printOne(name: string): Promise<boolean> {
    try {
      copies.set(name, await printNotice(`/melding/${name}`, statusOf(name)))
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

/** The status that the name of a notice begins with. */
export const statusOf = (notice: string | number) => Number.parseInt(String(notice), 10)

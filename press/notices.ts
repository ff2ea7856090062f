import type { IncomingMessage, ServerResponse } from 'node:http'
import { handOut } from './hand-out'
import type { Copy } from './make-copy'
import type { AnswerPlainly } from './plain-notice'
import type { Printer } from './print'

/** The notices that have a page of their own, printed from `/melding/<status>`. */
const NOTICES = [404, 410, 500, 503]

/** Publishing ten things in a row is one reason to print notices again, not ten. */
const REPRINT_PAUSE_MS = 200

export type Notices = {
  handOutNotice: (
    status: number,
    request: IncomingMessage,
    response: ServerResponse,
    extra?: readonly string[],
  ) => void
  /** Prints all of them; those that cannot be printed stay as they were. */
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
): Notices {
  const copies = new Map<number, Copy>()
  let planned: NodeJS.Timeout | null = null

  return { handOutNotice, reprint, reprintSoon }

  function handOutNotice(
    status: number,
    request: IncomingMessage,
    response: ServerResponse,
    extra?: readonly string[],
  ): void {
    const copy = copies.get(status)
    if (copy) handOut(copy, request, response, extra)
    else answerPlainly(response, status, extra)
  }

  async function reprint(): Promise<void> {
    await Promise.all(NOTICES.map(printOne))
  }

  async function printOne(status: number): Promise<void> {
    try {
      copies.set(status, await printNotice(`/melding/${status}`, status))
    } catch (cause) {
      onFailure(new Error(`The notice ${status} stays as it was`, { cause }))
    }
  }

  function reprintSoon(): void {
    if (planned) return
    planned = setTimeout(() => {
      planned = null
      void reprint()
    }, REPRINT_PAUSE_MS).unref()
  }
}

import type { Answer, Ask } from './ask-handler'
import { keepPreloads } from './keep-preloads'
import { type Copy, makeCopy } from './make-copy'
import {
  guardHeaders,
  type HeaderFields,
  keptHeaders,
  keptNowhereHeaders,
  noticeHeaders,
  pageHeaders,
  type SitePolicy,
} from './page-headers'
import { takeOutScripts } from './take-out-scripts'
import { UnavailableError } from './unavailable-error'

export type Printed =
  | { status: 'copy'; copy: Copy }
  | { status: 'elsewhere'; code: number; to: string }
  | { status: 'missing' }
  | { status: 'gone'; notice?: string }

/** Prints pages as readers get them. Both throw when the handler failed, broke off, or took too long. */
export type Printer = {
  printPage: (target: string, keep: boolean) => Promise<Printed>
  /** a page that stands for an answer which is not a success */
  printNotice: (target: string, status: number) => Promise<Copy>
}

export type PrinterOptions = { ask: Ask; policy: SitePolicy; timeLimitMs: number }

/** Makes a printer on a handler: HTML loses its scripts, and every copy gets the header fields of its kind. */
export function createPrinter({ ask, policy, timeLimitMs }: PrinterOptions): Printer {
  return { printPage, printNotice }

  async function printPage(target: string, keep: boolean): Promise<Printed> {
    const name = keep ? target : 'A page with a secret in its address'
    const answer = await askInTime(target, name)
    if (answer.status === 404) return { status: 'missing' }
    if (answer.status === 410) return { status: 'gone' }
    const { location } = answer.headers
    if (isRedirect(answer.status) && location)
      return { status: 'elsewhere', code: answer.status, to: location }
    if (answer.status !== 200) throw failureOf(name, answer.status)
    return { status: 'copy', copy: await copyOf(answer, 200, keep ? keptHeaders() : keptNowhereHeaders()) }
  }

  async function printNotice(target: string, status: number): Promise<Copy> {
    const answer = await askInTime(target, target)
    if (answer.status !== 200 && answer.status !== status) {
      throw failureOf(target, answer.status)
    }
    return copyOf(answer, status, noticeHeaders(status))
  }

  /** `name` is what may be written down of it. */
  async function askInTime(target: string, name: string): Promise<Answer> {
    try {
      return await ask(target, AbortSignal.timeout(timeLimitMs))
    } catch (cause) {
      throw new Error(`${name} could not be printed`, { cause })
    }
  }

  async function copyOf(answer: Answer, status: number, keeping: HeaderFields): Promise<Copy> {
    const contentType = answer.headers['content-type'] ?? 'application/octet-stream'
    if (!contentType.startsWith('text/html')) {
      const fields = { 'Content-Type': contentType, ...guardHeaders(policy), ...keeping }
      return makeCopy(status, answer.body, fields)
    }
    const preloads = keepPreloads(answer.headers.link)
    const fields = { ...pageHeaders(policy), ...keeping, ...(preloads ? { Link: preloads } : {}) }
    return makeCopy(status, Buffer.from(await takeOutScripts(answer.body.toString())), fields)
  }
}

const REDIRECTS = [301, 302, 303, 307, 308]
const isRedirect = (status: number) => REDIRECTS.includes(status)

function failureOf(name: string, status: number): Error {
  const said = `The handler answered ${name} with ${status}`
  return status === 503 ? new UnavailableError(said) : new Error(said)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Address, AddressBook, FileAddress } from './address'
import { createAsk, type Handler } from './ask-handler'
import { createFailureClassifier, type Reason } from './create-failure-classifier'
import { createPrintOnce } from './create-print-once'
import { type Edition, openEdition } from './edition'
import { findPlace } from './find-place'
import { handOut } from './hand-out'
import type { Copy } from './make-copy'
import { createNotices, type Notices } from './notices'
import { pickQuery } from './pick-query'
import { type NoticeWords, plainNotices } from './plain-notice'
import { pointTo } from './point-to'
import { createPrinter, type Printed, type Printer } from './print'
import { readTarget } from './read-target'
import { withTimeout } from './with-timeout'

export type PressOptions = {
  /** renders the pages; asked by requests of the press's own making */
  handler: Handler
  /** where readers find the site: its host is the only one the handler ever sees */
  siteUrl: string
  readAddressBook: () => Promise<AddressBook>
  /** asked when a page could not be printed: is it us, or something we need? */
  diagnose: () => Promise<Reason>
  /** what is said where there is no printed notice */
  wordsFor: (status: number) => NoticeWords
  /** hears of each page that was printed or could not be, and how long that took */
  onPrint?: (outcome: 'printed' | 'failed', seconds: number) => void
  /** hears of each failure once, not once per reader */
  onFailure: (failure: Error) => void
  byteLimit: number
  timeLimitMs?: number
  /** names of further notices, each beginning with its status, printed from `/melding/<name>` */
  furtherNotices?: readonly string[]
}

/** Fields that differ from answer to answer, as a flat list of names and values. */
type Extra = readonly string[]

export type Press = {
  /** A copy that is there at this moment, by the target as it stands in the request. */
  findKept: (target: string) => Copy | undefined
  /** The short way: true when a copy was there and has been handed out. */
  handOutKept: (request: IncomingMessage, response: ServerResponse, extra?: Extra) => boolean
  /** Answers a request for a public address, whatever it is; never rejects. */
  answer: (request: IncomingMessage, response: ServerResponse, extra?: Extra) => Promise<void>
  answerNotice: Notices['handOutNotice']
  /** Whether readers find a page at this target, so that nothing but reading can be done there. */
  hasPage: (target: string) => Promise<boolean>
  /** The file at this path that readers may have; null when there is none. Throws as printing does. */
  findFile: (path: string) => Promise<FileAddress | null>
  /** Forgets every copy and every address. Call it when readers would see something else. */
  empty: () => void
  /** Prints the notices; call it once readers are served, so that they do not wait for it. Until then words are plain. */
  printNotices: Notices['reprint']
  /** Throws when nothing can be printed at this moment. */
  tryToPrint: () => Promise<void>
  memory: () => { copies: number; bytes: number }
}

const TIME_LIMIT_MS = 10_000

/** Prints a page once and hands out copies from memory. See docs/decisions/0003. */
export function createPress(options: PressOptions): Press {
  const policy = { isHttps: options.siteUrl.startsWith('https:') }
  const timeLimitMs = options.timeLimitMs ?? TIME_LIMIT_MS
  const ask = createAsk(options.handler, options.siteUrl)
  const { printPage, printNotice } = createPrinter({ ask, policy, timeLimitMs })
  const why = createFailureClassifier(options.diagnose, options.onFailure)
  const { printKept, printUnkept } = createPrintOnce(measured(printPage, options.onPrint), why)
  const notices = createNotices(
    printNotice,
    plainNotices(options.wordsFor, policy),
    options.onFailure,
    options.furtherNotices,
  )
  let edition = openEdition(readBook, options.byteLimit)

  return {
    findKept: (target) => edition.copies.get(target),
    handOutKept,
    answer,
    answerNotice: notices.handOutNotice,
    hasPage,
    findFile,
    empty,
    printNotices: notices.reprint,
    tryToPrint: async () => void (await printNotice('/melding/404', 404)),
    memory: () => ({ copies: edition.copies.size, bytes: edition.copies.calculatedSize }),
  }

  function handOutKept(request: IncomingMessage, response: ServerResponse, extra?: Extra): boolean {
    if (!isReading(request)) return false
    const copy = edition.copies.get(request.url ?? '')
    if (copy) handOut(copy, request, response, extra)
    return copy !== undefined
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    extra: Extra = [],
  ): Promise<void> {
    const tell = (status: number, more: Extra = []) =>
      notices.handOutNotice(status, request, response, [...extra, ...more])
    const target = readTarget(request.url ?? '')
    if (target.status === 'malformed') return tell(400)
    if (!isReading(request)) return tell(405, ['Allow', 'GET, HEAD'])
    try {
      const printed = await find(edition, target.path, target.query)
      if (printed.status === 'copy') handOut(printed.copy, request, response, extra)
      else if (printed.status === 'elsewhere') pointTo(response, printed, extra)
      else if (printed.status === 'missing') tell(404)
      else notices.handOutNotice(printed.notice ?? 410, request, response, extra)
    } catch (error) {
      tell((await why.reasonFor(error)).reason)
    }
  }

  /** All of it in the edition of the moment of asking, also when another one is opened meanwhile. */
  async function find(asked: Edition, path: string, query: string): Promise<Printed> {
    const place = findPlace(await asked.addressBook(), path)
    if (place.status === 'unknown' || place.status === 'file') return { status: 'missing' }
    if (place.status === 'gone') return place
    if (place.status === 'moved') return { status: 'elsewhere', code: 301, to: place.to }
    const picked = pickQuery(query, place.query)
    if (place.status === 'misspelt') return { status: 'elsewhere', code: 308, to: `${place.path}${picked}` }
    return findPage(asked, `${path}${picked}`, place)
  }

  async function findPage(asked: Edition, target: string, { keep = true }: PageAddress): Promise<Printed> {
    if (!keep) return printUnkept(target)
    const copy = asked.copies.get(target)
    return copy ? { status: 'copy', copy } : printKept(asked, target)
  }

  async function hasPage(target: string): Promise<boolean> {
    const { status, path } = { path: '', ...readTarget(target) }
    return status === 'readable' && findPlace(await edition.addressBook(), path).status === 'page'
  }

  async function findFile(path: string): Promise<FileAddress | null> {
    const address = (await edition.addressBook())(path)
    return address.status === 'file' ? address : null
  }

  function empty(): void {
    edition = openEdition(readBook, options.byteLimit)
    notices.reprintSoon()
  }

  async function readBook(): Promise<AddressBook> {
    try {
      why.throwDuringOutage()
      return await withTimeout(options.readAddressBook(), timeLimitMs, 'Reading the address book')
    } catch (error) {
      throw await why.reasonFor(error)
    }
  }
}

type PageAddress = Extract<Address, { status: 'page' }>

const isReading = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

function measured(printPage: Printer['printPage'], onPrint: PressOptions['onPrint']): Printer['printPage'] {
  return async function printMeasured(target, keep) {
    const begun = performance.now()
    const tell = (outcome: 'printed' | 'failed') => onPrint?.(outcome, (performance.now() - begun) / 1_000)
    try {
      const printed = await printPage(target, keep)
      tell('printed')
      return printed
    } catch (error) {
      tell('failed')
      throw error
    }
  }
}

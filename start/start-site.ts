import path from 'node:path'
import { inLane } from '@/db/lanes'
import { type Env, env } from '@/env'
import { log } from '@/log'
import type { Press } from '@/press/create-press'
import { statusOf } from '@/press/notices'
import { plainNotices } from '@/press/plain-notice'
import { fillEmptySite } from '@/publication/files/contents/fill-empty-site'
import type { Watch } from '@/publication/files/health/create-watch'
import { visitorNetwork } from '@/publication/people/attempts/visitor-network'
import { offerFirstOwnerLink } from '@/publication/people/sessions/offer-first-owner-link'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { whileHoldingTurn } from '@/publication/text/workers/holding-turn'
import type { AnswerNotice } from '@/serving/answers'
import { createSiteServer } from '@/serving/create-site-server'
import { listPublicFiles } from '@/serving/list-public-files'
import { createMetrics, type Metrics } from '@/serving/metrics/create-metrics'
import { CannotStartError } from './cannot-start-error'
import { sendConsoleToLog } from './console-to-log'
import { createBusyAnswer } from './create-busy-answer'
import { createEnd } from './create-end'
import { createStopInOrder, type StopInOrder } from './create-stop-in-order'
import { diagnose } from './diagnose'
import { jobsToOpen } from './jobs-to-open'
import { keepWatch } from './keep-watch'
import { listen } from './listen'
import { makePicturesMeanwhile } from './make-pictures-meanwhile'
import { metricSources } from './metric-sources'
import { noticeWords } from './notice-words'
import { openDatabase } from './open-database'
import { openNext } from './open-next'
import { openPress } from './open-press'
import { receiveMail } from './receive-mail'
import { say, sayStep, words } from './say'
import { stopOnSignals } from './stop-on-signals'
import { unwritableInWords } from './unwritable-in-words'
import { watchForTheUnexpected } from './watch-for-the-unexpected'

/** Visitors who are being answered have so long to get their answer, and jobs to be done. */
const FINISH_WITHIN_MS = 6_000

/** Starts every part of the site, in the order in which they need each other, and says so. Ends the process when it cannot. */
export async function startSite(openPages = openNext): Promise<void> {
  const stop = createStopInOrder((cause) => log.error({ err: cause }, 'not stopped'))
  let starting: Promise<void> = Promise.resolve()
  const end = createEnd(stop, () => starting)
  stopOnSignals(end)
  watchForTheUnexpected(log, end)
  starting = startParts(env(), stop, openPages)
  try {
    await starting
  } catch (error) {
    // Whatever fails while everything is being stopped fails because of that.
    if (stop.isStopping()) return
    const told = error instanceof CannotStartError ? error : unwritableInWords(error, env().dataDir)
    if (!told) log.fatal({ err: error }, 'not started')
    say(words.failed(told?.message ?? words.seeLog))
    await end(1)
  }
}

async function startParts(settings: Env, stop: StopInOrder, openPages: typeof openNext): Promise<void> {
  const isDeveloping = settings.mode === 'development'
  if (!isDeveloping) sendConsoleToLog(log)
  const databaseUrl = await openDatabase(settings, stop)
  await sayStep(
    () => fillEmptySite(path.resolve('content')),
    ({ status }) => (status === 'filled' ? words.filled : null),
  )
  const next = await openPages(settings, stop)
  let metrics: Metrics | null = null
  const onPrint: Metrics['notePrint'] = (outcome, seconds) => metrics?.notePrint(outcome, seconds)
  const press = isDeveloping ? null : await openPress(next, settings, databaseUrl, stop, onPrint)
  const jobs = settings.worker ? jobsToOpen(stop) : null
  const watch = keepWatch(settings, databaseUrl, press, jobs)
  metrics = createMetrics(metricSources(press, watch, settings.dataDir), { ofProcess: true })
  const {
    server,
    listeners,
    stop: stopServing,
  } = createSiteServer({
    press,
    answerNotice: press?.answerNotice ?? answerPlainly(settings),
    next,
    findFile: press?.findFile ?? findFileAnew,
    health: { findings: watch.findings, servesReaders: () => servesReaders(press, watch) },
    metrics,
    metricsToken: settings.metricsToken,
    answerBusy: createBusyAnswer(settings.siteUrl.startsWith('https:')),
    networkOf: visitorNetwork,
    whileWatching: (work) => inLane('others', work),
    whileHoldingTurn,
    diagnose,
    publicFiles: listPublicFiles(path.resolve('public')),
    trustProxy: settings.trustProxy,
    siteHost: settings.isSiteUrlGiven ? new URL(settings.siteUrl).host : null,
    isHttps: settings.siteUrl.startsWith('https:'),
    log,
  })
  const port = await listen(server, settings, listeners)
  await stop.later(() => stopServing(FINISH_WITHIN_MS), { isMeanwhile: true })
  await sayWhere(settings, port)
  if (press) await sayStep(press.printNotices, () => words.pressReady)
  await jobs?.open()
  await receiveMail(settings, stop)
  await makePicturesMeanwhile(stop)
}

/** While developing there is no edition: everything is looked up as it is at that moment. */
async function findFileAnew(path: string) {
  const address = (await readAddressBook())(path)
  return address.status === 'file' ? address : null
}

/** From memory if need be: pages that are printed are handed out whatever else is the matter. */
async function servesReaders(press: Press | null, watch: Watch): Promise<boolean> {
  if (press && press.memory().copies > 0) return true
  const { press: printing } = await watch.findings()
  return printing?.state !== 'fails'
}

function answerPlainly({ siteUrl }: Env) {
  const answer = plainNotices(noticeWords, { isHttps: siteUrl.startsWith('https:') })
  return ((notice, _request, response, extra) =>
    answer(response, statusOf(notice), extra)) satisfies AnswerNotice
}

async function sayWhere({ siteUrl }: Env, port: number): Promise<void> {
  // With PORT=0 the system chose one, which the default address cannot know.
  say(words.runsAt(siteUrl.replace(/:0$/, `:${port}`)))
  // Readers are served by now; without a database there is no link to offer.
  const ownerLink = await offerFirstOwnerLink().catch((cause) => {
    log.warn({ err: cause }, 'no link for a first owner')
    return null
  })
  if (ownerLink) say(words.firstOwner(ownerLink))
}

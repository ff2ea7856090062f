import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Mailing, mailings } from '@/db/schema'
import { env } from '@/env'
import type { IssueOfFile } from '@/publication/files/issue-files/read-issue-of-file'
import { listIssueObstacles } from '@/publication/readers/issues/list-issue-obstacles'
import { findMailWay } from '@/publication/readers/mail-server/find-mail-way'
import { endSending } from '@/publication/readers/mailings/end-sending'
import { makeAllFiles } from '@/publication/readers/mailings/make-all-files'
import { readSum, type Sum } from '@/publication/readers/mailings/read-sum'
import { sendMailings } from '@/publication/readers/mailings/send-mailings'
import { type Language, textsIn } from '@/texts/texts'
import { lookForStandstill } from '@/worker/look-for-standstill'
import { obstaclesInWords } from './issue-in-words'

const EVERY_MS = 1_000
const BEAT_MS = 60_000
const [FINE, SOME_DID_NOT, STILL_WAITS, INTERRUPTED] = [0, 1, 2, 130]

type Following = {
  language: Language
  isJson: boolean
  /** where there is no mail server: every mail becomes a file, and not the first ten alone */
  allAsFiles: boolean
  interrupted: AbortSignal
  memberId: string
  issue: IssueOfFile
}

/**
 * Hands a mailing over, beside whoever else does, and says the sum each second until nothing waits any more. Interrupted it ends what is
 * in hand; called again it goes on.
 */
export async function followMailing(mailingId: string, following: Following): Promise<number> {
  const { language, isJson, interrupted } = following
  const texts = textsIn(language)
  const say = texts.issues.command
  interrupted.addEventListener('abort', endSending)
  let beatAt = Number.NEGATIVE_INFINITY
  let last = ''
  let working: Promise<void> | null = null
  try {
    for (;;) {
      if (performance.now() - beatAt > BEAT_MS) {
        beatAt = performance.now()
        await lookForStandstill()
      }
      const [mailing] = await db().select().from(mailings).where(eq(mailings.id, mailingId))
      if (!mailing) return end(say.undone, SOME_DID_NOT)
      const sum = await readSum(mailingId)
      last = tellSum(sum, mailing, last, isJson, language)
      if (mailing.finishedAt) return codeOf(sum)
      if (interrupted.aborted) return end(mailing.frozenAt ? say.interrupted : say.staysPlanned, INTERRUPTED)
      const stuck = await findWhatHolds(mailing, sum, following)
      if (stuck) return end(stuck.words, stuck.code)
      if (!working && mailing.startsAt <= new Date())
        working = sendMailings().finally(() => {
          working = null
        })
      await pause(EVERY_MS, undefined, { signal: interrupted }).catch(() => {})
    }
  } finally {
    endSending()
    await working
  }
}

/** Why it does not go on by itself; null while it does. */
async function findWhatHolds(
  mailing: Mailing,
  sum: Sum,
  { memberId, allAsFiles, issue, language }: Following,
): Promise<{ words: string; code: number } | null> {
  const texts = textsIn(language)
  const way = await findMailWay()
  if (way === 'waits for an owner') return { words: texts.mailings.ways[way], code: STILL_WAITS }
  if (mailing.frozenAt && !env().smtpUrl) {
    if (allAsFiles && !mailing.allAsFiles) await makeAllFiles(memberId, mailing.id)
    else if (!mailing.allAsFiles && sum.waiting > 0 && sum.accepted >= 10)
      return { words: texts.issues.command.onlyTenFiles(sum.waiting), code: STILL_WAITS }
  }
  const isLate = Date.now() - mailing.startsAt.getTime() > 10 * EVERY_MS
  if (mailing.frozenAt || !isLate) return null
  const obstacles = await listIssueObstacles(db(), memberId, issue.content)
  return obstacles.length > 0
    ? { words: obstaclesInWords(obstacles, texts).join('\n'), code: SOME_DID_NOT }
    : null
}

function tellSum(sum: Sum, mailing: Mailing, last: string, isJson: boolean, language: Language): string {
  const { frozen, accepted, refused, excluded, uncertain, waiting } = sum
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ frozen, accepted, refused, excluded, uncertain, waiting })}\n`)
    return ''
  }
  if (!mailing.frozenAt) return last
  const { mailings: words, issues } = textsIn(language)
  const line = [
    words.sum(accepted, frozen, refused, uncertain),
    issues.command.others(excluded, waiting),
  ].join('; ')
  if (line !== last) process.stdout.write(`${line}\n`)
  return line
}

const codeOf = ({ refused, uncertain }: Sum) => (refused + uncertain > 0 ? SOME_DID_NOT : FINE)

function end(words: string, code: number): number {
  process.stderr.write(`${words}\n`)
  return code
}

import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, members } from '@/db/schema'
import { type AskedInMail, type ProofMail, renderProofMail } from '@/emails/correspondence/proof-mail'
import { mailToMember } from '@/publication/people/members/mail-to-member'
import type { NewsToMail } from '@/publication/people/news/find-news'
import { forgetNews } from '@/publication/people/news/forget-news'
import { enqueue } from '@/queue/enqueue'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { listConfirmedByLink } from '../../arrivals/notices/take-back-confirmed'
import { LINK_DAYS } from '../../by-link/link-standing'
import { inviteFirst } from '../../dialogues/invite-first'
import type { NamesApart } from '../../dialogues/names-apart'
import { readNamesAround } from '../../dialogues/names-around'
import { toldApart } from '../../dialogues/told-apart'
import { findComposition } from '../find-composition'
import { listAwaited } from '../list-awaited'
import { AROUND } from '../shown-mark'
import { changesInMail } from './changes-in-mail'
import { findReplacedProof, type ReplacedProof } from './find-replaced-proof'
import type { ProofBehindLink } from './open-proof-link'
import { proofInMail } from './proof-in-mail'
import { makeProofLink, noteProofMailed, wasMailedLately, wasProofMailed } from './proof-link'
import { questionInWords } from './question-in-words'
import { REST_MS } from './tell-of-proof'

/** How long a text rests that takes the place of one that was mailed within a day. */
const REST_AGAIN_MS = 60 * 60_000

/**
 * Mails a member the proof that waits for them, whole, with a link to exactly that text: once for each text and for what is asked of
 * them first. While it is still being changed, later, when it rested: ten minutes, and an hour after one that was mailed within a day. When
 * somebody agreed already it rests no more. Does nothing when they are not waited for, and for anyone who is gone. Tried again it has the
 * same Message-ID. Throws when it has to be tried again later.
 */
export async function sendProof({ news, by }: NewsToMail, now: Date): Promise<void> {
  const { memberId, thingId: dialogueId, kind } = news
  const restsUntil = kind === 'proof-ready' ? await restUntil({ dialogueId, memberId }, now) : now
  if (restsUntil > now)
    return enqueue(db(), 'tell-of-dialogue-news', { dialogueId, memberId, kind }, restsUntil)
  const asked = await findAskedProof(memberId, dialogueId)
  if (asked && !(await wasProofMailed(asked, now))) await mailProof(asked, { kind, by }, now)
  // What comes next is told again.
  await forgetNews(db(), dialogueId, ['proof-ready', 'proof-waits'], memberId)
}

async function restUntil(asked: { dialogueId: string; memberId: string }, now: Date): Promise<Date> {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, asked.dialogueId))
  const rest = (await wasMailedLately(asked, now)) ? REST_AGAIN_MS : REST_MS
  return new Date((dialogue?.updatedAt.getTime() ?? 0) + rest)
}

type Asked = Omit<ProofBehindLink, 'open'> & {
  open: ProofBehindLink['open']
  email: string
  dialogueId: string
  deed: 'answer' | 'approval'
}

async function findAskedProof(memberId: string, dialogueId: string): Promise<Asked | null> {
  const deed = (await listAwaited(db(), dialogueId)).get(memberId)
  const open = deed ? await findComposition(memberId, dialogueId) : null
  const [member] = await db().select({ email: members.email }).from(members).where(eq(members.id, memberId))
  if (!deed || !open?.current || !member?.email) return null
  const { current } = open
  const { fingerprint } = current
  return { memberId, dialogueId, email: member.email, deed, fingerprint, open: { ...open, current } }
}

async function mailProof(asked: Asked, { kind, by }: Told, now: Date): Promise<void> {
  const { memberId, dialogueId, email, fingerprint, deed, open } = asked
  await inviteFirst(dialogueId, memberId)
  const { lacking } = open.current
  const to = { memberId, dialogueId, fingerprint, deed, lacked: lacking }
  const { link, tokenHash } = await makeProofLink(db(), to, now)
  // Whoever answered or revised since did not compose it.
  const doer = kind === 'proof-waits' ? by : await findComposer(open.current)
  const called = await readNamesAround(db(), dialogueId)
  const replaced = await findReplacedProof(asked)
  await mailToMember({ id: memberId, email }, async (about) => {
    const { news } = textsIn(about.language)
    const { title, pictures, ...proof } = await proofInMail(asked, link, about.language)
    const changes = replaced ? await changesInMail(asked, about.language) : null
    const { subject, before } = news.dialogues[kind === 'proof-waits' ? kind : 'proof-ready']({
      by: (doer && toldApart(doer, called)) || news.somebody,
      isByYou: kind !== 'proof-waits' && doer?.id === memberId,
      isChanged: replaced !== null,
      title: title || open.theme,
    })
    return {
      ...(await renderProofMail({
        ...about,
        ...proof,
        title,
        subject,
        before: [
          ...(replaced ? [replacedInWords(replaced, memberId, called, about.language)] : []),
          ...before,
          ...(await confirmedInWords(asked, about.language)),
        ],
        link,
        changes,
        leftOut: leftOutInWords(open, about.language),
        asked: deed === 'answer' ? askedInWords(open, about.language) : null,
        linkDays: LINK_DAYS,
      })),
      about: `proof ${dialogueId} ${memberId} ${fingerprint} ${deed}`,
      ...(pictures.length > 0 && { pictures }),
    }
  })
  await noteProofMailed(tokenHash, now)
}

async function findComposer({ composition }: Asked['open']['current']) {
  const [composer] = await db().select().from(members).where(eq(members.id, composition.savedBy))
  return composer ?? null
}

/** That it takes the place of what they were mailed before, and whose no to that came before it. */
function replacedInWords(
  { refusedBy }: ReplacedProof,
  memberId: string,
  called: NamesApart,
  language: Language,
): string {
  const { proofByMail, news } = textsIn(language)
  const { replaced } = proofByMail.mail
  if (refusedBy.some(({ id }) => id === memberId)) return replaced.afterYourNo
  const names = refusedBy.map((one) => toldApart(one, called) || news.somebody)
  return names.length > 0 ? replaced.afterNoOf(joinNames(names, language)) : replaced.changed
}

/** Which of their letters somebody with a link confirmed: told before anything of it is public. */
async function confirmedInWords(
  { memberId, dialogueId, open }: Asked,
  language: Language,
): Promise<string[]> {
  const chosen = new Set(open.current.proof.letters.map(({ letterId }) => letterId))
  const confirmed = (await listConfirmedByLink(memberId, dialogueId)).filter(({ letterId }) =>
    chosen.has(letterId),
  )
  return confirmed.length === 0 ? [] : [textsIn(language).proofByMail.mail.confirmed(confirmed.length)]
}

type Told = { kind: NewsToMail['news']['kind']; by: NewsToMail['by'] }

const MOST_QUESTIONS = 10

/** What is asked of them first, as the page asks it. */
function askedInWords({ current }: ProofBehindLink['open'], language: Language): AskedInMail | null {
  const { proofByMail, compositions } = textsIn(language)
  const { mine } = current.findings
  if (mine.length === 0) return null
  const numbers = new Map(current.proof.letters.map(({ letterId, number }) => [letterId, number]))
  const more = mine.length - MOST_QUESTIONS
  return {
    count: mine.length,
    intro: proofByMail.mail.asked(mine.length),
    questions: mine
      .slice(0, MOST_QUESTIONS)
      .map((question) => questionInWords(question, numbers, compositions.findings, language)),
    more: more > 0 ? proofByMail.mail.andMore(more) : null,
  }
}

/** What they may not have yet, and why; each kind by itself. */
function leftOutInWords({ current }: ProofBehindLink['open'], language: Language): ProofMail['leftOut'] {
  const { leftOut, mail } = textsIn(language).proofByMail
  const ofLetters = [...current.withheld.values()]
  return [
    ...(current.lacking.includes(AROUND) ? [mail.aroundInPart] : []),
    ...(ofLetters.length > 0 ? [mail.lettersInPart(leftOut(ofLetters))] : []),
  ]
}

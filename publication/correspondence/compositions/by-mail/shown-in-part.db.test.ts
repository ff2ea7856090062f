import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { approvals, type Member, proofLinks } from '@/db/schema'
import { aCorrespondent, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aPublication } from '@/db/testing/publish'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { closeQueue } from '@/queue/sender'
import { sendDialogueNews } from '../../dialogues/send-dialogue-news'
import { answerFinding } from '../answer-finding'
import { approveDialogue } from '../approve-dialogue'
import { findComposition } from '../find-composition'
import { findWhatCame } from '../find-what-came'
import { AROUND } from '../shown-mark'
import { compose, type Scene } from '../testing/a-composed-dialogue'
import { asked, quoted, WORDS } from '../testing/words-of-another'
import { answerAndApproveByLink, answerByLink, approveByLink, findWhatCameByLink } from './answer-by-link'
import { openProofLink } from './open-proof-link'

withEmptyOutbox('shown-in-part')
beforeAll(() => aPublication())
afterAll(closeQueue)

const TELEPHONE = '06 12345678'

/** Ada's words between the two are in Ben's letter for everybody; Jet came later, and wrote a third with a telephone number. */
async function threeWrite(): Promise<Scene & { jet: Member }> {
  const scene = await quoted()
  const jet = await aMember('contributor', { name: 'Jet Hoog' })
  await aCorrespondent(scene.id, jet)
  const third = await aSentLetter(scene.id, {
    from: jet,
    to: scene.ada,
    body: `Beste Ada,\n\nBel me op ${TELEPHONE}.\n\nDag.`,
  })
  const letterIds = [...scene.letterIds, third]
  await compose({ ...scene, letterIds }, {})
  return { ...scene, letterIds, jet }
}

/** Both whose words they are let them stay: the text is whole for everybody, and its fingerprint is the same. */
async function theyLetItStay({ ada, ben, id, letterIds }: Scene): Promise<void> {
  for (const member of [ada, ben])
    expect(await answerFinding(member.id, id, asked(letterIds[1] ?? ''))).toMatchObject({
      status: 'answered',
    })
}

const telephone = ({ letterIds }: Scene) => ({ kind: 'telephone', found: TELEPHONE, letterIds }) as const
const shownTo = async ({ id }: Scene, member: Member) =>
  (await findComposition(member.id, id))?.current?.shown ?? ''
const given = ({ id }: Scene) => db().$count(approvals, eq(approvals.dialogueId, id))

/** The mail with the proof comes to Jet; its token. */
async function mailedTo(scene: Scene, { id, email }: Member) {
  await sendDialogueNews(
    { dialogueId: scene.id, memberId: id, kind: 'proof-ready' },
    new Date(Date.now() + 660_000),
  )
  const mail = outboxMails().find(({ to }) => to === email)
  return { mail, token: /\/inloggen\/drukproef\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '' }
}

async function opened(token: string) {
  const found = await openProofLink(token)
  if (found.status !== 'open') throw new Error(`It is ${found.status}`)
  return { ...found, shown: found.open.current.shown }
}

test('at the desk a yes from a page that lacked something is none, before and after the text is whole', async () => {
  const scene = await threeWrite()
  const { jet, id } = scene
  const inPart = await shownTo(scene, jet)
  const [fingerprint = '', ...lacking] = inPart.split('-')
  expect(lacking).toEqual(['2'])
  await answerFinding(jet.id, id, telephone(scene))
  expect(await approveDialogue(jet.id, id, inPart)).toEqual({ status: 'not-shown' })
  // Said to have been whole while it could not be.
  expect(await approveDialogue(jet.id, id, fingerprint)).toEqual({ status: 'not-shown' })
  expect(await findWhatCame(jet.id, id, inPart)).toEqual([])
  await theyLetItStay(scene)
  for (const none of ['', 'x', `${fingerprint}-`, `${fingerprint}-2x`])
    expect(await approveDialogue(jet.id, id, none)).toEqual({ status: 'changed' })
  expect(await approveDialogue(jet.id, id, inPart)).toEqual({ status: 'shown-in-part' })
  expect(await given(scene)).toBe(0)
  expect(await findWhatCame(jet.id, id, inPart)).toEqual([2])
  const whole = await shownTo(scene, jet)
  expect(whole).toBe(fingerprint)
  expect(await approveDialogue(jet.id, id, whole)).toEqual({ status: 'approved' })
})

test('a picture whose words say it keeps away what stands around the letters, and with it the yes of who may not read them', async () => {
  for (const said of [{ alt: WORDS }, { credit: WORDS }, { licence: WORDS }]) {
    const scene = await threeWrite()
    const { ada, jet, id } = scene
    const key = Object.keys(said)[0]
    const { name } = await aPicture(scene.editor.id, `knie-${key}-${id}.png`, said)
    await compose(scene, { closing: `![Een foto](/media/${name})`, lead: 'Een inleiding.' })
    const current = async (member: Member) => (await findComposition(member.id, id))?.current
    // Whose words they are sees all of it; who came later nothing of what the picture is part of.
    expect((await current(ada))?.lacking).toEqual([])
    const toJet = await current(jet)
    expect(toJet?.lacking).toContain(AROUND)
    expect(JSON.stringify(toJet?.proof)).not.toContain('knie')
    expect(toJet?.proof).toMatchObject({ pictures: {}, closing: '', lead: '' })
    await answerFinding(jet.id, id, telephone(scene))
    const [fingerprint = ''] = (toJet?.shown ?? '').split('-')
    for (const mark of [fingerprint, toJet?.shown ?? ''])
      expect(await approveDialogue(jet.id, id, mark)).toEqual({ status: 'unanswered' })
    expect(await given(scene)).toBe(0)
  }
})

test('behind the link an answer with a yes from such a page is an answer alone, and a yes is none', async () => {
  const scene = await threeWrite()
  const { token } = await mailedTo(scene, scene.jet)
  const { shown, came } = await opened(token)
  expect(came).toEqual([])
  await theyLetItStay(scene)
  const pressed = await answerAndApproveByLink(token, null, { answers: [telephone(scene)], shown })
  expect(pressed).toEqual({ status: 'shown-in-part' })
  expect(await approveByLink(token, null, shown)).toEqual({ status: 'shown-in-part' })
  for (const none of ['', 'a'.repeat(64)])
    expect(await approveByLink(token, null, none)).toEqual({ status: 'changed' })
  expect(await given(scene)).toBe(0)
  const now = await opened(token)
  expect(now.came).toEqual([2])
  expect(await approveByLink(token, null, now.shown)).toEqual({ status: 'approved' })
  expect(await given(scene)).toBe(1)
})

test('a mail that is not whole says so and why, and its page later says what the mail lacked', async () => {
  const scene = await threeWrite()
  const { mail, token } = await mailedTo(scene, scene.jet)
  for (const part of [mail?.text ?? '', mail?.html ?? '']) {
    const said = part.replace(/<!-- -->/g, '').replace(/\s+/g, ' ')
    expect(said).toContain('nog niet volledig: uit brief 2 is een alinea weggelaten.')
    expect(said).toContain('wordt nog gevraagd of het mag')
    // It says so before it asks anything, and promises no yes.
    expect(said.indexOf('nog niet volledig: uit')).toBeLessThan(said.indexOf('De vraag beantwoorden'))
    expect(said).not.toMatch(/dan akkoord gaan|Lezen en akkoord/)
    expect(said).not.toContain('precies wat lezers te zien krijgen')
    expect(said).not.toContain(WORDS)
  }
  await theyLetItStay(scene)
  const before = await db().select().from(proofLinks).where(eq(proofLinks.memberId, scene.jet.id))
  expect((await opened(token)).came).toEqual([2])
  expect((await opened(token)).came).toEqual([2])
  expect(await db().select().from(proofLinks).where(eq(proofLinks.memberId, scene.jet.id))).toEqual(before)
})

test('what came since a page is said by its answer, unless the page says it of its mail already', async () => {
  const scene = await threeWrite()
  const { token } = await mailedTo(scene, scene.jet)
  const { shown } = await opened(token)
  await theyLetItStay(scene)
  expect(await answerByLink(token, null, telephone(scene))).toMatchObject({ status: 'answered', left: 0 })
  expect(await findWhatCameByLink(token, shown)).toEqual([])
  await db().update(proofLinks).set({ lacked: [] }).where(eq(proofLinks.memberId, scene.jet.id))
  expect(await findWhatCameByLink(token, shown)).toEqual([2])
})

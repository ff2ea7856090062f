import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { db, pool } from '@/db/client'
import {
  addressChanges,
  addressLinks,
  approvals,
  arrivalPictures,
  arrivals,
  attempts,
  compositions,
  consents,
  correspondents,
  dialogues,
  drafts,
  exchanges,
  failedMails,
  followers,
  formerAddresses,
  joinAnswers,
  joinRequests,
  letterChanges,
  letterDeliveries,
  letterLinks,
  letterRevisions,
  type Member,
  media,
  news,
  objections,
  overdueMails,
  pieceLinks,
  pieces,
  plannedPieces,
  postmasterMails,
  privacyAnswers,
  proofLinks,
  removals,
  revisions,
  sessions,
  signInLinks,
  signInRequests,
  subscribers,
  typedProfiles,
  waitingSignUps,
  writtenLetters,
} from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { anAuthor, aPiece, aStandingPage, aTopic } from '@/db/testing/publish'
import { writeToOutbox } from '@/emails/write-to-outbox'
import { mastersFolder, variantsFolder } from '@/publication/pictures/media/media-places'
import { enqueue } from '@/queue/enqueue'

export const NAME = 'Xanthippe van Quastenoord'
export const GIVEN = 'Xanthippe'
export const SLUG = 'xanthippe-van-quastenoord'
export const ADDRESS = 'xanthippe@quast.example'
/** By which they are found, whatever was chosen. */
export const PERSON = [ADDRESS, 'quast.example']
/** By which they are found while their name stands. */
export const NAMED = [NAME, GIVEN, SLUG, 'Quastenoord']
/** Words that only they wrote, and that readers never had: each place has its own. */
export const SECRETS = [
  'draftgeheim',
  'oudeversie',
  'briefgeheim',
  'onderonsgeheim',
  'nietverzonden',
  'mailgeheim',
  'aangehaaldgeheim',
  'notitiegeheim',
  'bezwaargeheim',
  'redengeheim',
  'antwoordgeheim',
  'profielgeheim',
  'samenstellingsgeheim',
  'beheerdersmail',
  'bestandsnaam',
  'makergeheim',
  'uitbakgeheim',
]
/** What readers have: gone when it is withdrawn, and only then. */
export const PUBLIC = ['essayopenbaar', 'briefopenbaar']

const NOW = new Date('2026-06-01T10:00:00Z')
const hash = (text: string) => text.padEnd(64, '0')

/** A member of whom there is something in every table that can hold it, and somebody who wrote with them. */
export async function aPersonWithEverything() {
  const authorId = await anAuthor(SLUG, {
    givenName: GIVEN,
    infix: 'van',
    familyName: 'Quastenoord',
    feedId: `/auteurs/${SLUG}`,
    bio: 'Schrijft.',
  })
  const person = await aMember('contributor', { name: NAME, email: ADDRESS, authorId })
  const owner = await aMember('owner', { name: 'Olga Wit' })
  const other = await aMember('contributor', {
    name: 'Carola Rood',
    authorId: await anAuthor('carola', { givenName: 'Carola', familyName: 'Rood' }),
  })
  await waysIn(person)
  await asReader()
  const essay = await essays(person, authorId)
  const letter = await correspondence(person, other, authorId)
  await picturesOf(person)
  await inTheQueue(person)
  await aStandingPage('redactie', { body: `Zie [haar pagina](/auteurs/${SLUG}).` })
  return { person, owner, other, authorId, essay, ...letter }
}

export type Everything = Awaited<ReturnType<typeof aPersonWithEverything>>

async function waysIn(person: Member) {
  const memberId = person.id
  const later = new Date(Date.now() + 86_400_000)
  await db()
    .insert(sessions)
    .values({ tokenHash: hash('s'), memberId, expiresAt: later })
  await db()
    .insert(signInLinks)
    .values({ tokenHash: hash('l'), memberId, purpose: 'sign-in', expiresAt: later })
  await db().insert(signInRequests).values({ email: ADDRESS })
  const [change] = await db()
    .insert(addressChanges)
    .values({ memberId, oldEmail: 'oud@quast.example', newEmail: ADDRESS })
    .returning()
  await db()
    .insert(addressLinks)
    .values({ tokenHash: hash('a'), changeId: change?.id ?? '', purpose: 'undo' })
  await db().insert(typedProfiles).values({ memberId, name: NAME, roleLine: 'profielgeheim', bio: '' })
  await db()
    .insert(attempts)
    .values({ kind: 'sign-in by address', keyHash: hash('k') })
}

async function asReader() {
  const [subscriber] = await db().insert(subscribers).values({ email: ADDRESS }).returning()
  await db()
    .insert(consents)
    .values({
      subscriberId: subscriber?.id ?? null,
      email: ADDRESS,
      form: 'home',
      wordingVersion: 1,
      ipHash: 'x',
    })
  const { id: pieceId } = await aPiece('te-volgen')
  const [follower] = await db()
    .insert(followers)
    .values({ pieceId, email: ADDRESS, pace: 'as-it-appears', wordingVersion: 1, ipHash: 'x' })
    .returning()
  const followerId = follower?.id ?? ''
  await db().insert(letterDeliveries).values({ followerId, number: 1, dueAt: NOW })
  await db()
    .insert(removals)
    .values({ followerId, reason: '550', said: `<${ADDRESS}> unknown`, removedAt: NOW, run: 1 })
  await db().insert(waitingSignUps).values({
    kind: 'newsletter',
    email: ADDRESS,
    form: 'home',
    ipHash: 'x',
    networkHash: 'x',
    widerHash: 'x',
    askedAt: NOW,
  })
}

async function essays(person: Member, authorId: string) {
  const topicId = await aTopic('verdieping')
  const piece = await aPiece(`brieven-van-${SLUG}`, {
    by: [authorId],
    about: [topicId],
    title: `${NAME} over brieven`,
    lead: `Een stuk van ${GIVEN}.`,
    body: `essayopenbaar van ${NAME}, zie [mij](/auteurs/${SLUG}).`,
    plainText: `essayopenbaar van ${NAME}.`,
    revision: 2,
    image: { src: '/media/x.png', alt: `${NAME} lacht`, credit: NAME, licence: '' },
    formerly: [`/2011/02/${SLUG}`],
  })
  await db()
    .insert(pieceLinks)
    .values({ fromPieceId: piece.id, toPath: `/auteurs/${SLUG}` })
  await anEssayOf(person, piece.id, ['oudeversie', 'essayopenbaar'])
  await anEssayOf(person, null, ['draftgeheim'])
  await db()
    .insert(plannedPieces)
    .values({
      kind: 'essay',
      year: 2027,
      month: 1,
      slug: 'straks',
      title: 'Straks',
      publishAt: new Date('2027-01-01'),
      source: `---\nauthors: [${SLUG}]\n---\nStraks.`,
      sourceHash: 'x',
    })
  return piece
}

async function anEssayOf({ id }: Member, pieceId: string | null, bodies: string[]) {
  const [draft] = await db()
    .insert(drafts)
    .values({ kind: 'essay', ownerId: id, pieceId, revision: bodies.length })
    .returning()
  for (const [index, body] of bodies.entries())
    await db()
      .insert(revisions)
      .values({
        draftId: draft?.id ?? '',
        number: index + 1,
        body,
        authorIds: [],
        topicIds: [],
        savedBy: id,
      })
}

async function correspondence(person: Member, other: Member, authorId: string) {
  const { id, letterIds } = await aDialogue({
    theme: `Met ${GIVEN} over wachten`,
    by: [person, other],
    letters: [
      {
        from: person,
        body: `Beste Carola,\n\nbriefopenbaar\n\n:::onder-ons\nonderonsgeheim\n:::\n\nGroet,\n${GIVEN}\n`,
      },
      { from: other, body: `Beste ${GIVEN},\n\nHaar antwoord aan ${NAME}.\n` },
      { from: person, body: 'Beste Carola,\n\nbriefgeheim\n' },
    ],
  })
  const [first = '', second = '', third = ''] = letterIds
  await aLetterDraft(person, id)
  await publishedAs(id, { first, second, third, person, other, authorId })
  await around(person, other, id, { first, second })
  await mails(person, other, id, first)
  return { dialogueId: id, letterIds }
}

async function aLetterDraft(person: Member, dialogueId: string) {
  const [draft] = await db()
    .insert(writtenLetters)
    .values({ dialogueId, writerId: person.id, revision: 1 })
    .returning()
  await db()
    .insert(letterRevisions)
    .values({ letterId: draft?.id ?? '', number: 1, body: 'nietverzonden' })
}

type Published = {
  first: string
  second: string
  third: string
  person: Member
  other: Member
  authorId: string
}

async function publishedAs(dialogueId: string, { first, second, third, person, other, authorId }: Published) {
  const fromAuthorId = authorId
  const toAuthorId = other.authorId ?? ''
  const piece = await aPiece('met-elkaar', {
    by: [authorId, toAuthorId],
    title: 'Met elkaar',
    plainText: `Beste Carola, briefopenbaar Groet, ${GIVEN} Beste ${GIVEN}, Haar antwoord aan ${NAME}.`,
    letters: [
      {
        fromAuthorId,
        toAuthorId,
        body: `Beste Carola,\n\nbriefopenbaar\n\nGroet,\n${GIVEN}\n`,
        writtenLetterId: first,
      },
      {
        fromAuthorId: toAuthorId,
        toAuthorId: fromAuthorId,
        body: `Beste ${GIVEN},\n\nHaar antwoord aan ${NAME}.\n`,
        writtenLetterId: second,
      },
    ],
  })
  await db()
    .update(dialogues)
    .set({ pieceId: piece.id, publishedFingerprint: 'zoals-het-is', composition: 2 })
    .where(eq(dialogues.id, dialogueId))
  await db().update(pieces).set({ revision: 1 }).where(eq(pieces.id, piece.id))
  const chosen = (...ids: string[]) => ids.map((letterId) => ({ letterId, interlude: '' }))
  await db()
    .insert(compositions)
    .values([
      { dialogueId, number: 1, topicIds: [], letters: chosen(first, second), savedBy: other.id },
      {
        dialogueId,
        number: 2,
        topicIds: [],
        title: 'samenstellingsgeheim',
        letters: chosen(first, second, third),
        savedBy: person.id,
      },
    ])
  await db()
    .insert(approvals)
    .values({
      dialogueId,
      memberId: person.id,
      fingerprint: 'zoals-het-is',
      composition: 1,
      letterRevisions: { [first]: 1, [second]: 1 },
    })
  await db().insert(formerAddresses).values({ path: '/2011/02/met-elkaar', pieceId: piece.id })
}

async function around(
  person: Member,
  other: Member,
  dialogueId: string,
  { first, second }: { first: string; second: string },
) {
  const memberId = person.id
  await db().insert(objections).values({ dialogueId, memberId, fingerprint: 'x', reason: 'bezwaargeheim' })
  await db()
    .insert(privacyAnswers)
    .values({ letterId: second, kind: 'name', found: 'antwoordgeheim', answeredBy: memberId })
  await db()
    .insert(letterChanges)
    .values([
      { letterId: second, basedOn: 1, body: 'x', note: 'notitiegeheim', proposedBy: memberId },
      { letterId: first, basedOn: 1, body: 'x', reason: 'redengeheim', proposedBy: other.id },
    ])
  const requestId = randomUUID()
  await db()
    .insert(joinRequests)
    .values({ id: requestId, dialogueId, askedBy: memberId, memberId, email: ADDRESS })
  await db().insert(joinAnswers).values({ requestId, memberId, letterIds: [] })
  await db()
    .insert(proofLinks)
    .values({ tokenHash: hash('p'), dialogueId, memberId, fingerprint: 'x', deed: 'approval' })
  await db()
    .insert(news)
    .values({ memberId, kind: 'published', thingId: dialogueId, byId: other.id, toldAt: NOW })
}

const aMail = (from: string, words: string) =>
  Buffer.from(
    `From: ${from}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`Woorden: ${words}`).toString('base64')}`,
  )

async function mails(person: Member, other: Member, dialogueId: string, letterId: string) {
  const common = { via: 'smtp' as const, state: 'confirmed' as const, dialogueId }
  const [mail] = await db()
    .insert(arrivals)
    .values([
      {
        ...common,
        raw: aMail(ADDRESS, 'mailgeheim'),
        memberId: person.id,
        fromAddress: ADDRESS,
        messageId: '<1@quast.example>',
        letterId,
        body: 'mailgeheim',
      },
      {
        ...common,
        raw: aMail(other.email ?? '', 'aangehaaldgeheim'),
        memberId: other.id,
        fromAddress: other.email ?? '',
        toAddresses: [ADDRESS],
        answers: ['<1@quast.example>'],
        inReplyTo: '<1@quast.example>',
        subject: `Re: aan ${GIVEN}`,
        quoted: '> aangehaaldgeheim',
      },
    ])
    .returning()
  await db()
    .insert(letterLinks)
    .values({ tokenHash: hash('m'), arrivalId: mail?.id ?? '', memberId: person.id })
  const picture = await aPicture(person.id, 'uit-een-mail-0000000000000001.png')
  await db()
    .insert(arrivalPictures)
    .values({ arrivalId: mail?.id ?? '', place: 0, mediaId: picture.id })
  await db()
    .insert(exchanges)
    .values({
      dialogueId,
      uploadedBy: person.id,
      fileName: `${GIVEN} bestandsnaam.mbox`,
      whoIsWho: { [ADDRESS]: person.id, [other.email ?? '']: other.id },
    })
  await uploadsOfOthers(other, dialogueId)
  await db()
    .insert(postmasterMails)
    .values([
      { raw: aMail('iemand@elders.example', 'x'), envelopeFrom: ADDRESS },
      { raw: Buffer.concat([aMail(ADDRESS, 'beheerdersmail')]), envelopeFrom: '' },
    ])
}

/** By others, in a dialogue of theirs and in one of others only, in which they are nobody. */
async function uploadsOfOthers(other: Member, dialogueId: string) {
  const elsewhere = await aDialogue()
  const uploadedBy = other.id
  await db()
    .insert(exchanges)
    .values([
      { dialogueId, uploadedBy, fileName: `bestandsnaam van ${GIVEN}.mbox` },
      {
        dialogueId: elsewhere.id,
        uploadedBy: elsewhere.first.id,
        fileName: `bestandsnaam van ${NAME}.mbox`,
        whoIsWho: { [ADDRESS]: '', [other.email ?? '']: other.id },
      },
    ])
}

async function picturesOf(person: Member) {
  for (const name of [`${SLUG}-0000000000000002.png`, 'ongebruikt-bestandsnaam-0000000000000003.png']) {
    const { hash: kept } = await aPicture(person.id, name, {
      credit: name.startsWith(SLUG) ? NAME : 'makergeheim',
      alt: `${GIVEN} op een brug`,
    })
    mkdirSync(mastersFolder(), { recursive: true })
    writeFileSync(path.join(mastersFolder(), kept), `bytes of ${kept}`)
    mkdirSync(variantsFolder(kept), { recursive: true })
    writeFileSync(path.join(variantsFolder(kept), '480.jpg'), `bytes of ${kept}`)
  }
  await aPiece('met-beeld', { body: `![brug](/media/${SLUG}-0000000000000002.png)` })
  await db().update(media).set({ licence: 'CC0' }).where(eq(media.uploadedBy, person.id))
}

async function inTheQueue(person: Member) {
  const payload = { memberId: person.id }
  await enqueue(db(), 'send-invitation', payload)
  await enqueue(db(), 'send-invitation', payload)
  await pool().query(
    `update pgboss.job set state = 'failed', output = $1
     where id = (select id from pgboss.job where data = $2 limit 1)`,
    [JSON.stringify({ reason: `550 ${ADDRESS}` }), JSON.stringify(payload)],
  )
  await db().insert(overdueMails).values({ job: 'send-invitation', payload, queuedAt: NOW })
  await db().insert(failedMails).values({
    id: person.id,
    job: 'send-invitation',
    payload,
    email: ADDRESS,
    reason: '550',
    run: 1,
    firstFailedAt: NOW,
    lastFailedAt: NOW,
  })
  const mail = { subject: 'x', headers: [], date: NOW, messageId: '<x@x>', from: 'x@x.example' }
  for (const to of [ADDRESS, 'carola@elders.example'])
    await writeToOutbox({
      ...mail,
      to,
      from: { name: to === ADDRESS ? 'x' : NAME, address: 'x@x.example' },
      text: 'uitbakgeheim',
      html: '<p>uitbakgeheim</p>',
    } as never)
  const seats = await db().select().from(correspondents).where(eq(correspondents.memberId, person.id))
  if (seats.length !== 1) throw new Error('They write in one dialogue')
}

import { db } from '@/db/client'
import { arrivalPictures, arrivals, exchanges, letterLinks, type Member, postmasterMails } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aPicture } from '@/db/testing/a-picture'
import { ADDRESS, FORMER, GIVEN, hashOf, NAME } from './who-they-are'

const aQuotedMail = (words: string) =>
  Buffer.from(`From: bode@elders.example\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${words}`)

const aMail = (from: string, words: string) =>
  Buffer.from(
    `From: ${from}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`Woorden: ${words}`).toString('base64')}`,
  )

/** Mails of theirs and of others, uploads, and what came to the postmaster. */
export async function mails(person: Member, other: Member, dialogueId: string, letterId: string) {
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
      {
        ...common,
        state: 'held',
        raw: aMail(FORMER, 'vroegermailgeheim'),
        fromAddress: FORMER,
        toAddresses: [other.email ?? ''],
        body: 'vroegermailgeheim',
      },
    ])
    .returning()
  await db()
    .insert(letterLinks)
    .values({ tokenHash: hashOf('m'), arrivalId: mail?.id ?? '', memberId: person.id })
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
      whoIsWho: { [ADDRESS]: person.id, [FORMER]: person.id, [other.email ?? '']: other.id },
    })
  await uploadsOfOthers(other, dialogueId)
  await db()
    .insert(postmasterMails)
    .values([
      { raw: aMail('iemand@elders.example', 'x'), envelopeFrom: ADDRESS },
      { raw: aMail(`"${GIVEN}" <${ADDRESS.toUpperCase()}>`, 'beheerdersmail'), envelopeFrom: '' },
      { raw: aMail('bode@elders.example', `beheerdersmail: ${FORMER} bestaat niet`), envelopeFrom: '' },
      { raw: aQuotedMail(`beheerdersmail: =58anthippe@=\r\nquast.example`), envelopeFrom: '' },
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
        fileName: `bestandsnaam van ${NAME.toUpperCase().normalize('NFD')}.mbox`,
        whoIsWho: { [ADDRESS]: '', [FORMER]: '', [other.email ?? '']: other.id },
      },
    ])
}

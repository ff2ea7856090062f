import { db } from '@/db/client'
import { arrivals, exchanges, letterChanges } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { findOrAddMember } from '@/e2e/support/people'
import { PIXEL } from './a-pixel'

/** Two letters, and whoever wrote them. */
export async function aCorrespondence() {
  const [ada, ben] = [await findOrAddMember('Ada'), await findOrAddMember('Ben')]
  const letters = [
    { from: ada, body: 'Beste Ben,\n\nEen brief van Ada.' },
    { from: ben, body: 'Beste Ada,\n\nEen brief van Ben.' },
  ]
  return { ...(await aDialogue({ by: [ada, ben], letters })), ada, ben }
}

/** The page of a change of Ada's letter that Ben proposes. */
export async function aChange(): Promise<string> {
  const { id, letterIds, ben } = await aCorrespondence()
  const [change] = await db()
    .insert(letterChanges)
    .values({ letterId: letterIds[0] ?? '', proposedBy: ben.id, basedOn: 1, body: 'Anders.' })
    .returning({ id: letterChanges.id })
  return `/schrijven/dialogen/${id}/wijzigingen/${change?.id}`
}

const WITH_A_PICTURE = [
  'From: ada@voorbeeld.example',
  'Subject: Beeld',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'Zie het beeld.',
  '--b',
  'Content-Type: image/png; name=a.png',
  'Content-Disposition: attachment; filename=a.png',
  'Content-Transfer-Encoding: base64',
  '',
  PIXEL,
  '--b--',
  '',
].join('\r\n')

/** The page of a mail of Ada's that waits for her, with a picture. */
export async function aProposal(): Promise<string> {
  const { id: dialogueId, ada } = await aCorrespondence()
  const [arrival] = await db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from(WITH_A_PICTURE),
      state: 'proposed',
      body: 'Zoals hij kwam.',
      dialogueId,
      memberId: ada.id,
      pictureCount: 1,
    })
    .returning({ id: arrivals.id })
  return `/schrijven/post/${arrival?.id}`
}

/** The page of mails that Ada uploaded: whose they are is not known yet, or they wait to be confirmed. */
export async function anExchange(state: 'held' | 'proposed'): Promise<string> {
  const { id: dialogueId, ada } = await aCorrespondence()
  const [exchange] = await db()
    .insert(exchanges)
    .values({ dialogueId, uploadedBy: ada.id, fileName: 'oud.mbox', total: 2, done: 2 })
    .returning({ id: exchanges.id })
  for (const name of ['een', 'twee'])
    await db()
      .insert(arrivals)
      .values({
        via: 'upload',
        raw: Buffer.from(''),
        state,
        heldFor: state === 'held' ? 'unknown-writer' : null,
        memberId: state === 'held' ? null : ada.id,
        fromAddress: `${name}@oud.example`,
        body: `Brief ${name}.`,
        sentAt: new Date(Date.UTC(2012, 9, 1)),
        dialogueId,
        exchangeId: exchange?.id ?? null,
      })
  return `/schrijven/dialogen/${dialogueId}/uitwisseling`
}

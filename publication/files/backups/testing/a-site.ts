import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { enqueue } from '@/queue/enqueue'

/** A row with everything that a text format could stumble over. */
export const AWKWARD = 'tab\tslash\\ \\N \\. newline\r\n "quote" é 🖋 \u00a0 $1'

/** A small site with a bit of everything, whose data folder is `dataDir`; and what waits in its queue. */
export async function aSite(dataDir: string) {
  await aPublication({ why: AWKWARD })
  const ada = await anAuthor('ada')
  const letter = { fromAuthorId: ada, appearedAt: new Date(), sentAt: null }
  const piece = await aPiece('brug', { by: [ada], letters: [letter, letter], body: AWKWARD })
  const owner = await aMember('owner', { name: AWKWARD })
  const { id } = await aDialogue()
  await aDialogue({ letters: [{ from: owner, body: `${AWKWARD}\n` }] })
  await aSubscription({
    pieceId: piece.id,
    email: 'volger@voorbeeld.example',
    pace: 'as-it-was-written',
    confirmedAt: new Date(),
  })
  const hash = await aPicture(dataDir, 'brug.png')
  await enqueue(db(), 'send-welcome', { subscriptionId: owner.id })
  await enqueue(db(), 'tell-of-dialogue-news', { dialogueId: id, memberId: owner.id })
  await enqueue(db(), 'judge-arrival', { arrivalId: owner.id, remoteAddress: '', helo: '' })
  await enqueue(db(), 'send-sign-in-link', { requestId: owner.id })
  await enqueue(db(), 'send-letters', {})
  mkdirSync(path.join(dataDir, 'inbound'), { recursive: true })
  writeFileSync(path.join(dataDir, 'inbound/key.pem'), 'key')
  return { owner, hash }
}

/** A picture of random bytes: its row and its master. */
export async function aPicture(dataDir: string, name: string, size = 3000): Promise<string> {
  const bytes = randomBytes(size)
  const hash = createHash('sha256').update(bytes).digest('hex')
  mkdirSync(path.join(dataDir, 'masters'), { recursive: true })
  writeFileSync(path.join(dataDir, 'masters', hash), bytes)
  await db()
    .insert(media)
    .values({ name, hash, mediaType: 'image/png', width: 10, height: 10, widths: [10] })
  return hash
}

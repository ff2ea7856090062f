import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { type Arrival, arrivals } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { judgeArrival } from './judge-arrival'
import { type IncomingMail, takeInMail } from './take-in-mail'
import { aDialogueByMail } from './testing/a-dialogue-by-mail'
import { KNOWN_DOMAINS } from './testing/mail-case'
import { charsets } from './testing/mails-in-charsets'
import { clients } from './testing/mails-of-clients'
import { dutchClients } from './testing/mails-of-dutch-clients'
import { otherProofs, spoofs } from './testing/mails-of-forgers'
import { bombs, loops } from './testing/mails-of-machines'
import { type NameServer, openNameServer } from './testing/name-server'

let names: NameServer
let anna: Awaited<ReturnType<typeof aMember>>
let ben: Awaited<ReturnType<typeof aMember>>

beforeAll(async () => {
  names = await openNameServer(KNOWN_DOMAINS)
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('DNS_SERVERS', names.address)
  anna = await aMember('contributor', { email: 'Anna@Voorbeeld.example', name: 'Anna de Vries' })
  ben = await aMember('contributor', { email: 'ben@voorbeeld.example', name: 'Ben' })
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
  await names.close()
})

const all = [...clients, ...dutchClients, ...charsets, ...spoofs, ...otherProofs, ...loops, ...bombs]

test('there are sixty and more', () => {
  expect(all.length).toBeGreaterThanOrEqual(60)
})

test.each(all)('$what', { timeout: 90_000 }, async ({ mail, becomes, how = {}, ...expected }) => {
  const raw = Buffer.from(await mail())
  const arrival = await arrive(raw, how)
  expect(arrival.state === 'proposed' ? 'proposed' : arrival.heldFor).toBe(becomes)
  expect(arrival.raw.equals(raw)).toBe(true)
  if (expected.letter !== undefined) expect(arrival.body).toBe(expected.letter)
  if (expected.quoted !== undefined) expect(arrival.quoted).toBe(expected.quoted)
  if (expected.signature !== undefined) expect(arrival.signature).toBe(expected.signature)
  if (expected.pictures !== undefined) expect(arrival.pictureCount).toBe(expected.pictures)
  if (expected.otherFiles !== undefined) expect(arrival.otherFiles).toEqual(expected.otherFiles)
  const read = `${arrival.body}${arrival.quoted}${arrival.signature}`
  for (const words of expected.without ?? []) expect(read).not.toContain(words)
})

type Dialogue = Awaited<ReturnType<typeof aDialogueByMail>>

async function arrive(raw: Buffer, how: Partial<IncomingMail>, dialogue?: Dialogue): Promise<Arrival> {
  const { addressOf } = dialogue ?? (await aDialogueByMail({ anna, ben }))
  const mail = {
    via: 'smtp',
    envelopeFrom: 'x@doorgever.example',
    remoteAddress: '',
    helo: '',
    ...how,
  } as const
  const taken = await takeInMail({ ...mail, raw, recipients: [addressOf(anna)] })
  const [id = ''] = taken.status === 'kept' ? taken.arrivalIds : []
  await judgeArrival(id, mail)
  const [arrival] = await db().select().from(arrivals).where(eq(arrivals.id, id))
  if (!arrival) throw new Error('The mail was lost')
  return arrival
}

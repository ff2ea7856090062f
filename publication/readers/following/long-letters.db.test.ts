import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aSubscription } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { longLetters } from '@/emails/testing/long-letters'
import { outboxFolder } from '@/emails/write-to-outbox'
import { sendLetters } from './send-letters'

const NOON = new Date('2026-03-02T12:00:00Z')
const dataDir = makeTemporaryDataDir('long-public-letters')
let writers: string[] = []

beforeAll(async () => {
  await aPublication()
  writers = [
    await anAuthor('ada', { givenName: 'Ada', familyName: 'Zuid' }),
    await anAuthor('ben', { givenName: 'Ben', familyName: 'Bos' }),
  ]
})
beforeEach(() => {
  vi.stubEnv('DATA_DIR', dataDir)
  rmSync(outboxFolder(), { recursive: true, force: true })
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})

test.each(Object.entries(longLetters()))(
  'a letter of 95,000 bytes, %s: Gmail shows all of its mail, with its address and the way to leave',
  async (name, body) => {
    const slug = name.replaceAll(' ', '-')
    const [ada = ''] = writers
    const { id: pieceId, path: address } = await aPiece(slug, {
      by: writers,
      letters: [{ fromAuthorId: ada, body }],
    })
    const email = 'lezer@voorbeeld.example'
    await aSubscription({ pieceId, email, pace: 'as-it-was-written', confirmedAt: NOON })
    await sendLetters(() => NOON)
    const [file = ''] = readdirSync(outboxFolder())
    const { html = '', text = '' } = await PostalMime.parse(readFileSync(path.join(outboxFolder(), file)))
    expect(Buffer.byteLength(html)).toBeLessThan(90_000)
    expect(Buffer.byteLength(html)).toBeGreaterThan(40_000)
    for (const words of ['Beste lezer,', 'Lees verder op de site', `${address}#brief-1`, '/volgen/afmelden/'])
      expect(html).toContain(words)
    expect(html).not.toContain('Het einde.')
    expect(text).toContain('Het einde.')
  },
  30_000,
)

import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aDialogue } from '@/db/testing/a-dialogue'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { longLetters } from '@/emails/testing/long-letters'
import { outboxFolder } from '@/emails/write-to-outbox'
import { closeQueue } from '@/queue/sender'
import { mailLetter } from './mail-letter'
import { saveLetter } from './save-letter'
import { sendLetter } from './send-letter'

const dataDir = makeTemporaryDataDir('long-letters')
beforeEach(() => {
  vi.stubEnv('DATA_DIR', dataDir)
  rmSync(outboxFolder(), { recursive: true, force: true })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
  await closeQueue()
})

/** The mail of a letter as the other correspondent's program reads it. */
async function mailOf(body: string) {
  const { id, first, second } = await aDialogue()
  const letterId = randomUUID()
  const text = { subject: 'Een lange brief', toMemberId: null, body }
  expect(await saveLetter(first.id, { dialogueId: id, letterId, basedOn: 0 }, text)).toMatchObject({
    status: 'saved',
  })
  await sendLetter(first.id, letterId, 1)
  await mailLetter(letterId, second.id)
  const [name = ''] = readdirSync(outboxFolder())
  const { html = '', text: plain = '' } = await PostalMime.parse(
    readFileSync(path.join(outboxFolder(), name)),
  )
  return { html, plain, bytes: Buffer.byteLength(html), letterId }
}

describe('a letter of 95,000 bytes', () => {
  test.each(Object.entries(longLetters()))(
    '%s: Gmail shows all of its mail, which says where to read on',
    async (_name, body) => {
      const { html, plain, bytes, letterId } = await mailOf(body)
      expect(bytes).toBeLessThan(90_000)
      expect(bytes).toBeGreaterThan(40_000)
      expect(html).toContain('Lees de hele brief op de site')
      expect(html).toContain(`?brief=${letterId}#brief-${letterId}`)
      expect(html).toContain('Beste lezer,')
      expect(html).not.toContain('Het einde.')
      expect(plain).toContain('Het einde.')
    },
    30_000,
  )

  test('with fifty private passages stays below it, and each that is in it is told', async () => {
    const passage = `Gewoon.\n\n:::onder-ons\n${'Geheim. '.repeat(230)}\n:::\n\n`
    const { html, bytes } = await mailOf(passage.repeat(49))
    expect(bytes).toBeLessThan(90_000)
    expect(html.split('Onder ons').length).toBeGreaterThan(30)
    expect(html).toContain('Lees de hele brief op de site')
  }, 30_000)
})

test('a letter that fits is mailed whole', async () => {
  const { html } = await mailOf(
    `Beste lezer,\n\n${'Een alinea van gewone lengte.\n\n'.repeat(500)}Het einde.`,
  )
  expect(html).toContain('Het einde.')
  expect(html).not.toContain('Lees verder')
})

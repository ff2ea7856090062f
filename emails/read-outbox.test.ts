import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { composeMail } from './compose-mail'
import { listOutboxNames, readOutboxMail } from './read-outbox'
import { renderConfirmationMail } from './readers/confirmation'
import { writeToOutbox } from './write-to-outbox'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-outbox-'))
  vi.stubEnv('DATA_DIR', dataDir)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})

test('what was written is read back, word for word', async () => {
  const about = {
    publicationName: 'Het ’t Veer — één “brug”',
    language: 'nl' as const,
    link: `http://x/${'a'.repeat(90)}`,
    lists: [{ list: 'newsletter' as const, pace: null, of: null }],
  }
  const mail = await renderConfirmationMail(about)
  const name = await writeToOutbox(composeMail({ to: 'anna@voorbeeld.example', ...mail }))
  const read = await readOutboxMail(name)
  expect(read).toMatchObject({ ...mail, to: 'anna@voorbeeld.example', from: 'Samenspraak <post@localhost>' })
  expect(Date.now() - (read?.date.getTime() ?? 0)).toBeLessThan(60_000)
})

test('mails are listed newest first; an outbox that is not there yet is empty', async () => {
  expect(await listOutboxNames()).toEqual([])
  const write = (date: Date) =>
    writeToOutbox({ ...composeMail({ to: 'a@b.example', subject: 'x', html: '<p>x</p>', text: 'x' }), date })
  const older = await write(new Date('2026-03-01T12:00:00Z'))
  const newer = await write(new Date('2026-03-02T12:00:00Z'))
  writeFileSync(path.join(dataDir, 'outbox', '.half.eml.unfinished'), '')
  writeFileSync(path.join(dataDir, 'outbox', 'notes.eml'), '')
  expect(await listOutboxNames()).toEqual([newer, older])
})

test.each(['../secret', 'notes.eml', '2026-03-01T12-00-00.000Z-abcdef.eml', ''])(
  '%j is no mail',
  async (name) => {
    writeFileSync(path.join(dataDir, 'secret'), 'x')
    expect(await readOutboxMail(name)).toBeNull()
  },
)

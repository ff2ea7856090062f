import { rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { drawing } from '@/publication/pictures/media/testing/sample-pictures'
import { confirmArrival } from './confirm-arrival'
import { takeInPicture } from './take-in-picture'
import { aMail } from './testing/a-mail'
import { anArrival, dialogue, receiveMails, text } from './testing/arrivals-under-test'

receiveMails()
const dataDir = makeTemporaryDataDir('arrivals')
beforeAll(() => {
  vi.stubEnv('DATA_DIR', dataDir)
})
afterAll(() => rmSync(dataDir, { recursive: true }))

describe('a picture that came with a proposal', () => {
  const words = { alt: 'Een [oude] brug', credit: 'Anna' }
  const withPicture = (bytes: Buffer) =>
    Buffer.from(
      aMail(
        { 'Content-Type': 'multipart/mixed; boundary=grens' },
        `--grens\n\nDag\n--grens\nContent-Type: image/jpeg; name=brug.jpg\nContent-Transfer-Encoding: base64\n\n${bytes.toString('base64')}\n--grens--\n`,
      ),
    )

  test('is taken in with its words and without where it was made, and may be in the letter', async () => {
    const jpeg = await drawing(600, 400)
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
      .toBuffer()
    expect(jpeg.toString('latin1')).toContain('Exif')
    const { id } = await anArrival({ raw: withPicture(jpeg) })
    const taken = await takeInPicture(dialogue.anna.id, id, 0, words)
    const markdown = taken.status === 'taken' ? taken.markdown : ''
    expect(markdown).toMatch(/^!\[Een \\\[oude\\\] brug\]\(\/media\/brug-[0-9a-f]{16}\.jpg\)$/)
    const [kept] = await db().select().from(media)
    expect(kept).toMatchObject({ alt: words.alt, credit: 'Anna', uploadedBy: dialogue.anna.id })
    for (const file of await readdir(dataDir, { recursive: true, withFileTypes: true }))
      if (file.isFile())
        expect(await readFile(path.join(file.parentPath, file.name), 'latin1')).not.toContain('Exif')
    const body = `Dag\n\n${markdown}`
    expect((await confirmArrival(dialogue.anna.id, id, { ...text, body })).status).toBe('confirmed')
    expect((await takeInPicture(dialogue.anna.id, id, 0, words)).status).toBe('taken')
    expect((await takeInPicture(dialogue.ben.id, id, 0, words)).status).toBe('not-found')
  })

  test('that is none is refused, and one that is not there or is another’s is not found', async () => {
    const { id } = await anArrival({ raw: withPicture(Buffer.from('<svg/>')) })
    expect(await takeInPicture(dialogue.anna.id, id, 0, words)).toEqual({
      status: 'refused',
      reason: 'not-a-picture',
    })
    expect(await takeInPicture(dialogue.anna.id, id, 1, words)).toEqual({ status: 'not-found' })
    expect(await takeInPicture(dialogue.ben.id, id, 0, words)).toEqual({ status: 'not-found' })
    const held = await anArrival({ raw: withPicture(Buffer.from('x')), state: 'held', heldFor: 'replay' })
    expect(await takeInPicture(dialogue.anna.id, held.id, 0, words)).toEqual({ status: 'not-found' })
  })
})

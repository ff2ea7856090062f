import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import type { Email } from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { authors, letters, pieces, writtenLetters } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { confirmByLink } from '@/publication/correspondence/arrivals/notices/confirm-by-link'
import { approveByLink } from '@/publication/correspondence/compositions/by-mail/answer-by-link'
import { openProofLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { beginDialogue } from '@/publication/correspondence/dialogues/begin-dialogue'
import { findOwnAddress } from '@/publication/correspondence/dialogues/find-own-address'
import { exportContents } from '@/publication/files/contents/export-contents'
import { importContents } from '@/publication/files/contents/import-contents'
import { anImport } from '@/publication/files/contents/testing/an-import'
import { clearSite } from '@/publication/files/contents/testing/clear-site'
import { whatReadersHave } from '@/publication/files/contents/testing/what-readers-have'
import { closeQueue } from '@/queue/sender'
import {
  addressOf,
  doJobs,
  itRests,
  type MailPrograms,
  openMailPrograms,
  type ReaderOfMail,
} from './testing/mail-programs'

const MINUTES = 240_000
const { folder } = anImport()
const SECRET = 'zwijgplichtweduwe'
/** What twenty mails say: marks of mail, signs outside ASCII, lists, and once something between the two. */
const SAID = Array.from({ length: 20 }, (_, at) =>
  [
    `Brief ${at}: wat is *stilte* — “ruis”, of niets? Één ding is zéker.`,
    at % 4 === 1 && '- een lijst\n- van twee',
    at % 5 === 2 && 'Een regel\nen nog een regel. 日本語 en ćäß, 1 < 2 & 3 > 2, {accolades} en <Box>.',
    at === 6 && `:::onder-ons\nDe ${SECRET} blijft tussen ons.\n:::\n\nEn dit is weer voor allen.`,
    at % 3 === 0 && '> Een aanhaling zonder bron.\n\nEn wat ik ervan vind.',
  ]
    .filter(Boolean)
    .join('\n\n'),
)

let programs: MailPrograms

beforeAll(async () => {
  programs = await openMailPrograms('a-thread-by-mail', ['voorbeeld.example', 'ander.example'])
})

afterAll(async () => {
  await programs.close()
  await closeQueue()
})

/** Whoever has the turn answers what they were mailed last, and presses the button behind the notice of it. */
async function mailsOn(writer: ReaderOfMail, to: string, answered: Email | null, text: string) {
  // Nobody is held for writing twenty letters in a minute.
  await pool().query(`update arrivals set arrived_at = arrived_at - interval '2 hours'`)
  await writer.write(to, answered, text)
  const token = writer.click(writer.next(), 'brief')
  expect(await writer.press(() => confirmByLink(token, null, null))).toMatchObject({ status: 'confirmed' })
  await doJobs()
}

async function agrees(writer: ReaderOfMail) {
  const token = writer.click(writer.next(), 'drukproef')
  const opened = await openProofLink(token)
  if (opened.status !== 'open') throw new Error(`It is ${opened.status}`)
  expect(opened.open.current.findings.mine).toEqual([])
  expect(await approveByLink(token, null, opened.open.current.shown)).toEqual({ status: 'approved' })
  await doJobs()
  return opened.fingerprint
}

test(
  'twenty letters that two people mailed each other are published, and the same pages and feeds in an empty site',
  async () => {
    await aPublication({ name: 'Twintig mails' })
    const [ada, carola] = [
      programs.aReader('ada@voorbeeld.example'),
      programs.aReader('carola@ander.example'),
    ]
    const adaMember = await aMember('contributor', { name: 'Ada van Iersel', email: 'ada@voorbeeld.example' })
    const editor = await aMember('editor', { name: 'Emiel Ábel' })
    const dialogueId = randomUUID()
    const other = { name: 'Carola Rood', email: 'carola@ander.example' }
    const begun = { theme: 'Over stilte', other, writesFirst: 'me' } as const
    expect(await beginDialogue(adaMember.id, dialogueId, begun)).toEqual({ status: 'begun' })
    await doJobs()

    const adas = (await findOwnAddress({ dialogueId, memberId: adaMember.id }))?.to ?? ''
    await mailsOn(ada, adas, null, SAID[0] ?? '')
    for (const [at, text] of SAID.slice(1).entries()) {
      const writer = at % 2 === 0 ? carola : ada
      const answered = writer.next()
      await mailsOn(writer, addressOf(answered), answered, text)
    }
    ada.next()

    const sent = await db()
      .select({ id: writtenLetters.id })
      .from(writtenLetters)
      .where(eq(writtenLetters.dialogueId, dialogueId))
      .orderBy(writtenLetters.sentAt)
    expect(sent).toHaveLength(20)
    const content = { ...emptyContent(sent.map(({ id }) => id)), title: 'Over stilte' }
    expect(await saveComposition(editor.id, dialogueId, 0, content)).toMatchObject({ status: 'saved' })
    await itRests(dialogueId)
    await agrees(ada)
    const fingerprint = await agrees(carola)
    const published = await publishDialogue(editor.id, dialogueId, fingerprint)
    expect(published).toMatchObject({ status: 'published' })

    const slugs = (await db().select({ slug: authors.slug }).from(authors)).map(({ slug }) => slug ?? '')
    const asked = {
      scopes: [{ of: 'site' as const }, ...slugs.map((slug) => ({ of: 'author' as const, slug }))],
      authors: slugs,
      former: [],
    }
    const before = await whatReadersHave(asked)
    expect(await db().$count(letters)).toBe(20)
    expect(JSON.stringify(before)).toContain('Brief 19: wat is')
    expect(JSON.stringify(before)).not.toContain(SECRET)

    const out = path.join(folder.path, 'twintig')
    expect(await exportContents(out)).toMatchObject({ status: 'exported', missing: [] })
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
    for (const { parentPath, name } of files)
      expect(readFileSync(path.join(parentPath, name), 'utf8')).not.toContain(SECRET)
    await clearSite()
    expect(await db().$count(pieces)).toBe(0)
    expect((await importContents(out)).refused).toEqual([])
    expect(await whatReadersHave(asked)).toEqual(before)
  },
  MINUTES,
)

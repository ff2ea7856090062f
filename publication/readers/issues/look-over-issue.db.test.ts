import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type IssuePart, members, pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aPiece } from '@/db/testing/publish'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { askForTestMail } from './ask-for-test-mail'
import { findIssueDraft } from './find-issue-draft'
import { lookOverIssue } from './look-over-issue'
import { previewIssue } from './preview-issue'
import { saveIssue } from './save-issue'
import { sendTestIssue } from './send-test-issue'
import { anIssue, aPublicIssue, CONTENT } from './testing/an-issue'

withEmptyOutbox('issue-test-mail')

let editor = ''
let email = ''
beforeEach(async () => {
  await db().delete(pieces)
  announceEdition()
  const member = await aMember('editor')
  editor = member.id
  email = member.email ?? ''
})

const words = (text: string): IssuePart => ({ kind: 'words', text })
const look = async (id: string) => {
  const draft = await findIssueDraft(editor, id)
  if (!draft) throw new Error('It is not there')
  return lookOverIssue(editor, draft)
}

test('of an issue that can go, its size, its links and its pictures are said', async () => {
  await aPicture(editor, 'iep.png')
  await aPiece('daar')
  const id = await anIssue(editor, {
    parts: [
      words('Zie [daar](/2012/03/daar), [buiten](https://voorbeeld.example/weg) en [weg](/2012/03/nergens).'),
      words('![Een iep](/media/iep.png)'),
    ],
  })
  const { obstacles, mail } = await look(id)
  expect(obstacles).toEqual([])
  expect(mail).toMatchObject({
    cut: [],
    links: 2,
    deadLinks: ['/2012/03/nergens'],
    withoutAlt: 0,
    pictures: 1,
  })
  expect(mail?.bytes).toBeGreaterThan(2_000)
  expect(mail?.bytes).toBeLessThan(20_000)
})

test('of one whose words cannot be shown there is no mail, and it says why', async () => {
  const id = await anIssue(editor, { parts: [words('<script>x</script>')] })
  expect(await look(id)).toMatchObject({ mail: null, obstacles: [{ kind: 'problems', part: 0 }] })
})

test('what would not fit whole is said beforehand', async () => {
  const { id: pieceId } = await aPiece('lang', { body: 'Woorden en nog eens woorden. '.repeat(8_000) })
  const id = await anIssue(editor, { parts: [words('Dag.'), { kind: 'piece', pieceId, shows: 'whole' }] })
  expect((await look(id)).mail).toMatchObject({ cut: [1] })
})

test('of one that readers have nothing is in the way any more', async () => {
  const { draftId } = await aPublicIssue(editor)
  expect((await look(draftId)).obstacles).toEqual([])
})

test('nobody but who may write issues sees the mail', async () => {
  const id = await anIssue(editor)
  expect(await previewIssue(editor, id)).toMatchObject({ subject: CONTENT.subject })
  for (const who of [await aMember('contributor'), await aMember('owner', { removedAt: new Date() })])
    expect(await previewIssue(who.id, id)).toBe(null)
})

test('a test mail goes to who asked, as an issue does, and takes nobody off', async () => {
  const id = await anIssue(editor)
  const at = new Date().toISOString()
  await sendTestIssue({ issueDraftId: id, memberId: editor, at })
  const [mail] = outboxMails()
  expect(outboxMails()).toHaveLength(1)
  expect(mail).toMatchObject({ to: email, subject: `Testmail: ${CONTENT.subject}` })
  expect(mail?.text).toContain('Twee stukken deze maand.')
})

test('asked for and sent later, it is as it is saved then; who may not any more gets none', async () => {
  const id = await anIssue(editor)
  const asked = { issueDraftId: id, memberId: editor, at: new Date().toISOString() }
  await saveIssue(editor, id, 2, { ...CONTENT, parts: [words('Anders.')] })
  await sendTestIssue(asked)
  expect(outboxMails()[0]?.text).toContain('Anders.')
  await db().update(members).set({ role: 'contributor' }).where(eq(members.id, editor))
  await sendTestIssue(asked)
  await sendTestIssue({ ...asked, issueDraftId: crypto.randomUUID() })
  expect(outboxMails()).toHaveLength(1)
})

test('who has no address is told so when a test mail is asked for, and not that the issue is gone', async () => {
  const issueDraftId = await anIssue(editor)
  await db().update(members).set({ email: null }).where(eq(members.id, editor))
  expect(await askForTestMail(editor, issueDraftId)).toEqual({ status: 'no-address' })
})

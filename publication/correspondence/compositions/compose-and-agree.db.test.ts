import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { approvals, compositions, letterRevisions, writtenLetters } from '@/db/schema'
import { aRevision } from '@/db/testing/a-dialogue'
import { aPicture } from '@/db/testing/a-picture'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { answerFinding } from './answer-finding'
import { approveDialogue } from './approve-dialogue'
import { contentOf, emptyContent } from './composition-content'
import { findComposition } from './find-composition'
import { listAwaited } from './list-awaited'
import { listBrokenTexts } from './list-broken-texts'
import { previewOfProof } from './preview-of-proof'
import { saveComposition } from './save-composition'
import { aComposedDialogue, bothApprove, compose, proofOf } from './testing/a-composed-dialogue'

withNeighbours()

test('saving what stands there writes nothing; saving over somebody else is refused with theirs', async () => {
  const scene = await aComposedDialogue({ title: 'Eerste' })
  const content = { ...emptyContent(scene.letterIds), title: 'Eerste' }
  expect(await saveComposition(scene.ada.id, scene.id, 0, content)).toEqual({ status: 'saved', number: 1 })
  expect(await saveComposition(scene.ben.id, scene.id, 1, { ...content, lead: 'Van Ben.' })).toMatchObject({
    number: 2,
  })
  expect(await saveComposition(scene.ada.id, scene.id, 1, { ...content, lead: 'Van Ada.' })).toMatchObject({
    status: 'stale',
    newest: { number: 2, lead: 'Van Ben.', savedByName: 'Ben Zuid' },
  })
  expect(await db().select().from(compositions).where(eq(compositions.dialogueId, scene.id))).toHaveLength(2)
})

test('letters stand in the order in which they were sent, whatever order is asked', async () => {
  const scene = await aComposedDialogue()
  const letters = scene.letterIds.toReversed().map((letterId) => ({ letterId, interlude: '' }))
  await compose(scene, { title: 'Andersom', letters })
  const { proof } = await proofOf(scene)
  expect(proof.letters.map(({ letterId }) => letterId)).toEqual(scene.letterIds)
})

test('a letter of another dialogue, or one that was not sent, is not chosen', async () => {
  const scene = await aComposedDialogue()
  const other = await aComposedDialogue()
  const [draft] = await db()
    .insert(writtenLetters)
    .values({ dialogueId: scene.id, writerId: scene.ada.id, revision: 1 })
    .returning()
  for (const letterId of [other.letterIds[0] ?? '', draft?.id ?? '']) {
    const content = { ...emptyContent([letterId]), title: 'Geleend' }
    expect(await saveComposition(scene.ada.id, scene.id, 1, content)).toEqual({ status: 'unknown-letter' })
  }
})

test('whatever was typed is kept as it is, and nobody can agree to it', async () => {
  const scene = await aComposedDialogue()
  const [letterId = '', otherId = ''] = scene.letterIds
  const image = { src: '/media/brug.png', alt: '', credit: '', licence: '' }
  const typed = {
    title: '',
    slug: 'Geen adres',
    typedDate: '31-2-2012',
    image,
    letters: [{ letterId, interlude: '<script>x</script>' }],
    setAside: [{ letterId: otherId, interlude: '## Voor later' }],
    closing: 'a {b}',
  }
  const content = { ...emptyContent([letterId]), ...typed }
  expect(await saveComposition(scene.ada.id, scene.id, 1, content)).toMatchObject({ status: 'saved' })
  const open = await findComposition(scene.ada.id, scene.id)
  expect(open?.content).toMatchObject(typed)
  expect(open?.current?.obstacles).toEqual([
    'untitled',
    'typed-date',
    'slug-wrong',
    'no-alt',
    'no-credit',
    'closed-picture',
  ])
  if (!open?.current) throw new Error('It was composed')
  const { current } = open
  expect((await listBrokenTexts(scene.ada.id, current.composition)).map(({ place }) => place)).toEqual([
    { letterId },
    'closing',
  ])
  // The proof can be looked at all the same.
  expect((await previewOfProof(scene.ada.id, current, null)).letters).toHaveLength(1)
  expect((await approveDialogue(scene.ada.id, scene.id, current.fingerprint)).status).toBe('untitled')
  expect((await listAwaited(db(), scene.id)).size).toBe(0)
})

test('nobody agrees to a text around the letters that cannot be shown', async () => {
  const scene = await aComposedDialogue()
  const [letterId = ''] = scene.letterIds
  const content = { ...emptyContent([letterId]), title: 'Een titel', closing: 'a {b}' }
  await saveComposition(scene.ada.id, scene.id, 1, content)
  const open = await findComposition(scene.ada.id, scene.id)
  const fingerprint = open?.current?.fingerprint ?? ''
  expect(open?.current?.obstacles).toEqual([])
  expect(await approveDialogue(scene.ada.id, scene.id, fingerprint)).toEqual({ status: 'broken-text' })
  expect((await listAwaited(db(), scene.id)).size).toBe(0)
})

test('composing touches no letter', async () => {
  const scene = await aComposedDialogue()
  const before = await db().select().from(letterRevisions)
  await compose(scene, { letters: scene.letterIds.map((letterId) => ({ letterId, interlude: '## Iets' })) })
  expect(await db().select().from(letterRevisions)).toEqual(before)
})

test('agreeing twice is agreeing once, at the first moment', async () => {
  const scene = await aComposedDialogue()
  const first = new Date('2026-05-01T10:00:00Z')
  await bothApprove(scene, first)
  await bothApprove(scene, new Date('2026-05-02T10:00:00Z'))
  const rows = await db().select().from(approvals).where(eq(approvals.dialogueId, scene.id))
  expect(rows.map(({ approvedAt }) => approvedAt)).toEqual([first, first])
})

test('nobody agrees before they answered what they are asked; an answer is for these words in this letter', async () => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: 'Bel me op 06-12345678.' },
    { from: ben, body: 'Dag.' },
  ])
  const { letterIds } = scene
  const { fingerprint } = await proofOf(scene)
  expect(await approveDialogue(scene.ada.id, scene.id, fingerprint)).toEqual({ status: 'unanswered' })
  expect(await answerFinding(scene.ada.id, scene.id, { letterIds, kind: 'name', found: 'Kees' })).toEqual({
    status: 'not-found',
  })
  await answerFinding(scene.ada.id, scene.id, { letterIds, kind: 'telephone', found: '06-12345678' })
  await bothApprove(scene)
  await aRevision(letterIds[0] ?? '', 'Bel me op 06-87654321.')
  expect((await findComposition(scene.ada.id, scene.id))?.current?.findings.mine).toMatchObject([
    { found: '06-87654321' },
  ])
})

test('words of a private passage in an interlude, a title or an alt stop everybody, and editors are not told which', async () => {
  const scene = await aComposedDialogue({}, (ada) => [
    { from: ada, body: 'Dag.\n\n:::onder-ons\nIk word aan mijn knie geopereerd.\n:::' },
  ])
  const [letterId = ''] = scene.letterIds
  const words = 'Aan mijn knie geopereerd'
  await aPicture(scene.editor.id, 'x.png')
  for (const [change, place] of [
    [{ title: words }, 'title'],
    [{ slug: 'aan-mijn-knie-geopereerd' }, 'slug'],
    [{ lead: `Over “${words}”.` }, 'lead'],
    [{ closing: words }, 'closing'],
    [{ image: { src: '/media/x.png', alt: words, credit: 'A', licence: '' } }, 'picture'],
    [{ letters: [{ letterId, interlude: `<Pullquote>${words}</Pullquote>` }] }, { letterId }],
  ] as const) {
    await compose(scene, change as object)
    const { fingerprint } = await proofOf(scene)
    expect(await approveDialogue(scene.ada.id, scene.id, fingerprint)).toEqual({ status: 'unanswered' })
    expect((await listAwaited(db(), scene.id)).size).toBe(0)
    const asEditor = await findComposition(scene.editor.id, scene.id)
    expect(asEditor?.current?.findings.shared).toEqual([{ place, found: '' }])
    const asWriter = await findComposition(scene.ada.id, scene.id)
    expect(asWriter?.current?.findings.shared[0]?.found).not.toBe('')
  }
})

test('what an editor gets of a dialogue holds nothing of its private passages', async () => {
  const scene = await aComposedDialogue({}, (ada) => [
    { from: ada, body: 'Dag.\n\n:::onder-ons\nZwijgplicht.\n:::' },
  ])
  const open = await findComposition(scene.editor.id, scene.id)
  const shown = JSON.stringify([
    open?.letters,
    open?.current?.proof,
    open?.current?.findings,
    open?.current?.approvals,
  ])
  expect(shown).not.toContain('Zwijgplicht')
})

test('the same parts give the same fingerprint', async () => {
  const scene = await aComposedDialogue()
  const once = await proofOf(scene)
  expect((await proofOf(scene)).fingerprint).toBe(once.fingerprint)
  expect(contentOf(once.composition).title).toBe('Over wachten')
})

import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { Member } from '@/db/schema'
import { aRevision } from '@/db/testing/a-dialogue'
import { closeQueue } from '@/queue/sender'
import { acceptChange } from '../letters/decide-change'
import { findWrittenLetter } from '../letters/find-written-letter'
import { proposeChange } from '../letters/propose-change'
import { answerFinding } from './answer-finding'
import { approveDialogue } from './approve-dialogue'
import { emptyContent } from './composition-content'
import { findComposition } from './find-composition'
import { saveComposition } from './save-composition'
import { aComposedDialogue, compose, proofOf, publish } from './testing/a-composed-dialogue'
import { allThatReads, asked, quoted, REST, WORDS } from './testing/words-of-another'

afterAll(closeQueue)

test('words in a subject are not shown, and stay when an editor proposes something else', async () => {
  const scene = await quoted(`Beste Ada,\n\n${REST}`, `Re: ${WORDS}`)
  const letterId = scene.letterIds[1] ?? ''
  expect(await allThatReads(scene, scene.editor)).not.toContain('knie')
  const proposal = { basedOn: 1, subject: '', body: 'Beste Ada,\n\nSterkte.', note: '' }
  const changeId = randomUUID()
  expect(await proposeChange(scene.editor.id, letterId, changeId, proposal)).toEqual({ status: 'proposed' })
  await acceptChange(scene.ben.id, changeId)
  expect(await findWrittenLetter(scene.ben.id, letterId)).toMatchObject({ subject: `Re: ${WORDS}` })
})

test('a letter is chosen by its first words as people read them, without what is private', async () => {
  const scene = await aComposedDialogue({}, (ada) => [
    {
      from: ada,
      body: `:::onder-ons\n${WORDS}\n:::\n\n> Ik sta in de rij\n>\n> [brief 1](#brief-1)\n\nIk ook.`,
    },
  ])
  expect((await findComposition(scene.ada.id, scene.id))?.letters).toMatchObject([
    { beginning: 'Ik sta in de rij brief 1 Ik ook.' },
  ])
})

test.each([
  ['a telephone number', '06-12345678', 'Bel haar op 0612345678.', '0612345678'],
  ['a name', 'Okke Brinkman', 'Toen kwam Okke Brinkman binnen.', 'Okke Brinkman'],
])('%s of one passage is asked about, however short', async (_, passage, said, found) => {
  const scene = await aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: `Beste Ben,\n\n:::onder-ons\n${passage}\n:::\n\nTot zo.` },
    { from: ben, body: `Beste Ada,\n\n${said}\n\n${REST}` },
  ])
  const findings = (await findComposition(scene.ada.id, scene.id))?.current?.findings
  expect(findings?.mine).toMatchObject([{ kind: 'private-elsewhere', found, isOfMe: true }])
  expect(await allThatReads(scene, scene.editor)).not.toContain(found)
})

test('what is set around letters is closed to whoever may not read the words in it, also beside letters that are left out', async () => {
  const scene = await quoted(REST)
  const [first = '', second = ''] = scene.letterIds
  const { ada, ben, editor, id } = scene
  const change = (by: Member, content: object) =>
    findComposition(by.id, id).then((open) =>
      saveComposition(by.id, id, open?.number ?? 0, {
        ...emptyContent([first]),
        title: 'Over wachten',
        ...content,
      }),
    )
  for (const content of [
    { title: WORDS },
    { lead: WORDS },
    { closing: `<Pullquote>${WORDS}</Pullquote>` },
    { letters: [{ letterId: first, interlude: `## ${WORDS}` }] },
    { setAside: [{ letterId: second, interlude: `## ${WORDS}` }] },
    { image: { src: '', alt: WORDS, credit: '', licence: '' } },
  ]) {
    expect(await change(ben, content)).toMatchObject({ status: 'saved' })
    const open = await findComposition(editor.id, id)
    expect(open?.isClosed).toBe(true)
    const { content: kept, current } = open ?? {}
    expect(JSON.stringify([kept, current?.proof, current?.findings])).not.toContain('knie')
  }
  expect(await change(editor, { title: 'Eroverheen' })).toEqual({ status: 'closed' })
  expect(await allThatReads(scene, ada)).toContain('knie')
  expect(await allThatReads(scene, editor)).not.toContain('knie')
  expect(await change(ada, { title: 'Over wachten' })).toMatchObject({ status: 'saved' })
  expect(await findComposition(editor.id, id)).toMatchObject({ isClosed: false })
})

test('a yes falls when it is said in other words, and publishing asks again', async () => {
  const scene = await quoted()
  const letterId = scene.letterIds[1] ?? ''
  const { ada, ben, id } = scene
  for (const member of [ada, ben]) await answerFinding(member.id, id, asked(letterId))
  const { fingerprint } = await proofOf(scene)
  for (const member of [ada, ben]) await approveDialogue(member.id, id, fingerprint)
  // Of the letter that is read nothing changes: what is private in the other becomes more.
  await aRevision(
    scene.letterIds[0] ?? '',
    `:::onder-ons\n${WORDS}.\n\n${REST}\n:::\n\nBeste Ben,\n\nTot zo.`,
  )
  await compose(scene, {})
  const now = (await proofOf(scene)).fingerprint
  expect(await publish(scene, now)).not.toMatchObject({ status: 'published' })
  expect((await findComposition(ada.id, id))?.current?.findings.areAllAnswered).toBe(false)
})

import { expect } from 'vitest'
import type { Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { approveDialogue } from '../../compositions/approve-dialogue'
import { emptyContent } from '../../compositions/composition-content'
import { publishDialogue } from '../../compositions/publish-dialogue'
import { saveComposition } from '../../compositions/save-composition'
import { dialogueOf, proofOf } from '../../compositions/testing/a-composed-dialogue'

/** Anna, Bram and Cato wrote each other a letter each, and an editor and an owner look on. */
export async function threeWhoWrite() {
  const anna = await aMember('contributor', { name: 'Anna Bos' })
  const bram = await aMember('contributor', { name: 'Bram Cools' })
  const cato = await aMember('contributor', { name: 'Cato Deen' })
  const editor = await aMember('editor', { name: 'Ella Eik' })
  const owner = await aMember('owner')
  const { id, letterIds } = await aDialogue({
    theme: 'Over wachten',
    by: [anna, bram, cato],
    letters: [
      { from: anna, body: 'Beste allebei,\n\nWat is wachten?\n' },
      { from: bram, body: 'Beste allebei,\n\nWachten is lang.\n' },
      { from: cato, body: 'Beste allebei,\n\nWachten is kort.\n' },
    ],
  })
  return { anna, bram, cato, editor, owner, id, letterIds, compose, agree, publish, withoutCato }

  async function compose(chosen: string[], change = {}): Promise<string> {
    const { composition } = await dialogueOf({ id })
    const content = { ...emptyContent(chosen), title: 'Over wachten', ...change }
    expect(await saveComposition(anna.id, id, composition, content)).toMatchObject({ status: 'saved' })
    return (await proofOf({ id })).fingerprint
  }

  function agree(fingerprint: string, ...who: Member[]) {
    return Promise.all(who.map(async (it) => (await approveDialogue(it.id, id, fingerprint)).status))
  }

  async function publish(fingerprint: string) {
    return (await publishDialogue(editor.id, id, fingerprint)).status
  }

  function withoutCato() {
    return letterIds.filter((it) => it !== letterIds[2])
  }
}

export type ThreeWhoWrite = Awaited<ReturnType<typeof threeWhoWrite>>

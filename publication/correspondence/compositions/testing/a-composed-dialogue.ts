import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues, type Member, members } from '@/db/schema'
import { aDialogue, type GivenLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { approveDialogue } from '../approve-dialogue'
import { type CompositionContent, emptyContent } from '../composition-content'
import { publishDialogue } from '../publish-dialogue'
import { type CurrentProof, readProof } from '../read-proof'
import { saveComposition } from '../save-composition'

export type Scene = { ada: Member; ben: Member; editor: Member; id: string; letterIds: string[] }

/** Ada and Ben wrote each other, and an editor composed all of it. */
export async function aComposedDialogue(
  change: Partial<CompositionContent> = {},
  letters: (ada: Member, ben: Member) => GivenLetter[] = (ada, ben) => [
    { from: ada, body: 'Beste Ben,\n\nWat is een brief?' },
    { from: ben, body: 'Beste Ada,\n\nEen brief wacht.' },
  ],
  given: Partial<Pick<Scene, 'ada' | 'ben' | 'editor'>> = {},
): Promise<Scene> {
  const ada = given.ada ?? (await aMember('contributor', { name: 'Ada van Iersel' }))
  const ben = given.ben ?? (await aMember('contributor', { name: 'Ben Zuid' }))
  const editor = given.editor ?? (await anEditor())
  const { id, letterIds } = await aDialogue({ by: [ada, ben], letters: letters(ada, ben) })
  const scene = { ada, ben, editor, id, letterIds }
  await compose(scene, change)
  return scene
}

/** Of this name there is one. */
async function anEditor(): Promise<Member> {
  const name = 'Emiel Ábel'
  await db().update(members).set({ name: '' }).where(eq(members.name, name))
  return aMember('editor', { name })
}

/** Saves another composition over what is there. */
export async function compose(scene: Scene, change: Partial<CompositionContent>): Promise<void> {
  const dialogue = await dialogueOf(scene)
  const content = { ...emptyContent(scene.letterIds), title: 'Over wachten', ...change }
  const outcome = await saveComposition(scene.editor.id, scene.id, dialogue.composition, content)
  if (outcome.status !== 'saved') throw new Error(`It was not saved: ${outcome.status}`)
}

/** The row of the dialogue as it is now. */
export async function dialogueOf({ id }: Pick<Scene, 'id'>) {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, id))
  if (!dialogue) throw new Error('There is no such dialogue')
  return dialogue
}

/** What would be published now. */
export async function proofOf(scene: Pick<Scene, 'id'>): Promise<CurrentProof> {
  const current = await readProof(db(), await dialogueOf(scene))
  if (!current) throw new Error('Nothing was composed')
  return current
}

/** When all of it is published, unless told otherwise. */
export const NOW = new Date('2026-05-12T10:00:00Z')

/** The editor publishes it. */
export const publish = (scene: Scene, fingerprint: string) =>
  publishDialogue(scene.editor.id, scene.id, fingerprint, NOW)

/** Both say yes to what would be published now; returns its fingerprint. */
export async function bothApprove(scene: Scene, now?: Date): Promise<string> {
  const { fingerprint } = await proofOf(scene)
  for (const { id } of [scene.ada, scene.ben]) {
    const outcome = await approveDialogue(id, scene.id, fingerprint, now)
    if (outcome.status !== 'approved') throw new Error(`Not approved: ${outcome.status}`)
  }
  return fingerprint
}

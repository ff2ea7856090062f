import { describe, expect, test } from 'vitest'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { confirmArrival } from './confirm-arrival'
import { findArrival } from './find-arrival'
import { BY_ITS_WRITER, type HeldFor, REASONS } from './held-for'
import { listArrivals } from './list-arrivals'
import { aMail } from './testing/a-mail'
import { anArrival, dialogue, judge, letters, receiveMails, take, text } from './testing/arrivals-under-test'

receiveMails()

describe('a mail that is held', () => {
  test.each(REASONS.map((reason) => [reason, BY_ITS_WRITER.includes(reason)] as const))(
    'for %s becomes a letter when its writer says so: %s',
    async (heldFor: HeldFor, isConfirmable: boolean) => {
      const { id } = await anArrival({ state: 'held', heldFor })
      const { status } = await confirmArrival(dialogue.anna.id, id, text)
      expect(status).toBe(isConfirmable ? 'confirmed' : 'not-to-be-trusted')
      expect(await letters()).toHaveLength(isConfirmable ? 1 : 0)
    },
  )

  test('is read by owners without what is private, and not what it answers', async () => {
    const owner = await aMember('owner')
    const body = 'Voor ieder.\n\n:::onder-ons\ngeheim\n:::\n'
    const { id } = await anArrival({
      state: 'held',
      heldFor: 'no-proof',
      body,
      quoted: '> geheim',
      otherFiles: ['x.pdf'],
    })
    expect(await findArrival(owner.id, id)).toMatchObject({
      body: 'Voor ieder.',
      quoted: '',
      otherFiles: [],
      isConfirmable: false,
    })
    expect(await findArrival(dialogue.anna.id, id)).toMatchObject({
      body,
      quoted: '> geheim',
      otherFiles: ['x.pdf'],
    })
    const other = await anArrival({ state: 'held', heldFor: 'no-proof', body: ':::onder-ons\ngeheim' })
    expect(await findArrival(owner.id, other.id)).toMatchObject({ body: null })
  })

  test('shows owners no subject with private words, on its page or in a list', async () => {
    const owner = await aMember('owner')
    const body = 'Dag.\n\n:::onder-ons\nIk word aan mijn knie geopereerd.\n:::'
    await aSentLetter(dialogue.dialogueId, { from: dialogue.anna, body })
    const subject = 'Aan mijn knie geopereerd'
    const { id } = await anArrival({ state: 'held', heldFor: 'no-proof', subject })
    const subjectFor = async (memberId: string) => [
      (await findArrival(memberId, id))?.subject,
      (await listArrivals(memberId, 1)).arrivals.find((it) => it.id === id)?.subject,
    ]
    expect(await subjectFor(owner.id)).toEqual(['', ''])
    expect(await subjectFor(dialogue.anna.id)).toEqual([subject, subject])
  })

  test('shows owners nothing when it says again what stayed between the two, or may', async () => {
    const owner = await aMember('owner')
    const said = 'Volgende week word ik aan mijn knie geopereerd.'
    await aSentLetter(dialogue.dialogueId, {
      from: dialogue.ben,
      body: `Dag.\n\n:::onder-ons\n${said}\n:::\n\nTot zo.`,
    })
    for (const body of [`Je schreef: volgende week word ik aan mijn knie`, 'Sterkte!\n\n> met je knie']) {
      const { id } = await anArrival({ state: 'held', heldFor: 'no-proof', body })
      expect(await findArrival(owner.id, id)).toMatchObject({ body: null })
      expect(await findArrival(dialogue.anna.id, id)).toMatchObject({ body })
    }
  })

  test('when nobody could read it becomes what its writer puts there', async () => {
    const raw = Buffer.from(aMail({ 'X-Vol': 'x '.repeat(400_000) }))
    const arrival = await judge(await take(raw))
    expect(arrival).toMatchObject({ state: 'held', heldFor: 'unreadable', body: '' })
    expect(arrival?.raw.equals(raw)).toBe(true)
    expect(await findArrival(dialogue.anna.id, arrival?.id ?? '')).toMatchObject({ isConfirmable: true })
    const typed = { subject: 'Brug', body: 'Uit mijn eigen mailprogramma.' }
    expect((await confirmArrival(dialogue.anna.id, arrival?.id ?? '', typed)).status).toBe('confirmed')
    expect((await letters()).map(({ subject }) => subject)).toEqual(['Brug'])
  })
})

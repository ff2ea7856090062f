import { expect, test } from 'vitest'
import { aMember } from '@/db/testing/a-member'
import { addTopic } from './add-topic'

test('a topic that is there by that name, however it is written, is not added again', async () => {
  const editor = await aMember('editor')
  const added = await addTopic(editor.id, 'Op Reis')
  expect(added).toMatchObject({ status: 'added' })
  expect(await addTopic(editor.id, 'op reis')).toEqual(added)
  expect(await addTopic(editor.id, 'Op reis!')).not.toEqual(added)
})

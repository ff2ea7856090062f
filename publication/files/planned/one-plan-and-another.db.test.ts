import { expect, test } from 'vitest'
import { essayFile } from '../contents/testing/contents-folder'
import { publishPlanned } from './publish-planned'
import { AT, embargoed, PLACE, plans, YEAR } from './testing/an-embargo'

const { folder, run } = embargoed()

test('what comes due leaves what is planned for later as it is', async () => {
  folder.write({
    [`essays/${YEAR}-06-later.mdx`]: essayFile('Later', { date: `${YEAR}-06-01T09:00:00+02:00` }),
  })
  await run()
  const later = (await plans()).filter(({ publishAt }) => publishAt > AT)
  expect(later).toHaveLength(1)
  expect(await publishPlanned(AT)).toEqual([PLACE])
  expect(await plans()).toEqual(later)
})

test('of two with the same words each is published', async () => {
  const file = essayFile('Twee keer', { date: `${YEAR}-02-01T09:00:00+01:00` })
  folder.write({ [`essays/${YEAR}-02-eerst.mdx`]: file, [`essays/${YEAR}-02-daarna.mdx`]: file })
  await run()
  const due = (await plans()).filter(({ title }) => title === 'Twee keer')
  expect(new Set(due.map(({ sourceHash }) => sourceHash)).size).toBe(1)
  expect((await publishPlanned(new Date(`${YEAR}-03-01`))).sort()).toEqual(due.map(({ path }) => path).sort())
  expect(due).toHaveLength(2)
})

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

import { expect, test } from 'vitest'
import { aMember } from '@/db/testing/a-member'
import { textsIn } from '@/texts/texts'
import { askDatabasePast } from './ask-database-past'
import { didNotGo } from './did-not-go'
import { postmasterMail } from './postmaster-mail'
import { stuckPlans } from './stuck-plans'
import { waitingSignUps } from './waiting-sign-ups'

test.each([didNotGo, postmasterMail, stuckPlans, waitingSignUps, askDatabasePast])(
  'of what is not the matter nobody is told: $name',
  async (ask) => {
    const site = { language: 'nl', texts: textsIn('nl') }
    for (const viewer of [await aMember('owner'), await aMember('contributor')])
      expect(await ask(viewer as never, site as never)).toEqual([])
  },
)

import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { attempts, signInRequests } from '@/db/schema'
import { forgetAttempts } from './forget-attempts'

test('what was tried more than a day ago is forgotten, and what is younger stays', async () => {
  const old = new Date('2026-03-01T11:59:00Z')
  const young = new Date('2026-03-01T12:01:00Z')
  for (const at of [old, young]) {
    await db().insert(attempts).values({ kind: 'sign-up in all', keyHash: 'x', at })
    await db().insert(signInRequests).values({ email: 'anna@voorbeeld.example', askedAt: at })
  }
  await forgetAttempts(new Date('2026-03-02T12:00:00Z'))
  expect((await db().select().from(attempts)).map((one) => one.at)).toEqual([young])
  expect((await db().select().from(signInRequests)).map((one) => one.askedAt)).toEqual([young])
})

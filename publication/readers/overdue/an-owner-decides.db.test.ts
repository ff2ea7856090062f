import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { news, overdueMails } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { deliverMail } from '@/emails/deliver-mail'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { sendLetters } from '@/publication/readers/following/send-letters'
import { decideOverdueMail } from './decide-overdue-mail'
import { findOverdueMail } from './find-overdue-mail'
import {
  aBusySite,
  aFollower,
  aQuietSite,
  decide,
  HOUR,
  ids,
  later,
  NOW,
  noticeStandstill,
  queued,
  states,
} from './testing/a-busy-site'

vi.mock('@/emails/deliver-mail', () => ({ deliverMail: vi.fn() }))
aQuietSite()

describe('an owner', () => {
  test('has it sent: everything goes, once', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    expect(await decide('send', later(48 * HOUR))).toEqual({ status: 'sending' })
    expect(await decide('send', later(48 * HOUR))).toEqual({ status: 'changed' })
    expect(await queued()).toEqual([
      'send-approval-reminder',
      'send-letters',
      'send-mailings',
      'send-welcome',
    ])
    await sendLetters(() => later(49 * HOUR))
    expect(deliverMail).toHaveBeenCalledTimes(2)
    expect(await findOverdueMail(ids.owner)).toBeNull()
  })

  test('has it left: nothing of it is ever sent, and the ledger still adds up', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    expect(await decide('leave', later(48 * HOUR))).toEqual({ status: 'left' })
    await sendLetters(() => later(49 * HOUR))
    expect(deliverMail).not.toHaveBeenCalled()
    expect(await states()).toEqual(['left out', 'left out'])
    expect(await queued()).toEqual([])
  })

  test('has it left: who was not told of news is told of what comes next', async () => {
    await noticeStandstill(NOW)
    const { id, first, second } = await aDialogue()
    const tell = () =>
      db().transaction((transaction) =>
        tellOfNews(transaction, { kind: 'joined', thingId: id, byId: null }, [first.id], NOW),
      )
    await tell()
    const [whose, told] = [{ memberId: first.id, kind: 'joined' as const, thingId: id }, { toldAt: NOW }]
    const others = [
      { ...whose, ...told, memberId: second.id },
      { ...whose, ...told, kind: 'withdrawn' as const },
      { ...whose, ...told, thingId: randomUUID() },
    ]
    await db().insert(news).values(others)
    await noticeStandstill(later(48 * HOUR))
    await decide('leave', later(48 * HOUR))
    expect(await db().$count(news)).toBe(others.length)
    await tell()
    expect(await queued()).toEqual(['tell-of-dialogue-news'])
  })

  test('who reads as it was written gets the next letter after its interval, also when one was left', async () => {
    await noticeStandstill(NOW)
    await aFollower({ pace: 'as-it-was-written' })
    await noticeStandstill(later(48 * HOUR))
    await decide('leave', later(48 * HOUR))
    await sendLetters(() => later(49 * HOUR))
    expect(await states()).toEqual(['left out', 'waiting'])
    await sendLetters(() => later(73 * HOUR))
    expect(await states()).toEqual(['left out', 'accepted'])
  })

  test('decides what they saw: when more came to wait nothing is done', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    await noticeStandstill(later(96 * HOUR))
    expect(await decide('leave', later(48 * HOUR))).toEqual({ status: 'changed' })
    expect(await findOverdueMail(ids.owner)).not.toBeNull()
  })

  test('of two at once one decides', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    const decided = await Promise.all([decide('send', later(48 * HOUR)), decide('leave', later(48 * HOUR))])
    expect(decided.map(({ status }) => status).filter((status) => status === 'changed')).toHaveLength(1)
  })

  test('is asked; nobody else is, or decides', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    const editor = await aMember('editor')
    expect(await findOverdueMail(editor.id)).toBeNull()
    expect(await decideOverdueMail(editor.id, later(48 * HOUR), 'send')).toEqual({ status: 'not-found' })
    expect(await db().$count(overdueMails)).toBe(2)
  })
})

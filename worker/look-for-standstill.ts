import { noticeStandstill } from '@/publication/readers/overdue/notice-standstill'

/** Notices a standstill, with everything that any department has to mail by then. */
export async function lookForStandstill(): Promise<void> {
  await noticeStandstill(async (now) => {
    // Read in when it is needed: the parts of a composition take time that a start does not have.
    const { remindOfApprovals } = await import(
      '@/publication/correspondence/compositions/remind-of-approvals'
    )
    const { remindOfLetters } = await import('@/publication/correspondence/arrivals/remind-of-letters')
    await remindOfApprovals(now)
    await remindOfLetters(now)
  })
}

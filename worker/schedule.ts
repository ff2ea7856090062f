import type { JobName } from '@/queue/jobs'

/** What comes back by itself, in Europe/Amsterdam. A moment that was missed is made up for once. */
export const SCHEDULE: Partial<Record<JobName, string>> = {
  'remind-of-approvals': '23 9 * * *',
  'notice-standstill': '*/5 * * * *',
  'answer-waiting-sign-ups': '* * * * *',
  'send-letters': '*/2 * * * *',
  'delete-unconfirmed-followers': '27 * * * *',
  'delete-unconfirmed-subscribers': '17 * * * *',
  'forget-address-changes': '37 4 * * *',
  'forget-attempts': '47 * * * *',
}

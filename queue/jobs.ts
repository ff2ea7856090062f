/**
 * Every job there is, and what it carries: ids, so that a job always looks at things as they are when it runs.
 * Doing a job twice is safe.
 */
export type Jobs = {
  'send-sign-in-link': { requestId: string }
  /** `invitedBy`: the member who asked for it */
  'send-invitation': { memberId: string; invitedBy?: string }
  'send-address-confirmation': { changeId: string }
  'tell-old-address': { changeId: string }
  'tell-undone-address': { changeId: string }
  /** `hostId`: who invites them, and is named in the mail; jobs of before it was there name who began */
  'send-dialogue-invitation': { dialogueId: string; memberId: string; hostId?: string }
  'mail-letter': { letterId: string; memberId: string }
  'tell-of-dialogue-news': { dialogueId: string; memberId: string }
  'send-confirmation': { subscriberId: string }
  'send-welcome': { subscriberId: string }
  /** who handed the mail over is told with it: it is kept nowhere else */
  'judge-arrival': { arrivalId: string; remoteAddress: string; helo: string }
  'read-exchange': { exchangeId: string }
  'remind-of-approvals': Record<string, never>
  'send-approval-reminder': { dialogueId: string; memberId: string }
  'send-follow-confirmation': { followerId: string }
  'send-follow-welcome': { followerId: string }
  'send-letters': Record<string, never>
  'delete-unconfirmed-subscribers': Record<string, never>
  'delete-unconfirmed-followers': Record<string, never>
  'forget-attempts': Record<string, never>
  'forget-address-changes': Record<string, never>
  'notice-standstill': Record<string, never>
  'answer-waiting-sign-ups': Record<string, never>
  /** of which pause it is: one that ended is tried no more */
  'try-mail-server': { pausedAt: string }
}

export type JobName = keyof Jobs

/** How a job is tried again when it failed. Pauses are in seconds and double, up to the longest. */
type Patience = { retryLimit: number; retryDelay: number; retryDelayMax: number; expireInSeconds: number }

/** Somebody is waiting for it. It is tried until its life is over (`MAIL_LIVES`), and not until so many times. */
const IMPATIENT: Patience = { retryLimit: 10_000, retryDelay: 5, retryDelayMax: 60, expireInSeconds: 300 }
/** Mail that may come later. It too is tried until its life is over. */
const MAIL: Patience = { retryLimit: 10_000, retryDelay: 30, retryDelayMax: 1_800, expireInSeconds: 300 }
/** Work that may come later: tries for about a day. */
const PATIENT: Patience = { retryLimit: 16, retryDelay: 30, retryDelayMax: 7_200, expireInSeconds: 300 }
/** The schedule brings it back anyway. */
const SCHEDULED: Patience = { retryLimit: 2, retryDelay: 60, retryDelayMax: 300, expireInSeconds: 600 }

export const QUEUES: Record<JobName, Patience> = {
  'send-sign-in-link': IMPATIENT,
  'send-invitation': MAIL,
  'send-address-confirmation': MAIL,
  'tell-old-address': MAIL,
  'tell-undone-address': MAIL,
  'send-dialogue-invitation': MAIL,
  'mail-letter': MAIL,
  'tell-of-dialogue-news': MAIL,
  'send-confirmation': MAIL,
  'send-welcome': MAIL,
  'judge-arrival': PATIENT,
  'read-exchange': PATIENT,
  'remind-of-approvals': SCHEDULED,
  'send-approval-reminder': MAIL,
  'send-follow-confirmation': MAIL,
  'send-follow-welcome': MAIL,
  'send-letters': SCHEDULED,
  'delete-unconfirmed-subscribers': SCHEDULED,
  'delete-unconfirmed-followers': SCHEDULED,
  'forget-attempts': SCHEDULED,
  'forget-address-changes': SCHEDULED,
  'notice-standstill': SCHEDULED,
  'answer-waiting-sign-ups': SCHEDULED,
  'try-mail-server': SCHEDULED,
}

export const JOB_NAMES = Object.keys(QUEUES) as JobName[]

/**
 * The jobs that are one mail each. After a standstill they wait for an owner. Links to sign in do not: who asked for one
 * is waiting, and it works for a quarter of an hour.
 */
export const MAIL_JOBS: JobName[] = [
  'send-invitation',
  'send-address-confirmation',
  'tell-old-address',
  'tell-undone-address',
  'send-dialogue-invitation',
  'mail-letter',
  'tell-of-dialogue-news',
  'send-confirmation',
  'send-welcome',
  'send-approval-reminder',
  'send-follow-confirmation',
  'send-follow-welcome',
]

/**
 * For how many hours the jobs that are one mail each are tried, counted from when they were asked for: as long as what is in them
 * is of use, and at least the five days of RFC 5321 4.5.4.1 where nobody waits. Links are made anew at each try.
 */
export const MAIL_LIVES: Partial<Record<JobName, number>> = {
  'send-sign-in-link': 2,
  'send-invitation': 7 * 24,
  'send-address-confirmation': 7 * 24,
  'tell-old-address': 7 * 24,
  'tell-undone-address': 7 * 24,
  'send-dialogue-invitation': 7 * 24,
  'mail-letter': 7 * 24,
  'tell-of-dialogue-news': 5 * 24,
  'send-confirmation': 7 * 24,
  'send-welcome': 5 * 24,
  'send-approval-reminder': 5 * 24,
  'send-follow-confirmation': 7 * 24,
  'send-follow-welcome': 5 * 24,
}

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
}

export type JobName = keyof Jobs

/** How a job is tried again when it failed. Pauses are in seconds and double, up to the longest. */
type Patience = { retryLimit: number; retryDelay: number; retryDelayMax: number; expireInSeconds: number }

/** Somebody is waiting for it: about ten minutes of trying, then they will have asked again. */
const IMPATIENT: Patience = { retryLimit: 7, retryDelay: 5, retryDelayMax: 300, expireInSeconds: 300 }
/** Mail that may come later: tries for about a day, as RFC 5321 4.5.4.1 asks of a sender. */
const PATIENT: Patience = { retryLimit: 16, retryDelay: 30, retryDelayMax: 7_200, expireInSeconds: 300 }
/** The schedule brings it back anyway. */
const SCHEDULED: Patience = { retryLimit: 2, retryDelay: 60, retryDelayMax: 300, expireInSeconds: 600 }

export const QUEUES: Record<JobName, Patience> = {
  'send-sign-in-link': IMPATIENT,
  'send-invitation': PATIENT,
  'send-address-confirmation': PATIENT,
  'tell-old-address': PATIENT,
  'tell-undone-address': PATIENT,
  'send-dialogue-invitation': PATIENT,
  'mail-letter': PATIENT,
  'tell-of-dialogue-news': PATIENT,
  'send-confirmation': PATIENT,
  'send-welcome': PATIENT,
  'judge-arrival': PATIENT,
  'read-exchange': PATIENT,
  'remind-of-approvals': SCHEDULED,
  'send-approval-reminder': PATIENT,
  'send-follow-confirmation': PATIENT,
  'send-follow-welcome': PATIENT,
  'send-letters': SCHEDULED,
  'delete-unconfirmed-subscribers': SCHEDULED,
  'delete-unconfirmed-followers': SCHEDULED,
  'forget-attempts': SCHEDULED,
  'forget-address-changes': SCHEDULED,
  'notice-standstill': SCHEDULED,
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

/** `subscriberId` and `followerId` are what subscriptions were called in jobs of before; the ids are the same. */
export type OfSubscription = { subscriptionId: string } | { subscriberId: string } | { followerId: string }

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
  /**
   * `hostId`: who invites them, and is named in the mail; jobs of before it was there name who began. `letterId`: the letter that it
   * brings. `waits`: only if it still waits for one. `isJoining`: others wrote there before
   */
  'send-dialogue-invitation': {
    dialogueId: string
    memberId: string
    hostId?: string
    letterId?: string
    waits?: true
    isJoining?: true
  }
  'mail-letter': { letterId: string; memberId: string }
  /** the letter that waits in this mail; `reminder`: 0 when it came, 1 and 2 when its writer is told again */
  'send-letter-notice': { arrivalId: string; dialogueId: string; memberId: string; reminder: number }
  /** jobs of before there were kinds have none */
  'tell-of-dialogue-news': { dialogueId: string; memberId: string; kind?: string }
  'tell-of-draft-news': { draftId: string; memberId: string; kind: string }
  /** `role`: what it became; `at`: when, so that each change is a mail of its own */
  'tell-of-new-role': { memberId: string; role: string; byId: string; at: string }
  /** `at`: when they left, or an owner took that back, so that each time is a mail of its own */
  'tell-of-departure': { memberId: string; at: string; isTakenBack?: true }
  'send-confirmation': OfSubscription
  'send-welcome': OfSubscription
  /** `at`: when they asked, so that each time is a mail of its own */
  'send-test-issue': { issueDraftId: string; memberId: string; at: string }
  /** who handed the mail over is told with it: it is kept nowhere else */
  'judge-arrival': { arrivalId: string; remoteAddress: string; helo: string }
  'judge-bounce': { bounceId: string }
  'strike-off-refused': { mailingId: string }
  'read-exchange': { exchangeId: string }
  'remind-of-approvals': Record<string, never>
  'remind-of-letters': Record<string, never>
  'send-approval-reminder': { dialogueId: string; memberId: string }
  'send-follow-confirmation': OfSubscription
  'send-follow-welcome': OfSubscription
  'send-letters': Record<string, never>
  'send-mailings': Record<string, never>
  'gather-pieces': Record<string, never>
  'delete-unconfirmed': Record<string, never>
  'forget-attempts': Record<string, never>
  'forget-address-changes': Record<string, never>
  'delete-discarded-drafts': Record<string, never>
  'erase-departed': Record<string, never>
  'notice-standstill': Record<string, never>
  'answer-waiting-sign-ups': Record<string, never>
  'publish-planned': Record<string, never>
  /** of which pause it is: one that ended is tried no more */
  'try-mail-server': { pausedAt: string }
}

export type JobName = keyof Jobs

/** How a job is tried again when it failed. Pauses are in seconds and double, up to the longest. */
type Patience = { retryLimit: number; retryDelay: number; retryDelayMax: number; expireInSeconds: number }

/** Somebody is waiting for it. It is tried until its life is over, and not until so many times. */
const IMPATIENT: Patience = { retryLimit: 10_000, retryDelay: 5, retryDelayMax: 60, expireInSeconds: 300 }
/** Mail that may come later. It too is tried until its life is over. */
const MAIL: Patience = { retryLimit: 10_000, retryDelay: 30, retryDelayMax: 1_800, expireInSeconds: 300 }
/** Work that may come later: tries for about a day. */
const PATIENT: Patience = { retryLimit: 16, retryDelay: 30, retryDelayMax: 7_200, expireInSeconds: 300 }
/** The schedule brings it back anyway. */
const SCHEDULED: Patience = { retryLimit: 2, retryDelay: 60, retryDelayMax: 300, expireInSeconds: 600 }

/** Everything that is known of a kind of job. */
type JobFacts = {
  patience: Patience
  /**
   * Of a job that is one mail: for how many hours it is tried, counted from when it was asked for. As long as what is in it is of
   * use, and at least the five days of RFC 5321 4.5.4.1 where nobody waits. Links are made anew at each try.
   */
  mailLivesHours?: number
  /** after a standstill it is done all the same: whoever asked is waiting, and it is of no use later */
  waitsForNoOwner?: true
  /** when it comes back by itself, in Europe/Amsterdam; a moment that was missed is made up for once */
  comesBack?: string
}

const [WEEK, FIVE_DAYS] = [7 * 24, 5 * 24]

export const JOBS: Record<JobName, JobFacts> = {
  'send-sign-in-link': { patience: IMPATIENT, mailLivesHours: 2, waitsForNoOwner: true },
  'send-invitation': { patience: MAIL, mailLivesHours: WEEK },
  'send-address-confirmation': { patience: MAIL, mailLivesHours: WEEK },
  'tell-old-address': { patience: MAIL, mailLivesHours: WEEK },
  'tell-undone-address': { patience: MAIL, mailLivesHours: WEEK },
  'send-dialogue-invitation': { patience: MAIL, mailLivesHours: WEEK },
  'mail-letter': { patience: MAIL, mailLivesHours: WEEK },
  'send-letter-notice': { patience: MAIL, mailLivesHours: WEEK },
  'tell-of-dialogue-news': { patience: MAIL, mailLivesHours: FIVE_DAYS },
  'tell-of-draft-news': { patience: MAIL, mailLivesHours: FIVE_DAYS },
  'tell-of-new-role': { patience: MAIL, mailLivesHours: FIVE_DAYS },
  'tell-of-departure': { patience: MAIL, mailLivesHours: WEEK },
  'send-confirmation': { patience: MAIL, mailLivesHours: WEEK },
  'send-welcome': { patience: MAIL, mailLivesHours: FIVE_DAYS },
  'send-test-issue': { patience: MAIL, mailLivesHours: FIVE_DAYS },
  'judge-arrival': { patience: PATIENT },
  'judge-bounce': { patience: PATIENT },
  'strike-off-refused': { patience: PATIENT },
  'read-exchange': { patience: PATIENT },
  'remind-of-approvals': { patience: SCHEDULED, comesBack: '23 9 * * *' },
  'remind-of-letters': { patience: SCHEDULED, comesBack: '33 9 * * *' },
  'send-approval-reminder': { patience: MAIL, mailLivesHours: FIVE_DAYS },
  'send-follow-confirmation': { patience: MAIL, mailLivesHours: WEEK },
  'send-follow-welcome': { patience: MAIL, mailLivesHours: FIVE_DAYS },
  'send-letters': { patience: SCHEDULED, comesBack: '*/2 * * * *' },
  'send-mailings': { patience: SCHEDULED, comesBack: '* * * * *' },
  'gather-pieces': { patience: SCHEDULED, comesBack: '* * * * *' },
  'delete-unconfirmed': { patience: SCHEDULED, comesBack: '17 * * * *' },
  'forget-attempts': { patience: SCHEDULED, comesBack: '47 * * * *' },
  'forget-address-changes': { patience: SCHEDULED, comesBack: '37 4 * * *' },
  'delete-discarded-drafts': { patience: SCHEDULED, comesBack: '57 4 * * *' },
  'erase-departed': { patience: SCHEDULED, comesBack: '7 * * * *' },
  'notice-standstill': { patience: SCHEDULED, comesBack: '*/5 * * * *' },
  'publish-planned': { patience: SCHEDULED, comesBack: '* * * * *' },
  'answer-waiting-sign-ups': { patience: SCHEDULED, comesBack: '* * * * *' },
  'try-mail-server': { patience: SCHEDULED },
}

export const JOB_NAMES = Object.keys(JOBS) as JobName[]

/** The jobs that are one mail each. */
export const ONE_MAIL_JOBS = JOB_NAMES.filter((name) => JOBS[name].mailLivesHours !== undefined)

/** Those of them that wait for an owner after a standstill. */
export const MAIL_JOBS = ONE_MAIL_JOBS.filter((name) => !JOBS[name].waitsForNoOwner)

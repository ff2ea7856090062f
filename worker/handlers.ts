import { forgetAttempts } from '@/publication/attempts/forget-attempts'
import { sendInvitation } from '@/publication/members/send-invitation'
import { sendSignInLink } from '@/publication/members/send-sign-in-link'
import { deleteUnconfirmedSubscribers } from '@/publication/newsletter/delete-unconfirmed-subscribers'
import { sendConfirmation } from '@/publication/newsletter/send-confirmation'
import { sendWelcome } from '@/publication/newsletter/send-welcome'
import type { JobName, Jobs } from '@/queue/jobs'

export type Handlers = { [Name in JobName]: (payload: Jobs[Name]) => Promise<unknown> }

/** What is done when a job comes up. A handler is one call; what it means is said in `publication/`. */
export const HANDLERS: Handlers = {
  'send-sign-in-link': ({ requestId }) => sendSignInLink(requestId),
  'send-invitation': ({ memberId }) => sendInvitation(memberId),
  'send-confirmation': ({ subscriberId }) => sendConfirmation(subscriberId),
  'send-welcome': ({ subscriberId }) => sendWelcome(subscriberId),
  'delete-unconfirmed-subscribers': () => deleteUnconfirmedSubscribers(),
  'forget-attempts': () => forgetAttempts(),
}

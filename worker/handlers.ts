import { forgetAttempts } from '@/publication/attempts/forget-attempts'
import { deleteUnconfirmedSubscribers } from '@/publication/newsletter/delete-unconfirmed-subscribers'
import { sendConfirmation } from '@/publication/newsletter/send-confirmation'
import type { JobName, Jobs } from '@/queue/jobs'

type Handlers = { [Name in JobName]?: (payload: Jobs[Name]) => Promise<void> }

/** What is done when a job comes up. A handler is one call; what it means is said in `publication/`. */
export const HANDLERS: Handlers = {
  'send-confirmation': ({ subscriberId }) => sendConfirmation(subscriberId),
  'delete-unconfirmed-subscribers': async () => void (await deleteUnconfirmedSubscribers()),
  'forget-attempts': () => forgetAttempts(),
}

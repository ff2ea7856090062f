/** The name of what waited in the queue, in a backup. */
export const WAITING = 'queue/waiting'

/**
 * What of the queue goes along: work that waits or was in hand. Not what is done or failed, what comes back by the clock
 * (it carries nothing), nor links to sign in, which only whoever asked has a use for. The tables of the queue itself are
 * made anew by whichever version of it runs the site.
 */
export const WAITING_ROWS = `
  select name, data, created_on from pgboss.job where state in ('created', 'retry', 'active')
    and data is not null and data <> '{}'::jsonb and name <> 'send-sign-in-link' and left(name, 2) <> '__'`

/** Where it waits in a restored site until that begins: see publication/readers/overdue. */
export const WAITING_TARGET = 'public.overdue_mails (job, payload, queued_at)'

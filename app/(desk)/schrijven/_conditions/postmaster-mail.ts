import { listPostmasterMails } from '@/publication/correspondence/postmaster/list-postmaster-mails'
import type { AskCondition } from './condition'

/** Somebody wrote to the postmaster: it may be that our mail is not wanted somewhere. */
export const postmasterMail: AskCondition = async (viewer, { texts }) => {
  const { waiting, toPost } = texts.arrivals.postmaster
  const { length } = await listPostmasterMails(viewer.id)
  if (length === 0) return []
  return [
    {
      key: 'postmaster',
      urgency: 'soon',
      sentence: waiting(length),
      href: '/schrijven/post#postmaster',
      linkText: toPost,
    },
  ]
}

import { sendsMail } from '@/app/_site/sends-mail'
import { ruleFor } from '@/publication/people/permissions/permissions'
import type { AskCondition } from './condition'

/** Nothing is mailed by this site: who is invited or waits for a link hears of it from nobody but an owner. */
export const mailNotSetUp: AskCondition = async ({ role }, { texts }) => {
  if (sendsMail() || ruleFor(role, 'read outbox') === 'nobody') return []
  const { notSetUp, toPage } = texts.mailServer
  return [
    {
      key: 'mail-not-set-up',
      urgency: 'soon',
      sentence: notSetUp,
      href: '/schrijven/uitbak',
      linkText: toPage,
    },
  ]
}

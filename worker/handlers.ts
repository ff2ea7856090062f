import type { JobName, Jobs, OfSubscription } from '@/queue/jobs'

export type Handlers = { [Name in JobName]: (payload: Jobs[Name]) => Promise<unknown> }

/**
 * What is done when a job comes up. A handler is one call; what it means is said in `publication/`. Read in when it is
 * first needed: the parts of a mail alone take a second that a start does not have.
 */
export const HANDLERS: Handlers = {
  'send-sign-in-link': async ({ requestId }) =>
    (await import('@/publication/people/sessions/send-sign-in-link')).sendSignInLink(requestId),
  'send-invitation': async ({ memberId, invitedBy }) =>
    (await import('@/publication/people/members/send-invitation')).sendInvitation(memberId, invitedBy),
  'send-address-confirmation': async ({ changeId }) =>
    (await import('@/publication/people/addresses/send-address-confirmation')).sendAddressConfirmation(
      changeId,
    ),
  'tell-old-address': async ({ changeId }) =>
    (await import('@/publication/people/addresses/tell-old-address')).tellOldAddress(changeId),
  'tell-undone-address': async ({ changeId }) =>
    (await import('@/publication/people/addresses/tell-undone-address')).tellUndoneAddress(changeId),
  'send-dialogue-invitation': async (asked) =>
    (await import('@/publication/correspondence/dialogues/send-dialogue-invitation')).sendDialogueInvitation(
      asked,
    ),
  'mail-letter': async ({ letterId, memberId }) =>
    (await import('@/publication/correspondence/letters/mail-letter')).mailLetter(letterId, memberId),
  'tell-of-dialogue-news': async (told) =>
    (await import('@/publication/correspondence/dialogues/send-dialogue-news')).sendDialogueNews(told),
  'tell-of-draft-news': async (told) =>
    (await import('@/publication/essays/drafts/send-draft-news')).sendDraftNews(told),
  'tell-of-new-role': async (told) =>
    (await import('@/publication/people/members/send-new-role')).sendNewRole(told),
  'tell-of-departure': async ({ memberId, at, isTakenBack }) => {
    if (!isTakenBack)
      return (await import('@/publication/people/departures/send-departure')).sendDeparture(memberId)
    const { sendTakenBack } = await import('@/publication/people/departures/send-taken-back')
    return sendTakenBack(memberId, at)
  },
  'erase-departed': async () =>
    (await import('@/publication/files/departures/erase-departed')).eraseDeparted(),
  'send-confirmation': async (about) =>
    (await import('@/publication/readers/subscriptions/send-confirmation')).sendConfirmation(idIn(about)),
  'send-welcome': async (about) =>
    (await import('@/publication/readers/subscriptions/send-welcome')).sendWelcome(idIn(about)),
  'send-test-issue': async (asked) =>
    (await import('@/publication/readers/issues/send-test-issue')).sendTestIssue(asked),
  'judge-arrival': async ({ arrivalId, ...handedOverBy }) =>
    (await import('@/publication/correspondence/arrivals/judge-arrival')).judgeArrival(
      arrivalId,
      handedOverBy,
    ),
  'judge-bounce': async ({ bounceId }) =>
    (await import('@/publication/readers/bounces/judge-bounce')).judgeBounce(bounceId),
  'strike-off-refused': async ({ mailingId }) =>
    (await import('@/publication/readers/suppressions/strike-off-refused')).strikeOffRefused(mailingId),
  'read-exchange': async ({ exchangeId }) =>
    (await import('@/publication/correspondence/arrivals/exchange/read-exchange')).readExchange(exchangeId),
  'remind-of-approvals': async () =>
    (await import('@/publication/correspondence/compositions/remind-of-approvals')).remindOfApprovals(),
  'remind-of-letters': async () =>
    (await import('@/publication/correspondence/arrivals/remind-of-letters')).remindOfLetters(),
  'send-letter-notice': async (asked) =>
    (await import('@/publication/correspondence/arrivals/notices/send-letter-notice')).sendLetterNotice(
      asked,
    ),
  'send-approval-reminder': async (asked) =>
    (await import('@/publication/correspondence/compositions/send-approval-reminder')).sendApprovalReminder(
      asked,
    ),
  'send-follow-confirmation': async (about) =>
    (await import('@/publication/readers/following/send-follow-confirmation')).sendFollowConfirmation(
      idIn(about),
    ),
  'send-follow-welcome': async (about) =>
    (await import('@/publication/readers/following/send-follow-welcome')).sendFollowWelcome(idIn(about)),
  'send-letters': async () => (await import('@/publication/readers/following/send-letters')).sendLetters(),
  'send-mailings': async () => (await import('@/publication/readers/mailings/send-mailings')).sendMailings(),
  'gather-pieces': async () => (await import('@/publication/readers/rounds/gather-pieces')).gatherPieces(),
  'delete-unconfirmed': async () => {
    await (await import('@/publication/readers/subscriptions/delete-unconfirmed')).deleteUnconfirmed()
    await (await import('@/publication/readers/my-mail/delete-old-proofs')).deleteOldProofs()
  },
  'notice-standstill': async () => (await import('./look-for-standstill')).lookForStandstill(),
  'forget-address-changes': async () =>
    (await import('@/publication/people/addresses/forget-address-changes')).forgetAddressChanges(),
  'delete-discarded-drafts': async () =>
    (await import('@/publication/correspondence/discarded/delete-discarded')).deleteDiscarded(),
  'answer-waiting-sign-ups': async () =>
    (await import('@/publication/readers/waiting/answer-waiting-sign-ups')).answerWaitingSignUps(),
  'publish-planned': async () =>
    (await import('@/publication/files/planned/publish-planned')).publishPlanned(),
  'try-mail-server': async ({ pausedAt }) =>
    (await import('@/publication/readers/mail-server/try-mail-server')).tryMailServer(new Date(pausedAt)),
  'forget-attempts': async () => {
    await (await import('@/publication/people/attempts/forget-attempts')).forgetAttempts()
    await (await import('@/publication/people/open-texts/forget-open-texts')).forgetOpenTexts()
  },
}

function idIn(about: OfSubscription): string {
  if ('subscriptionId' in about) return about.subscriptionId
  return 'followerId' in about ? about.followerId : about.subscriberId
}

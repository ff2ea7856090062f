import type { mailServer as nl } from '@/texts/nl/readers/mail-server'
import { shorten } from '@/texts/shorten'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

/** How mail leaves, and what did not. English, sentence by sentence the Dutch. */
export const mailServer: typeof nl = {
  pausedTitle: 'All mail waits',
  paused: {
    policy: (moment) =>
      `All mail has been waiting since ${moment}: the mail server does not want our mail. Usually a setting of the domain is wrong, or the password of the mail server. Look at those (SPF, DKIM, DMARC; SMTP_URL).`,
    refusals: (moment) =>
      `All mail has been waiting since ${moment}: the mail server refused ten mails in a row. Nobody was taken off a list for it.`,
  },
  said: (words) => `Last answer: ${words}`,
  tries: (moment) =>
    `One mail at a time is tried, the next at ${moment}. When it is accepted, everything goes on by itself.`,
  which: (count) => `See which mails wait (${count.toLocaleString('en-GB')})`,
  about: (title) => `about “${shorten(title)}”`,
  since: (moment) => `waiting since ${moment}`,
  andMore: (count) => `and ${count.toLocaleString('en-GB')} more.`,
  lettersWait: (count) => `${counted(count, 'letter to a follower waits', 'letters to followers wait')} too.`,
  resume: 'Send again now',
  resumed: 'Mail is going out again.',
  notPaused: 'Mail was going out again already.',
  notSetUp: 'No mail server is set up. What would be sent lies with the mail that was not sent.',
  toPage: 'To the mail that was not sent',
  toFailed: 'See these mails',
  failedCondition: (count) => `${counted(count, 'mail was', 'mails were')} not accepted after all tries.`,
  failedTitle: 'Not accepted',
  failedExplained:
    'Mail to one person that the mail server did not accept yet. Its text is not here: only whom it is for, what it is about, and what the answer was.',
  kinds: {
    'send-sign-in-link': 'Link to sign in',
    'send-invitation': 'Invitation',
    'send-address-confirmation': 'Confirmation of a new address',
    'tell-old-address': 'Word to the former address',
    'tell-undone-address': 'Word that an address was put back',
    'send-dialogue-invitation': 'Invitation to a correspondence',
    'mail-letter': 'Letter to a correspondent',
    'send-letter-notice': 'Notice of a mailed letter',
    'tell-of-dialogue-news': 'News of a correspondence',
    'tell-of-draft-news': 'News of an essay',
    'tell-of-new-role': 'News of another role',
    'tell-of-departure': 'News of a departure',
    'send-confirmation': 'Confirmation of the newsletter',
    'send-welcome': 'Welcome to the newsletter',
    'send-test-issue': 'Test mail of a newsletter',
    'send-approval-reminder': 'Reminder of an approval',
    'send-follow-confirmation': 'Confirmation of following',
    'send-follow-welcome': 'Welcome as a follower',
  },
  otherKind: 'Mail',
  mostShown: (count) =>
    `These are the first ${count.toLocaleString('en-GB')}; the others follow when these are gone.`,
  to: (address) => `to ${address}`,
  triedOnce: (moment) => `tried on ${moment}`,
  tried: (tries, first, last) => `tried ${tries} times, from ${first} to ${last}`,
  states: {
    trying: 'will be tried again',
    waiting: 'waits for a decision with the other mail',
    'given up': 'given up',
  },
  uncertain: 'may have arrived all the same',
  again: 'Try once more',
  leave: 'Put away',
  sending: 'This mail is tried once more.',
  left: 'This mail was put away.',
  gone: 'This was decided meanwhile.',
  removals: {
    title: 'Taken off the list',
    above: 'Followers were taken off the list, because their address did not seem to exist.',
    toThem: 'See who they are',
    explained:
      'Of these followers the mail server said that their address does not exist, or no longer works. They get no more letters. If that is wrong, put them back: what they missed is mailed after all. Whoever left themselves is not here.',
    putBack: 'Put back',
    putAllBack: 'Put all back',
    back: (count) =>
      count === 0 ? 'This was decided meanwhile.' : `${counted(count, 'follower is', 'followers are')} back.`,
    notAllowed: 'Only an owner can do that.',
    removed: (moment) => `on ${moment}`,
  },
  codes: {
    '5.1.1': 'this address is not known there',
    '5.1.2': 'this domain takes no mail',
    '5.1.3': 'this is no valid address',
    '5.1.6': 'this address has moved',
    '5.1.10': 'this domain wants no mail',
    '5.2.1': 'this mailbox is switched off',
  },
}

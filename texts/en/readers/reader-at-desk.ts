import type { readerAtDesk as nl } from '@/texts/nl/readers/reader-at-desk'
import { shorten } from '@/texts/shorten'

/** The page of one address that reads by mail. English, sentence by sentence the Dutch. */
export const readerAtDesk: typeof nl = {
  back: 'To the readers',
  since: (day) => `Known since ${day}.`,
  lists: {
    title: 'Lists',
    none: 'On no list.',
    names: {
      newsletter: 'the newsletter',
      krant: 'the Krant',
      dialogue: 'the dialogue',
      author: 'the author',
      topic: 'the topic',
    },
    named: (list, of) => (of ? `${list} ‘${shorten(of)}’` : list),
    asked: (moment) => `Asked for it on ${moment}.`,
    confirmed: (moment) => `Confirmed on ${moment}.`,
    unconfirmed: 'Did not confirm yet.',
    left: (moment) => `Left on ${moment}.`,
    paused: (day) => `Pauses until ${day}.`,
  },
  mailings: {
    title: 'What we mailed',
    none: 'No issue has gone to this address yet.',
    mostShown: (count) => `The last ${count.toLocaleString('en-GB')}.`,
    noSubject: 'Without a subject',
    states: {
      waiting: 'Still waits.',
      'handing over': 'Is handed over at this moment.',
      accepted: 'Accepted by the mail server.',
      later: 'Not accepted yet; it is tried again.',
      refused: 'Refused.',
      excluded: 'Not sent.',
      uncertain: 'Uncertain: it may have arrived. It is not sent again by itself.',
    },
    excludedFor: {
      'had it': 'has it by another list',
      suppressed: 'This address was not mailed.',
      left: 'The reader had left.',
      paused: 'The reader paused.',
      stopped: 'The sending was stopped.',
      standstill: 'The site had stood still.',
    },
  },
  returned: {
    unread: (moment) => `Something came back on ${moment}; it is being read.`,
    kinds: {
      'no such address': (moment) => `Came back on ${moment}: there is no such address.`,
      complaint: (moment) => `Complaint on ${moment}: this reader does not want our mail.`,
      'mailbox full': (moment) => `Came back on ${moment}: the mailbox is full, or the mail too large.`,
      policy: (moment) => `Came back on ${moment}: the receiver does not want mail of our server.`,
      temporary: (moment) => `Notice on ${moment}: for now it does not succeed, or takes longer.`,
      'automatic answer': (moment) => `An automatic answer on ${moment}.`,
      'from a person': (moment) => `Somebody answered on ${moment}. The mail is with Post.`,
      unknown: (moment) => `Came back on ${moment}; why cannot be seen.`,
    },
    raw: 'See the mail as it came',
  },
  suppression: {
    title: 'Not mailed',
    none: 'This address is mailed as any other.',
    why: {
      'no such address': (moment) => `Since ${moment} we do not mail this address: it does not exist.`,
      complaint: (moment) =>
        `Since ${moment} we do not mail this address: this reader complained about our mail.`,
      'mailbox full': (moment) =>
        `Since ${moment} we do not mail this address: the mailbox was full three times in a row.`,
    },
    wayBack:
      'When this reader signs up again and confirms it, we mail again by ourselves. Only an owner can take it back before.',
    because: 'Why may this address be mailed again?',
    becauseHint: 'One sentence. It stays here.',
    lift: 'Mail again',
    noReason: 'Write in one sentence why.',
    tooLong: (most) => `Keep it to one sentence of at most ${most} characters.`,
    lifted: 'This address is mailed again.',
    notSuppressed: 'This address was mailed again already.',
    gone: 'This reader is no more.',
    liftedByReader: (from, until) => `Not mailed from ${from} until ${until}; the reader signed up again.`,
    liftedByOwner: (from, until, who, because) =>
      `Not mailed from ${from} until ${until}; ${who || 'an owner'} took that back: ‘${because}’`,
  },
}

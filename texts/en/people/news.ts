import type { news as nl } from '@/texts/nl/people/news'
import { shorten } from '@/texts/shorten'

const quoted = (title: string) => `“${shorten(title)}”`
const mails = (count: number) => (count === 1 ? '1 mail' : `${count} mails`)
const ofYou = (count: number) => (count === 1 ? 'one of which is yours' : `${count} of which are yours`)
const letters = (count: number) => (count === 1 ? 'letter 1' : `letters 1 to ${count}`)
const inParagraphs = (words: string) => (words ? `“${words.trim()}”`.split(/\s*\n\s*/) : [])
const NOBODY = { name: '', count: 0 }
const NONE = { uploader: '', total: 0, own: 0 }

export const news: typeof nl = {
  untilYouLooked: 'Until you have looked, we send no second mail about this.',
  somebody: 'Somebody',
  anOwner: 'An owner',
  changedBefore: (names) => `${names} changed something in your text. See what:`,
  untitled: 'a piece without a title',
  drafts: {
    'handed-in': ({ by, title }) => ({
      subject: `${by} handed in ${quoted(title)}`,
      before: [`${by} handed ${quoted(title)} in to the editors. It waits until one of them reads it.`],
      button: 'Read it',
    }),
    published: ({ by, title }) => ({
      subject: `${by} published ${quoted(title)}`,
      before: [`${by} published ${quoted(title)}. Readers see it now.`],
      button: 'To the piece',
    }),
    withdrawn: ({ by, title }) => ({
      subject: `${by} withdrew ${quoted(title)}`,
      before: [
        `${by} withdrew ${quoted(title)}. Readers can no longer read it; your text is still at the desk.`,
      ],
      button: 'To the desk',
    }),
  },
  dialogues: {
    'something-new': ({ title }) => ({
      subject: `There is something new in ${quoted(title)}`,
      before: [`In the correspondence ${quoted(title)} there is something to read. Sign in to see what.`],
      button: 'To the correspondence',
    }),
    'join-asked': ({ by, title, joining: { name, count } = NOBODY }) => ({
      subject: `${by} would like ${name || 'somebody'} to write along: ${quoted(title)}`,
      before: [
        `${by} would like ${name || 'somebody'} to write along in ${quoted(title)}, and asks whether you agree. It happens only when everybody who writes says yes.`,
        count === 0
          ? 'There is no letter to read yet.'
          : `${name || 'Whoever joins'} will read ${letters(count)}, without what is between us.`,
      ],
      button: 'Say yes or no',
    }),
    'join-refused': ({ title }) => ({
      subject: `Nobody joins: ${quoted(title)}`,
      before: [`Whom you asked to write along in ${quoted(title)} does not join: not everybody said yes.`],
      button: 'To the correspondence',
    }),
    joined: ({ title, joining: { name } = NOBODY }) => ({
      subject: `${name || 'Somebody'} writes along in ${quoted(title)} now`,
      before: [
        `Everybody said yes: ${name || 'whoever was asked'} writes along in ${quoted(title)} from now on, and reads the earlier letters too, without what is between us in them.`,
      ],
      button: 'To the correspondence',
    }),
    declined: ({ by, title }) => ({
      subject: `${by} does not write along in ${quoted(title)}`,
      before: [
        `${by} was asked for ${quoted(title)} and would rather not write along. Nobody has to wait for a letter of ${by}.`,
      ],
      button: 'To the correspondence',
    }),
    accepted: ({ by, title }) => ({
      subject: `${by} writes along in ${quoted(title)} after all`,
      before: [`${by} had said not to write along in ${quoted(title)}, and takes part after all.`],
      button: 'To the correspondence',
    }),
    stopped: ({ by, title }) => ({
      subject: `${by} no longer writes along in ${quoted(title)}`,
      before: [
        `${by} no longer writes along in ${quoted(title)}. The letters that are there stay. New letters go only to those who write along, and nobody has to wait for an answer. When letters of ${by} come into the piece, that approval stays needed.`,
      ],
      button: 'To the correspondence',
    }),
    returned: ({ by, title }) => ({
      subject: `${by} writes along again in ${quoted(title)}`,
      before: [
        `${by} was away from ${quoted(title)} and writes along again. Letters that were sent meanwhile are read by ${by} too; what was written between us meanwhile is not.`,
      ],
      button: 'To the correspondence',
    }),
    'letter-revised': ({ by, title, earlier }) => ({
      subject: `${by} revised a letter in ${quoted(title)}`,
      before: [
        `${by} revised a letter of their own in ${quoted(title)}. Its earlier versions are seen only by who also reads what is between us in that letter.`,
        ...(earlier
          ? [
              `Your approval no longer counts. Readers still see the text of ${earlier}, until everybody agreed again and the editors publish it.`,
            ]
          : []),
      ],
      button: 'To the letter',
    }),
    'letter-undone': ({ by, title }) => ({
      subject: `${by} took a letter back: ${quoted(title)}`,
      before: [
        `${by} did not confirm a letter in ${quoted(title)} themselves, and took it back. It is not in the correspondence any more, until it is confirmed after all. If it was in the composition, every yes has fallen.`,
      ],
      button: 'To the correspondence',
    }),
    'change-proposed': ({ by, title }) => ({
      subject: `${by} proposes a change in your letter: ${quoted(title)}`,
      before: [`${by} proposes a change in a letter of yours in ${quoted(title)}. You decide.`],
      button: 'To the proposal',
    }),
    'change-taken': ({ by, title }) => ({
      subject: `${by} took your change: ${quoted(title)}`,
      before: [`The change that you proposed in ${quoted(title)} was taken by ${by}.`],
      button: 'To the proposal',
    }),
    'change-left': ({ by, title }) => ({
      subject: `${by} did not take your change: ${quoted(title)}`,
      before: [`The change that you proposed in ${quoted(title)} was not taken by ${by}.`],
      button: 'To the proposal',
    }),
    'mail-held': ({ title }) => ({
      subject: `A mail was held for ${quoted(title)}`,
      before: [
        `At your secret address of ${quoted(title)} a mail came in that we do not just trust. Sign in to read why. If you wrote it, you can make a letter of it there.`,
      ],
      button: 'To the mail',
    }),
    'mail-after-stop': ({ title }) => ({
      subject: `Your mail did not become a letter: ${quoted(title)}`,
      before: [
        `At your secret address of ${quoted(title)} a mail came in. You no longer write along there, so nobody else got it; it is kept, and you find it under Mail when you sign in. To write along again, ask who still writes to ask you to join again.`,
      ],
      button: 'To the mail',
    }),
    'exchange-read': ({ by, title, exchanged: { total, own } = NONE }) => ({
      subject: `${by} read in mails of yours: ${quoted(title)}`,
      before: [
        `${by} read ${mails(total)} into the correspondence ${quoted(title)}, ${ofYou(own)}. Look at them: a mail is a letter only once you confirm it. When one is not yours, lay it aside.`,
      ],
      button: 'Look and confirm',
    }),
    'exchange-confirmed': ({ by, title, exchanged: { uploader, total, own } = NONE }) => ({
      subject: `${by} confirmed ${own === 1 ? 'a letter' : `${own} letters`} for you: ${quoted(title)}`,
      before: [
        `${uploader || 'Somebody'} read ${mails(total)} into the correspondence ${quoted(title)}, ${ofYou(own)}; ${by} confirmed ${own === 1 ? 'it' : 'them'} for you, and declared to have your permission.`,
        'Is that not right? The button shows which they are, and undoes it with one press. Nothing of it is published without your approval.',
      ],
      button: 'Look, or undo it',
    }),
    'exchange-undone': ({ by, title }) => ({
      subject: `${by} undid a confirmation: ${quoted(title)}`,
      before: [
        `${by} undid that mails of ${by} in ${quoted(title)} had been confirmed by somebody else. They are letters no more, until they are confirmed after all. If they stood in the composition, every approval has fallen.`,
      ],
      button: 'To the mails',
    }),
    'proof-ready': ({ by, isByYou, isChanged, title }) => ({
      subject: `The proof ${isChanged ? 'has changed' : 'is ready'}: ${quoted(title)}`,
      before: [
        `${isByYou ? 'You' : by} composed ${quoted(title)} of your letters. It can be published once all who wrote agree. If you do not, say why, or change your letter or the composition.`,
      ],
      button: 'Read the proof',
    }),
    'proof-waits': ({ by, title }) => ({
      subject: `Your approval is asked: ${quoted(title)}`,
      before: [
        `${by} agreed to the proof of ${quoted(title)}. It can be published only when you do so too. If you do not agree, say why, or change your letter or the composition.`,
      ],
      button: 'Read the proof',
    }),
    'proof-refused': ({ by, title, reason = '' }) => ({
      subject: `${by} does not agree: ${quoted(title)}`,
      before: [
        `${by} does not agree to the proof of ${quoted(title)}, and wrote why${reason ? ':' : '.'}`,
        ...inParagraphs(reason),
        'Change the composition or your letter, or write each other about it.',
      ],
      button: reason ? 'To the proof' : 'Read why',
    }),
    'all-agreed': ({ by, title }) => ({
      subject: `${by} gave the last approval: ${quoted(title)}`,
      before: [
        `Everybody who writes in ${quoted(title)} agreed to the proof. You can publish the correspondence now.`,
      ],
      button: 'To the proof',
    }),
    published: ({ by, title }) => ({
      subject: `${by} published ${quoted(title)}`,
      before: [`${by} published ${quoted(title)}. Readers see the correspondence now.`],
      button: 'To the piece',
    }),
    withdrawn: ({ by, title }) => ({
      subject: `${by} withdrew ${quoted(title)}`,
      before: [
        `${by} withdrew the correspondence ${quoted(title)}. Readers can no longer read it; whoever signs in still finds all of it. It can be published again when all agree once more.`,
      ],
      button: 'To the correspondence',
    }),
  },
  role: (by, role, publication) => ({
    subject: `You are now ${role} at ${publication}`,
    before: [
      `${by} gave you another role at ${publication}: you are now ${role}. That is why you are signed out; sign in again to go on.`,
    ],
    button: 'To sign-in',
  }),
}

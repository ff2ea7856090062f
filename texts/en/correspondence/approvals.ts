import { places } from '@/texts/en/correspondence/places-in-proof'
import type { approvals as nl } from '@/texts/nl/correspondence/approvals'

/** What each who wrote says of a proof, and what becomes of it. */
export const approvals: typeof nl = {
  title: 'Still needed',
  decide: 'Approval',
  explain: 'It can be published only when everybody who writes here agrees to exactly this text.',
  given: (name, moment) => `${name} agreed on ${moment}.`,
  asked: (name) => `${name} did not agree yet.`,
  you: {
    given: (moment) => `You agreed on ${moment}.`,
    asked: 'You did not agree yet.',
    takenBack: 'You took your approval back.',
    refused: (moment) => `You do not agree (${moment}).`,
  },
  yours: 'Your approval',
  of: (name) => `The approval of ${name}`,
  fellByWithdrawal: (whose: string) => `${whose} ended when the correspondence was withdrawn.`,
  takenBack: (name) => `${name} took the approval back.`,
  willEnd: (names) => `Mind: when you change something that readers see, the approval of ${names} ends.`,
  editorsPublish: 'Everybody agrees. The editors can publish it now; you will hear when they did.',
  removed: (name) =>
    `${name} is no member any more and can no longer agree. Leave those letters out of the composition: then that approval is not needed. With those letters only what was agreed to before can be published.`,
  stopped: (name) =>
    `${name} does not write along any more, but letters of ${name} are in it: that is why that approval is still needed. Leave those letters out of the composition, and it is not.`,
  ownLetter: (whose, moment) =>
    `${whose} of ${moment} no longer counts: a letter of their own was revised afterwards.`,
  shared: (whose, moment, what) => `${whose} of ${moment} no longer counts. Changed since: ${what}.`,
  otherLetter: (whose, moment) =>
    `${whose} of ${moment} was for the earlier text: a letter of another was revised afterwards. See what changed and confirm anew.`,
  fields: {
    title: 'the title',
    slug: 'the address',
    lead: 'the lead',
    date: 'the date',
    topicIds: 'the topics',
    image: 'the picture',
    letters: 'the selection of letters or an interlude',
    language: 'the language',
    closing: 'what stands after the last letter',
    isUnfinished: 'whether the correspondence is finished',
    hiddenName: 'a name: somebody left the publication, and is no longer named',
    more: 'a name, a topic, a subject, a picture, who writes along or which letter a reference leads to',
  },
  interlude: (number) => `the interlude before letter ${number}`,
  changedText: (what) => `What changed: ${what}`,
  changedLetter: (number) => `What changed in letter ${number}`,
  before: 'What you agreed to',
  after: 'As it is now',
  unsaved: 'Save first. What was typed or chosen here is not yet in the text that an approval is about.',
  older: (number) =>
    `Meanwhile composition ${number} was saved, and it is not what these fields hold. Load the page anew and read it before you agree.`,
  reload: 'Load anew',
  aboutSaved: 'This is about what is saved, not about what you type or choose here.',
  approve: 'I agree to exactly this text',
  no: 'Not agreed, because …',
  noLabel: 'Why not?',
  noHint:
    'Who writes along and who composes it reads this. It ends when the text changes or you agree after all.',
  sayNo: 'Do not agree',
  noReason: 'Write why, in at most 1000 characters.',
  saidNo: 'Noted. The others are told, and read at the desk what you wrote.',
  refused: (name, moment) => `${name} does not agree (${moment}).`,
  takeBack: 'Take my approval back',
  approved: 'Your approval was noted.',
  takenBackNow: 'Your approval was taken back.',
  cannotTakeBack: 'This is public already. You can withdraw the correspondence.',
  changed: 'The text has changed meanwhile. Read the new proof and confirm anew.',
  unanswered: 'Something that looks private was not answered yet. Until then you cannot agree.',
  'not-shown':
    'A part of this text is not for you to read before others have answered their questions. After that you can agree.',
  'shown-in-part':
    'Your yes was not noted: the page on which you pressed the button did not have all of the text. Now it does. Read first what was added, and then agree.',
  came: (numbers) =>
    `There is something in the text now that you could not read just before: ${places(numbers)}. Read that before you agree:`,
  inPlace: (number) => places([number]),
  toPlace: (number) => (number === 0 ? 'to the beginning' : `to letter ${number}`),
  othersAnswer: (names, count) =>
    `${names} still ${count === 1 ? 'looks' : 'look'} at something that seems private. You can agree already. If that changes the text, your yes ends and we ask you again.`,
  unpublishable: 'Something that looks private was not answered yet. Until then this cannot be published.',
  untitled: 'The correspondence has no title yet.',
  'control-in-title': 'The title holds an invisible control character. Remove it, or type the title again.',
  'control-in-lead': 'The lead holds an invisible control character. Remove it, or type the lead again.',
  'typed-date': 'What stands for the date is not a date.',
  'language-wrong': 'A language is a code, such as nl, en-GB or ar.',
  'slug-wrong': 'This address is not possible. Use small letters, digits and hyphens, and not “pagina”.',
  'no-alt': 'Say what the picture shows, for who cannot see it.',
  'no-credit': 'Name who made the picture.',
  'closed-picture':
    'There is a picture in it that you cannot use here. Choose the file yourself, or take it away.',
  'broken-text': 'A text around the letters cannot be shown like this.',
  notReady: 'Agreeing and publishing are possible once there is nothing left to do to the composition.',
  'no-letters': 'No letter was chosen yet.',
  'empty-letter': 'Of a chosen letter nothing is left for readers. Leave it out or revise it.',
  gone: 'This correspondence is no longer there, or is not for you.',
}

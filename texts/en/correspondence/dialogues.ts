import type { dialogues as nl } from '@/texts/nl/correspondence/dialogues'
import { shorten } from '@/texts/shorten'

const lettersTo = (count: number) => (count === 1 ? 'letter 1' : `letters 1 to ${count}`)

export const dialogues: typeof nl = {
  mine: 'Letters',
  besides: 'More about letters',
  all: 'All correspondences',
  toMine: 'To my correspondences',
  none: 'You do not write with anybody yet. Begin with “New correspondence”.',
  noneAtAll: 'There are no correspondences yet.',
  with: (names) => `with ${names}`,
  yourTurn: 'It is your turn',
  waitsFor: (names) => `Waits for ${names}`,
  you: 'you',
  answered: (name, isFirst) => `${name} has ${isFirst ? 'written' : 'answered'}, not confirmed yet`,
  youAnswered: (isFirst) => `You have ${isFirst ? 'written' : 'answered'}, not confirmed yet`,
  alsoMailed: (name) => `${name} has mailed a letter, not confirmed yet.`,
  youAlsoMailed: 'You have mailed a letter, not confirmed yet.',
  toUnconfirmed: 'Look and confirm',
  published: 'published',
  withdrawn: (name, day) => `withdrawn by ${name} on ${day}`,
  since: (day) => `since ${day}`,
  sinceToday: 'since today',
  letters: (count) => (count === 1 ? '1 letter' : `${count} letters`),
  begin: {
    title: 'New correspondence',
    theme: 'Theme',
    themeHint: 'What you write each other about. The piece may get another title later.',
    withWhom: 'With whom?',
    who: 'Whom do you ask?',
    member: 'A member',
    chooseMember: 'Nobody chosen',
    orInvite: 'Or invite somebody',
    name: 'Name',
    email: 'E-mail address',
    emailHint:
      'Whom you invite gets a mail, and takes part by answering it. If you write the first letter the invitation comes with it, or after a day without.',
    emailHintWithoutMail:
      'This site sends no mail yet. Ask an owner for the link for whom you invite, and pass it on.',
    emailHintForOwner:
      'This site sends no mail yet. You will find the invitation under Mail not sent and pass the link on yourself.',
    writesFirst: 'Who writes the first letter?',
    me: 'I do',
    other: 'The other',
    begin: 'Begin the correspondence',
    wrongTheme: 'Fill in a theme, of 200 characters at most.',
    wrongOther:
      'Choose a member, or fill in a name of 100 characters at most and an e-mail address such as name@example.com.',
    bothChosen: 'Choose a member or invite somebody, not both.',
    oneself: 'This is you. A correspondence is written with somebody else.',
    noSuchMember:
      'Nobody can write with this person now: perhaps they left the publication. Ask an owner: under People they see who left, and can take that back for thirty days.',
    tooManyInvitations: 'You have invited ten people today. Tomorrow you can invite more.',
    gone: 'This correspondence could not be begun.',
  },
  add: {
    link: 'Ask somebody to join',
    title: 'Ask somebody to join',
    text: 'Whom you ask joins only when everybody who writes here says yes. Until then whom you ask hears nothing.',
    reads: (count) =>
      count === 0
        ? 'There is no letter to read yet.'
        : `Whoever joins reads ${lettersTo(count)}, without what is between us. From then on you choose for each new letter to whom it is.`,
    reopens: {
      public: (names) =>
        `Whoever joins is named above the piece as one who wrote it: that makes a new proof, which asks once more for the yes of ${names}. Until then readers have it as it is now.`,
      agreed: (names) =>
        `Whoever joins is named above the piece as one who wrote it: the proof changes by that, and the yes of ${names} falls and is asked again.`,
      mailed: (names) =>
        `Whoever joins is named above the piece as one who wrote it: the proof changes by that, and a new one asks once more for the yes of ${names}.`,
    },
    emailHint: 'Whoever joins gets an invitation by mail, and takes part by answering it.',
    add: 'Ask to join',
    already: 'This person writes in it already.',
    busy: 'Somebody is asked already. Wait until that is decided.',
    refusedBefore: 'This person was asked before, and it was not to be. Do not ask again now.',
    changed: 'Meanwhile a letter came. Look at what will be read then, and ask again.',
    gone: 'This correspondence is gone, or you do not write in it.',
  },
  join: {
    own: (name) => `You asked ${name} to write along`,
    asked: (by, name) => `${by} would like ${name} to write along`,
    reads: (name, count) =>
      count === 0
        ? 'There is no letter to read yet.'
        : `${name} then reads ${lettersTo(count)}, without what is between us.`,
    readsNothingOfMeanwhile: (name) =>
      `${name} wrote here before. What was between us while ${name} was away stays unread.`,
    rule: (by, asked) =>
      asked === 1
        ? `That happens only when you say yes. When you say no, ${by} hears that it is not to be. You need not say why.`
        : `That happens only when everybody who writes here says yes. When you say no, ${by} hears that it is not to be, and not from whom that came. You need not say why.`,
    waitsFor: (names) => `Still waits for: ${names}.`,
    saidYes: 'You said yes.',
    agree: (name) => `Yes, ${name} may join`,
    refuse: 'No',
    withdraw: 'Do not ask after all',
    changed: 'Meanwhile a letter came. Look at what will be read now, and say it again.',
    gone: 'This is not asked any more, or you do not write here.',
    notice: (by, name) => `${by} would like ${name} to write along. That can be only if you say yes.`,
    open: (name) => `${name} is asked to write along.`,
    look: 'Look',
    readsThisToo: (name) =>
      `${name} is asked to write along. When everybody says yes, ${name} reads this letter too, without what you keep between us.`,
  },
  stop: {
    link: 'Stop writing in this correspondence',
    title: (theme) => `Stop writing in “${theme}”?`,
    text: (others) => [
      `You no longer write along then: you get no new letters, and nobody waits for you any more. ${others === 1 ? 'The other gets one mail about it.' : 'The others get one mail about it.'}`,
      'What you could read until now you can go on reading. What is written after that, you cannot.',
      'If you want to write again later, somebody who still writes here can ask you to join.',
    ],
    letters: (count) =>
      count === 0
        ? 'You have sent no letter here yet.'
        : count === 1
          ? 'The letter that you sent stays.'
          : `The ${count} letters that you sent stay.`,
    mails: (count) =>
      count === 1
        ? 'A letter that you mailed waits until you confirm it. When you stop it does not come.'
        : `${count} letters that you mailed wait until you confirm them. When you stop they do not come.`,
    chosen: (count) =>
      `${count === 1 ? '1 letter' : `${count} letters`} of yours ${count === 1 ? 'is' : 'are'} in the composition. As long as that is so, the piece appears only with your approval, and you read its proof for that.`,
    falls: (title) =>
      `If you stop, the approval that there is of ‘${title}’ falls: your name no longer stands there. It is asked again of those who stay.`,
    published: 'What was published stays as it is. You can still withdraw it afterwards.',
    comes: {
      'at-once': (name, theme, count) =>
        `${name} was asked to join “${theme}”, and only your yes is lacking. If you stop without answering, your answer does not count any more: ${name} writes along at once${count === 0 ? '' : ` and reads ${lettersTo(count)}, yours too, without what is between us`}. If you do not want that, say no first.`,
      'by-others': (name, theme, count) =>
        `${name} was asked to join “${theme}”, and your yes is lacking. If you stop without answering, your answer does not count any more: when the others say yes, ${name} writes along${count === 0 ? '' : ` and reads ${lettersTo(count)}, yours too, without what is between us`}. If you do not want that, say no first.`,
      not: (name, theme) => `You asked ${name} to join “${theme}”. If you stop, that is asked no more.`,
    },
    toAnswer: 'To the question',
    stop: 'Stop',
    keep: 'Rather not',
    stopped: (day) =>
      `You have not written along here since ${day}. Below is what there was to read until that day.`,
    unsent: {
      before:
        'You have a letter here that is not sent yet. When you stop it goes to nobody; you can still read it afterwards.',
      kept: 'You still have a letter here that was not sent.',
      toLetter: 'To that letter',
      title: 'A letter that was not sent',
      text: 'You no longer write along here, so this letter is not sent. You alone read it. When you write along again later, you can go on with it here.',
    },
    toProof: 'To the proof',
    state: 'You no longer write along',
    former: (name, day) => `${name} wrote along until ${day}.`,
    formerWithoutLetter: (name) => `${name} does not write along.`,
    nobodyElse: 'Nobody else writes along any more. To go on, ask somebody to join.',
    left: (theme) => `“${theme}”`,
    leftLetters: (count) =>
      count === 0 ? 'no letters yet' : count === 1 ? '1 letter stays' : `${count} letters stay`,
    leftMails: (count) =>
      count === 1
        ? '1 letter by mail waits to be confirmed, and does not come then'
        : `${count} letters by mail wait to be confirmed, and do not come then`,
    leftTurn: 'whoever comes next is waited for then',
    leftChosen: (count) =>
      `${count === 1 ? '1 letter is' : `${count} letters are`} in the composition: it can no longer appear then, unless an editor leaves ${count === 1 ? 'it' : 'them'} out, or the approval is there already and it appears within thirty days`,
    leftPublic: 'what becomes of what was published is chosen below',
  },
  invited: {
    asked: (host, others) =>
      `${host} asks you to write along here. If you would rather not, say so with the button: ${others === 1 ? `${host} gets` : `${host} and whoever else writes here get`} a mail about it.`,
    decline: 'Do not write along',
    atLink: (host) =>
      `Would you rather not take part? Say so here; you need not sign in for that. ${host} gets a mail about it.`,
    declinedAtLink: (host) =>
      `You do not write along, and ${host} gets a mail about that. If you change your mind, sign in and say so there.`,
    declined: (day) => `Since ${day} you do not write along here.`,
    canAccept: 'If you change your mind, you can still write along.',
    accept: 'Write along after all',
    wentOn: (host) =>
      `Something changed meanwhile. If you would like to write along after all, ask ${host} to ask you once more.`,
    signInFirst:
      'Not writing along has more consequences here. Sign in: there you read which, and can say it.',
    gone: 'This invitation is there no more.',
  },
  page: {
    done: {
      sent: 'Your letter is sent.',
      revised: 'The revised letter is kept.',
      dated: 'The date is kept.',
      proposed: 'Your proposal is made.',
      joined: 'Everybody said yes. Whoever joins gets an invitation.',
      notJoined: 'This is not to be: not everybody said yes.',
      notAsked: 'This is not asked any more.',
    },
    joined: (name) => `Everybody said yes: ${name} writes along now, and gets an invitation.`,
    between: (names) => `A correspondence between ${names}.`,
    toBeInvited: (name) => `${name} gets the invitation with your first letter, or after a day without.`,
    byMail: {
      before: (own) => `You can write by mail too: mail your letter from ${own} to`,
      after:
        '. You get a mail in which you confirm it; only then it is sent. Keep the address to yourself: it is yours.',
    },
    copyAddress: {
      copy: 'Copy the address',
      copied: 'Copied.',
      selected: 'The address is selected: copy it now yourself.',
    },
    write: 'Write a letter',
    goOn: 'Go on with your letter',
    confirmedBy: (name) => `confirmed by ${name}`,
    undoConfirmed: 'Look, or undo it',
    publishedAs: 'Published as',
    withdrawn: (name, day) => `Withdrawn by ${name} on ${day}: readers no longer see this correspondence.`,
    notSentYet: 'You have a letter that is not sent yet.',
    compose: 'Compose',
    mail: 'Arrived mail',
    exchange: 'Read in earlier mails',
    letters: 'Letters',
    pages: 'Pages of letters',
    noLetters: 'There is no letter yet.',
    onlyPublicParts: 'What the correspondents keep between them is left out here.',
    withheld: {
      text: 'You cannot read a part of this letter yet: it has words that somebody wrote between the correspondents.',
      subject:
        'You cannot read the subject of this letter yet: it has words that somebody wrote between the correspondents.',
      both: 'You cannot read a part of this letter and its subject yet: they have words that somebody wrote between the correspondents.',
    },
    place: (number, count) => `Letter ${number} of ${count}`,
    subject: 'Subject',
    betweenUs: (readers) => `Between us: ${readers}`,
    revised: 'Revised',
    revisions: 'Revisions',
    revise: 'Revise',
    date: 'Correct the date',
    propose: 'Propose a change',
    ownChanges: 'Your proposals',
    ownChange: (writer, day) => `To the letter of ${writer}, ${day}`,
    changeBy: (name) => `Proposed by ${name}`,
    unreadable: 'This letter cannot be shown.',
  },
  mail: {
    readsBefore: (count) => `You then read ${lettersTo(count)}, without what is between us.`,
    alsoWrite: (names) => `Who else writes in this correspondence: ${names}.`,
    notTakingPart: (name) =>
      `Would you rather not take part? Follow the link at the bottom and choose “Do not write along”; ${name} then hears of it from us.`,
    ofBefore: [
      (name) =>
        `If you would rather not take part, you do not have to do anything. ${name} does not hear of it from us and waits for your answer: it is kind to tell them yourself.`,
      (name) =>
        `If you would rather not take part, you do not have to do anything. ${name} does not hear of it from us: it is kind to tell them yourself.`,
    ],
    /** where an answer comes in, and there is no letter yet */
    answer:
      'You take part by answering this mail: what you write becomes your letter. Nothing else is needed: no password, and no signing in.',
    somebody: (publication) => `Somebody of ${publication}`,
    invitation: (name) => ({
      subject: (publication) => `${name} would like to write with you at ${publication}`,
      preview: 'You write each other letters. They are published only when both of you agree.',
      before: (publication) => [
        `${name} invites you to a correspondence at ${publication}: you write each other letters about a theme.`,
        'Nothing is published unless you agree to exactly that text.',
      ],
      button: 'To the correspondence',
      after: [
        'The link works once, for seven days. After that, ask for a new one on the sign-in page with this address.',
      ],
    }),
    begun: (name, theme) => ({
      subject: (publication) => `${name} asks you to write “${shorten(theme)}” at ${publication}`,
      preview: `A correspondence about ${theme}.`,
      before: (_publication) => [`${name} asks you to join the correspondence “${theme}”.`],
      button: 'To the correspondence',
      after: [] as string[],
    }),
  },
}

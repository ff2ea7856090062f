import { leftOut } from '@/texts/en/correspondence/places-in-proof'
import type { proofByMail as nl } from '@/texts/nl/correspondence/proof-by-mail'

export const proofByMail: typeof nl = {
  leftOut,
  titleWithheld: 'Title not yet to be read',
  mail: {
    button: 'Read and agree',
    buttonToAnswer: 'First answer, then agree',
    buttonInPart: (questions) =>
      questions === 0 ? 'Read the proof' : questions === 1 ? 'Answer the question' : 'Answer the questions',
    replaced: {
      changed: 'The text has changed since the proof that you got before. This is the new one.',
      afterNoOf: (names) =>
        `Who did not agree to the proof that you got before: ${names}. The text was changed after that. This is the new one.`,
      afterYourNo:
        'You did not agree to the proof that you got before. The text was changed after that. This is the new one.',
    },
    changes: {
      intro: 'This changed since the proof that you had last:',
      place: (place) =>
        typeof place === 'string'
          ? { title: 'The title', lead: 'The introduction', closing: 'What stands after the last letter' }[
              place
            ]
          : {
              interlude: `What stands before letter ${place.number}`,
              subject: `The subject of letter ${place.number}`,
              letter: `Letter ${place.number}`,
            }[place.of],
      removed: (words) => `[gone: ${words}]`,
      added: (words) => `[new: ${words}]`,
      much: 'in so many places that they do not fit here.',
      came: (numbers, count) => (count === 1 ? `Letter ${numbers} came.` : `Letters ${numbers} came.`),
      leftOut: (count) => (count === 1 ? 'One letter is left out.' : `${count} letters are left out.`),
      more: (count) => (count === 1 ? 'And one more place.' : `And ${count} more places.`),
      isMore: 'And something else: a name, a date, a topic, a picture or the address.',
    },
    asked: (count) =>
      count === 1
        ? 'One question first: something in it looks private. May it stay?'
        : `${count} questions first: some things in it look private. May they stay?`,
    confirmed: (count) =>
      `${count === 1 ? 'One letter of yours was' : `${count} letters of yours were`} confirmed with the link in your mail. If that was not you, do not agree: sign in, and undo it under Mail.`,
    andMore: (count) => (count === 1 ? 'And one more question.' : `And ${count} more questions.`),
    after: (days) =>
      `You do not have to sign in. The link is yours, is for exactly this text and works for ${days} days, until you answered. So do not forward this mail.`,
    exactly: 'The proof: exactly what readers will see.',
    inPart: 'The proof, not complete yet.',
    beginning: (number) =>
      number === 0 ? 'The proof is on the page.' : `The proof, up to letter ${number}.`,
    lettersInPart: (what) =>
      `The proof below is not complete yet: ${what}. It has words that somebody wrote between the correspondents. Whoever wrote them is still asked whether they may stay. Until then you do not get this part, and cannot agree; after that you get a new mail.`,
    aroundInPart:
      'The title, the lead and what else stands around the letters are left out: they have words that somebody wrote between the correspondents. You can agree once those are gone; you get a new mail then.',
    cut: (number) =>
      number === 0
        ? 'The proof is too long for a mail. All of it is on the page, and in the text version of this mail.'
        : `The proof is too long for a mail: below it goes up to letter ${number}. All of it is on the page, and in the text version of this mail.`,
    endsHere: 'The mail ends here.',
    readOn: 'Read on, on the page',
    picturesLeftOut: 'Not all pictures fitted into this mail.',
    picturesOnPage: 'See them on the page',
    picturesNotInText: 'This text version has no pictures. They are on the page.',
  },
  page: {
    title: 'Proof',
    introInPart:
      'This is what readers will see, but for what is named below. Agreeing is possible once you could read all of it.',
    cameSinceMail: {
      before: 'In the mail the text was not complete yet. What was lacking there is in it now:',
      after: 'Read that first.',
    },
    intro: 'This is exactly what readers will see. If you agree, you agree to this text and no other.',
    onlyFor: (name) => `This page is for ${name}. If that is not you, please close it.`,
    toAnswer: (questions) =>
      questions === 0
        ? 'To ‘Agree’, below the text'
        : questions === 1
          ? 'To the question for you, below the text'
          : `To the ${questions} questions for you, below the text`,
    letStay: 'Tick what may stay, and agree in one go:',
    mayNot: 'May not',
    mayNotStay: 'Is there something that may not stay?',
    sayBelow: 'Say so below.',
    otherwise: (isInOwn, isInAnothers) => {
      if (!isInAnothers)
        return 'If you sign in, you can put it between you at the desk, or revise your letter.'
      if (!isInOwn) return 'If you sign in, you can propose a change at the desk.'
      return 'If you sign in, you can revise your own letter at the desk or put it between you there, and propose a change to the letter of another.'
    },
    linkClosed:
      'This link is of no use any more, and nothing was noted here now. What you typed is still there: copy it, and sign in to go on with it.',
    toDesk: 'To the proof at the desk',
    notNow:
      'Agreeing is possible once there is nothing left to do to the composition. You get a new mail then.',
    othersFirst:
      'A part of the text is not for you to read before others have answered their questions. After that you can agree; you get a mail then.',
    closed: {
      agreed: {
        title: 'You agreed',
        text: (title) =>
          `Your yes to the proof of “${title}” is noted. You get a mail when the piece appears; if the text changes first, we ask you again. Until then you can take your yes back at the desk.`,
      },
      refused: {
        title: 'You did not agree',
        text: (title) =>
          `Your no to the proof of “${title}” is noted, and the others are told. When the text changes you get a new proof. If you do agree after all, say so at the desk.`,
      },
      published: {
        title: 'This is published',
        text: (title) => `“${title}” has appeared. There is nothing left to do here.`,
      },
      changed: {
        title: 'The text has changed since',
        text: (title) =>
          `This link was for an earlier proof of “${title}”. Another text counts now, so there is nothing to agree to here. When your yes is asked you get the new proof by mail; it is at the desk already.`,
      },
      used: {
        title: 'This link was used',
        text: (title) =>
          `It was answered with this link already, or what you answered does not count any more. The proof of “${title}” is at the desk.`,
      },
      late: {
        title: 'This link has expired',
        text: (title) =>
          `The link in the mail worked for fourteen days. Sign in and you get to the proof of “${title}”, where you can agree.`,
      },
      'not-asked': {
        title: 'Your yes is not asked any more',
        text: () =>
          'You do not write in this correspondence any more, or none of your letters is in it. If that is not right, please ask an owner of the site.',
      },
      unknown: {
        title: 'This link does not work',
        text: () =>
          'The link is not quite right, or it went to an address that is not yours any more. Sign in; what waits for you is at the desk.',
      },
      'not-yours': {
        title: 'This proof is for somebody else',
        text: () =>
          'You are signed in here as somebody else than who got this mail. Each gives their own yes.',
      },
    },
    toPiece: 'To the piece',
    signIn: 'Sign in',
    toOwnDesk: 'To the desk',
    trouble: 'That did not work just now because of trouble on our side. Please try again in a minute.',
  },
}

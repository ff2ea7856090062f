import type { address as nl } from '../../nl/people/address'

export const address: typeof nl = {
  title: 'E-mail address',
  hint: 'You sign in with it, and what the site sends you goes there: letters, invitations and news of your correspondences. By this address we also know letters that you mail yourself. Readers do not see it.',
  change: 'Change address',
  asked: {
    leaves: (address) =>
      `A mail is on its way to ${address}. That address counts only once the button there is pressed. The link works for a day.`,
    'waits for the mail server': (address) =>
      `The mail to ${address} leaves as soon as mail leaves again: all of it waits at the moment. That address counts only once the button there is pressed.`,
    'waits for an owner': (address) =>
      `The mail to ${address} waits, with all other mail, until an owner decides what becomes of it. That address counts only once the button there is pressed.`,
    'becomes a file': (address) =>
      `This site sends no mail yet, so none goes to ${address}. Ask an owner for the link. That address counts only once the button there is pressed. The link works for a day.`,
  },
  askedByOwner: {
    ofSelf: (address) =>
      `This site sends no mail yet, so none goes to ${address}: you find it under Mail not sent. That address counts only once the button in it is pressed. The link works for a day.`,
    ofOther: (address) =>
      `This site sends no mail yet, so none goes to ${address}: it lies as a file in the folder outbox, at the computer that runs the site. Pass the link in it on to whoever has the address. That address counts only once the button is pressed. The link works for a day.`,
  },
  unchanged: 'This is your address already. Nothing changes.',
  tooOften: 'Another address was asked for often in the last hour. Try again later.',
  wrong: 'Fill in an e-mail address, like name@example.org.',
  gone: 'This member is not here any more.',
  waits: (address, current) =>
    [
      `${address} waits to be confirmed with the button in the mail to that address.`,
      current
        ? `Until then ${current} counts. Changed your mind? Fill in ${current} again.`
        : 'Until then there is no address. Is it wrong? Fill in another.',
    ].join(' '),
  notMailed: 'This site sends no mail yet. Ask an owner for the link.',
  inOutbox: 'This site sends no mail yet. The mail lies under:',
  ofOther: {
    link: 'Change address',
    title: (name) => `E-mail address of ${name}`,
    hint: 'This member signs in with it, and what the site sends goes there. The new address confirms itself by a button in a mail. The old one is told and can undo it for seven days.',
    waits: (address) => `${address} waits to be confirmed.`,
    back: 'Back to the members',
  },
  confirm: {
    title: 'Confirm a new address',
    intro:
      'This button makes this the address you sign in with. Older sign-in links stop working, and you are signed out on other devices.',
    button: 'This is my address',
    unusable:
      'This link does not work any more: it was used, it expired, or a newer one took its place. If need be, ask for the change again under ‘Details’.',
    doneTitle: 'The new address counts',
    done: 'From now on you sign in with the address that you just confirmed. If you had another, that can undo this for seven days.',
    toDesk: 'To the desk',
  },
  undo: {
    title: 'Keep the old address',
    intro:
      'This button makes your old address the one you sign in with again. Everybody who is signed in as you now is signed out, and older sign-in links stop working. If the publication was left from the new address, that is taken back.',
    button: 'Keep my old address',
    unusable:
      'This link does not work any more: it was used, the seven days are over, or the change it was about does not count any more. If need be, ask an owner of the site.',
    doneTitle: 'The old address counts',
    done: 'Everybody was signed out. Sign in again with your old address. Do you think somebody can read your mail? Then change the password there first.',
    toSignIn: 'To the sign-in page',
  },
  trouble: 'That did not work because of a failure on our side. Try again in a minute.',
  mail: {
    confirm: {
      subject: (publication) => `Confirm your new address at ${publication}`,
      preview: 'After that you sign in with this address.',
      before: (publication) => [
        `Somebody, probably you, gave this address to sign in with at ${publication}.`,
      ],
      button: 'To the confirmation',
      after: [
        'The link works once, for a day.',
        'Did you not ask for it? Then you can throw this mail away. Nothing changes without your confirmation.',
      ],
    },
    asked: {
      subject: (publication) => `Another address was given for you at ${publication}`,
      preview: 'Was it not you? Then you can stop it.',
      before: (publication) => [
        `Another e-mail address was given for your access to ${publication}. Once it is confirmed you sign in with that one, and not with this address any more.`,
        'Is that right? Then there is nothing to do. If it is not, stop it:',
      ],
      button: 'Keep my address',
      after: ['That also signs out everybody who is signed in as you now.'],
    },
    changed: {
      subject: (publication) => `Your address at ${publication} was changed`,
      preview: 'Was it not you? Then you can undo it for seven days.',
      before: (publication) => [
        `At ${publication} you now sign in with another e-mail address. This address does not work there any more.`,
        'Is that right? Then there is nothing to do. If it is not, undo it:',
      ],
      button: 'Put my old address back',
      after: [
        'You can for seven days, also without signing in. It signs out everybody who is signed in as you now.',
      ],
    },
    left: {
      subject: (publication) => `You left ${publication}, from another address`,
      preview: 'Was it not you? Then you can undo both.',
      before: (publication) => [
        `At ${publication} you got another e-mail address within the last seven days. From that address the publication was left: in thirty days what is yours there is erased.`,
        'Was it you? Then there is nothing to do. If it was not, undo it:',
      ],
      button: 'Put my old address back',
      after: [
        'Your old address counts again then, and leaving is taken back. You can until seven days after your address changed, also without signing in.',
      ],
    },
    undone: {
      subject: (publication) => `This address does not work any more at ${publication}`,
      preview: 'The address before it was put back.',
      before: (publication) => [
        `For a short while this was the address to sign in with at ${publication}. From the address before it that was undone. Only that one signs in again.`,
      ],
      button: 'To the sign-in page',
      after: ['Is that not right? Then ask an owner of the site.'],
    },
  },
}

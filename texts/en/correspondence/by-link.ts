import type { byLink as nl } from '@/texts/nl/correspondence/by-link'
import { shorten } from '@/texts/shorten'

const quoted = (theme: string) => `“${shorten(theme)}”`

export const byLink: typeof nl = {
  after: (days) =>
    `There is no need to sign in. The link is for you, does this alone and works for ${days} days. So please do not pass this mail on.`,
  inDialogue: (theme) => `In the correspondence ${quoted(theme)}.`,
  onlyFor: (name) => `This page is for ${name}. If that is not you, please close it.`,
  signIn: 'Sign in',
  toOwnDesk: 'To the desk',
  trouble: 'That did not work just now, through a fault of ours. Please try again in a minute.',
  closed: {
    'not-writing': {
      title: 'There is nothing left to say here',
      text: 'You no longer write in this correspondence. If that is not right, ask an owner of the site.',
    },
    unknown: {
      title: 'This link does not work',
      text: 'The link is not quite right, or it went to an address that is no longer yours. Sign in; there you see what waits for you.',
    },
    'not-yours': {
      title: 'This mail was for somebody else',
      text: 'You are signed in here as somebody else than who got this mail. Only who got it can say something here.',
    },
  },
  join: {
    title: 'Somebody to join?',
    closed: {
      agreed: {
        title: 'You said yes',
        text: (name) =>
          `${name || 'Whoever was asked'} writes along once everybody said yes. When a letter comes before that, we ask you again with this link.`,
      },
      joined: {
        title: 'Everybody said yes',
        text: (name) => `${name || 'Whoever was asked'} writes along now, and gets an invitation.`,
      },
      refused: { title: 'This is not to be', text: () => 'Not everybody said yes: nobody joins.' },
      withdrawn: { title: 'This is asked no more', text: () => 'There is nothing left to say.' },
      late: {
        title: 'This link has expired',
        text: () =>
          'Your yes or no is still asked, but the link in the mail worked for fourteen days. Sign in, and you can say it there.',
      },
    },
  },
  undo: {
    title: 'Confirmed for you',
    closed: {
      used: {
        title: 'It is undone',
        text: (theme) =>
          `The letters for ${quoted(theme)} are mails again that wait for you. Sign in to read, confirm or lay them aside. This link does nothing more.`,
      },
      nothing: {
        title: 'There is nothing left to undo here',
        text: (theme) =>
          `Of the letters for ${quoted(theme)} none can be undone like this: they are already, you revised them yourself, or readers had them. Sign in to see how things stand.`,
      },
      late: {
        title: 'This link has expired',
        text: () =>
          'It can still be undone, but the link in the mail worked for fourteen days. Sign in to do it there.',
      },
    },
  },
}

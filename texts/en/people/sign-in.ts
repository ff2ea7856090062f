import type { signIn as nl } from '@/texts/nl/people/sign-in'

export const signIn: typeof nl = {
  title: 'Sign in',
  intro:
    'For members only. You will get a mail with a link. It works once, for a quarter of an hour; there is no password.',
  email: 'E-mail address',
  button: 'Sign in',
  introWithoutMail:
    'For members only. You sign in with a link that works once, for a quarter of an hour. This site sends no mail yet: you get the link from an owner. If that is you, it lies as a file in the folder outbox, at the computer that runs the site.',
  withoutMail:
    'If this address belongs to a member, a link will be ready in a moment. This site sends no mail yet: ask an owner for the link. If that is you, you find it in the folder outbox, at the computer that runs the site.',
  askedInPause:
    'If this address belongs to a member, a mail with a link will come. It may take a while: all mail waits at the moment.',
  asked:
    'If this address belongs to a member, a mail with a link is on its way. Look among unwanted mail too.',
  later: (minutes: number) =>
    `A link was asked for often in the past hour. If this address belongs to a member, the mail comes in about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  waiting: (count: number) =>
    `${count === 1 ? 'One mail with a link to sign in waits' : `${count} mails with a link to sign in wait`} until there is room again: they are asked for more often than usual.`,
  tooOften: 'A link was asked for often in the past hour. Find the latest mail, or try again later.',
  wrongEmail: 'Fill in an e-mail address, like name@example.org.',
  linkTitle: 'Nearly there',
  linkIntro: 'This button signs you in. After that the link is used up.',
  linkUnusable: 'This link no longer works: it was used, or it expired. Ask for a new one below.',
  signedOut: 'You have signed out.',
  trouble: 'That did not work because of a fault on our side. Try again in a minute.',
}

import type { mail as nl } from '../nl/mail'

export const mail: typeof nl = {
  otherwiseCopy: 'Does the button not work? Copy this address into your browser:',
  signIn: {
    subject: (publication) => `Sign in to ${publication}`,
    preview: 'The link works once, for a quarter of an hour.',
    before: (publication) => [`This link signs you in to the desk of ${publication}.`],
    button: 'Sign in',
    after: [
      'The link works once, for a quarter of an hour.',
      'Did you not ask for it? Then you can throw this mail away. Nobody can sign in without this link.',
    ],
  },
  invitation: (host, name) => ({
    subject: (publication) =>
      host ? `${host} invites you to write for ${publication}` : `An invitation to write for ${publication}`,
    preview: 'Your desk is ready.',
    before: (publication) => [
      ...(name ? [`Dear ${name},`] : []),
      `${host ? `${host} invites you` : 'You are invited'} to work on ${publication}. At the desk you begin an essay, keep what you write and hand it in when it is finished.`,
    ],
    button: 'To the desk',
    after: [
      'The link works once, for seven days. After that, ask for a new one with this address on the sign-in page.',
      'Did you not expect this mail? Then you can throw it away.',
    ],
  }),
  confirmation: {
    subject: (publication) => `Confirm that you want the newsletter of ${publication}`,
    preview: 'One more step and you are on the list.',
    before: (publication) => [
      `Somebody, probably you, gave this address for the newsletter of ${publication}.`,
      'No newsletter has appeared yet. Do you want it as soon as it is there? Then open this page and click Confirm.',
    ],
    button: 'Confirm',
    after: [
      'The link works for seven days.',
      'Was it not you? Then there is nothing to do. Without your confirmation you get no newsletter, and after seven days we erase this address.',
    ],
  },
  welcome: {
    subject: (publication) => `You are on the list for the newsletter of ${publication}`,
    preview: 'There is nothing more to do.',
    before: (publication) => [
      `You are on the list for the newsletter of ${publication}. None has appeared yet; the first comes by itself.`,
    ],
    button: 'To the site',
    after: ['Keep this mail if you like: the link below always lets you leave.'],
    leave: 'Would you rather not? Leave here:',
  },
}

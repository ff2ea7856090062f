import type { mail as nl } from '../nl/mail'

type Invited = Record<'subject' | 'before', (host: string, publication: string) => string>

/** What every invitation says, whatever it invites to. */
function invitation(host: string, name: string, invited: Invited) {
  const by = host || 'An owner'
  return {
    subject: (publication: string) => invited.subject(by, publication),
    preview: 'You can sign in at once, without a password.',
    before: (publication: string) => [...(name ? [`Dear ${name},`] : []), invited.before(by, publication)],
    button: 'Sign in',
    after: [
      'The link works once, for seven days. After that, ask for a new one with this address on the sign-in page.',
      'Did you not expect this mail? Then you can throw it away.',
    ],
  }
}

export const mail: typeof nl = {
  otherwiseCopy: 'Does the button not work? Copy this address into your browser:',
  signIn: {
    subject: (publication) => `Sign in to ${publication}`,
    preview: 'The link works once, for a quarter of an hour.',
    before: (publication) => [`This link signs you in to ${publication}.`],
    button: 'Sign in',
    after: [
      'The link works once, for a quarter of an hour.',
      'Did you not ask for it? Then you can throw this mail away. Nobody can sign in without this link.',
    ],
  },
  noAnswers: 'Nobody reads an answer to this mail.',
  invitation: {
    contributor: (host, name) =>
      invitation(host, name, {
        subject: (host, publication) => `${host} invites you to write for ${publication}`,
        before: (host, publication) =>
          `${host} invites you to write for ${publication}. On the site, when you are signed in, you begin an essay that you hand in when it is finished, or a correspondence: letters that you write with somebody, by mail too.`,
      }),
    editor: (host, name) =>
      invitation(host, name, {
        subject: (host, publication) => `${host} asks you to be an editor of ${publication}`,
        before: (host, publication) =>
          `${host} asks you to be an editor of ${publication}. On the site, when you are signed in, you read what writers hand in, compose correspondences and publish. You can write yourself, too.`,
      }),
    owner: (host, name) =>
      invitation(host, name, {
        subject: (host, publication) => `${host} asks you to be an owner of ${publication}`,
        before: (host, publication) =>
          `${host} asks you to be an owner of ${publication}. On the site, when you are signed in, you decide who takes part, and can do all that an editor can: read what is handed in, publish, and write yourself.`,
      }),
  },
  lists: {
    newsletter: '– the newsletter, at most once a week',
    krant: '– the link paper',
    author: (name, pace) => `– new pieces by ${name}: ${pace}`,
    topic: (name, pace) => `– new pieces in ${name}: ${pace}`,
    paces: { 'as-it-appears': 'each piece as it appears', weekly: 'once a week', monthly: 'once a month' },
  },
  confirmation: {
    subject: (publication) => `Confirm what you asked for at ${publication}`,
    preview: 'One more step and you are on the list.',
    before: (publication, lists) => [
      `Somebody, probably you, gave this address to get by e-mail from ${publication}:`,
      ...lists,
      'Do you want that? Then open this page and click Confirm.',
    ],
    button: 'Confirm',
    after: [
      'The link works for seven days.',
      'Was it not you? Then there is nothing to do. Without your confirmation you do not get this, and after seven days we erase this address.',
    ],
  },
  welcome: {
    subject: (publication) => `You are on the list of ${publication}`,
    preview: 'There is nothing more to do.',
    before: (publication, lists) => [
      `From now on ${publication} sends you by e-mail:`,
      ...lists,
      'It comes by itself as soon as there is something new.',
    ],
    button: 'To the site',
    after: ['Keep this mail if you like: the link below always lets you leave.'],
    leave: 'Would you rather not? Leave here:',
    leaveSome: 'Not all of it, or less often? You choose on your own page:',
  },
}

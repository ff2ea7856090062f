import type { members as nl } from '../../nl/people/members'
export const members: typeof nl = {
  title: 'People',
  inviteTitle: 'Invite somebody',
  email: 'E-mail address',
  nameField: 'Name',
  role: 'Role',
  writesAs: 'Writes as',
  newAuthor: 'a new author',
  invite: 'Invite',
  change: 'Change role',
  remove: 'Remove',
  you: 'you',
  joined: (moment) => `since ${moment}`,
  notJoined: 'invited, not signed in yet',
  notYet: 'not a member yet',
  noMore: 'not a member any more',
  nth: (place) => `no. ${place}`,
  invited: {
    leaves: (who) => `${who} is invited: the mail is on its way.`,
    'waits for the mail server': (who) =>
      `${who} is invited. The mail leaves as soon as mail goes again: at this moment all mail waits.`,
    'waits for an owner': (who) =>
      `${who} is invited. The mail waits, with all other mail, until an owner decides what becomes of it.`,
    'becomes a file': (who) =>
      `${who} is invited. There is no mail server, so no mail leaves: you find the invitation under Mail not sent and pass the link on yourself.`,
  },
  alreadyMember: 'This address belongs to a member already.',
  bylineTaken:
    'Somebody else writes as that author, or somebody who left. Nobody was invited; choose another author.',
  wrongInvitation:
    'Fill in an e-mail address, like name@example.org, and choose a role. A name has 100 characters at most.',
  changed: 'The role has changed. This member has to sign in again.',
  lastOwner: 'There has to be an owner: give somebody else that role first.',
  gone: 'This member is no longer there.',
  roleOf: (name) => `Role of ${name}`,
}

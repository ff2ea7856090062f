/** Of who may sign in. */
export const members = {
  title: 'Mensen',
  inviteTitle: 'Iemand uitnodigen',
  email: 'E-mailadres',
  nameField: 'Naam',
  role: 'Rol',
  writesAs: 'Schrijft als',
  newAuthor: 'een nieuwe auteur',
  invite: 'Uitnodigen',
  change: 'Rol wijzigen',
  remove: 'Verwijderen',
  you: 'jij',
  joined: (moment: string) => `sinds ${moment}`,
  notJoined: 'uitgenodigd, nog niet ingelogd',
  /** behind a name that a member has too */
  notYet: 'nog geen medewerker',
  /** the same of who was removed */
  noMore: 'geen medewerker meer',
  /** behind a name, where nothing else tells two apart */
  nth: (place: number) => `nr. ${place}`,
  invited: {
    leaves: (who: string) => `${who} is uitgenodigd: de mail is onderweg.`,
    'waits for the mail server': (who: string) =>
      `${who} is uitgenodigd. De mail gaat weg zodra de post weer gaat: op dit moment wacht alle post.`,
    'waits for an owner': (who: string) =>
      `${who} is uitgenodigd. De mail wacht, met alle andere post, tot een beheerder besluit wat ermee gebeurt.`,
    'becomes a file': (who: string) =>
      `${who} is uitgenodigd. Er is geen mailserver, dus er gaat geen mail weg: je vindt de uitnodiging bij Niet-verstuurde post en geeft de link zelf door.`,
  },
  alreadyMember: 'Dit adres is al van een medewerker.',
  bylineTaken:
    'Als die auteur schrijft al iemand anders, of iemand die vertrok. Er is niemand uitgenodigd; kies een andere auteur.',
  wrongInvitation:
    'Vul een e-mailadres in, zoals naam@voorbeeld.nl, en kies een rol. Een naam heeft hoogstens 100 tekens.',
  changed: 'De rol is gewijzigd. Deze medewerker moet opnieuw inloggen.',
  lastOwner: 'Er moet een beheerder blijven: geef eerst iemand anders die rol.',
  gone: 'Deze medewerker is er niet meer.',
  roleOf: (name: string) => `Rol van ${name}`,
}

/** The issues of the newsletter: in the mail, on the web, and at the desk. Dutch. Sentences that need a value are functions. */
export const issues = {
  place: (number: number, month: string) => `Nieuwsbrief ${number} · ${month}`,
  read: (title: string) => `Lees ‘${title}’`,
  readLetter: (number: number) => `Lees brief ${number}`,
  readOn: 'Lees verder',
  essayOf: (names: string) => (names ? `Essay van ${names}` : 'Essay'),
  dialogueOf: (names: string) => (names ? `Briefwisseling van ${names}` : 'Briefwisseling'),
  letterOf: (number: number, name: string) => `Brief ${number}, van ${name}`,
  mail: {
    onWeb: 'Lees op het web',
    why: (publication: string) =>
      `U krijgt deze brief omdat u zich aanmeldde voor de nieuwsbrief van ${publication}.`,
    leave: 'Afmelden',
    myMail: 'Mijn post',
    cut: 'Hier houdt de mail op; op het web staat hij heel.',
    test: (subject: string) => `Testmail: ${subject}`,
  },
  web: {
    archive: 'Wat er verscheen',
    archiveOf: (year: number) => `Nieuwsbrieven van ${year}`,
    all: 'Alle nieuwsbrieven',
    feedTitle: (publication: string) => `Nieuwsbrieven van ${publication}`,
    feedText: 'Elke nieuwsbrief zodra die verschijnt',
    sentOn: 'Verstuurd op',
    empty: 'De stukken uit deze nieuwsbrief zijn er niet meer.',
    subscribe: 'Nieuwsbrief ontvangen',
  },
}

import type { issues as nl } from '@/texts/nl/readers/issues'

/** As texts/nl/readers/issues.ts, in English. */
export const issues: typeof nl = {
  place: (number, month) => `Newsletter ${number} · ${month}`,
  read: (title) => `Read ‘${title}’`,
  readLetter: (number) => `Read letter ${number}`,
  readOn: 'Read on',
  essayOf: (names) => (names ? `Essay by ${names}` : 'Essay'),
  dialogueOf: (names) => (names ? `Letters by ${names}` : 'Letters'),
  letterOf: (number, name) => `Letter ${number}, by ${name}`,
  mail: {
    onWeb: 'Read on the web',
    why: (publication) => `You get this letter because you signed up for the newsletter of ${publication}.`,
    leave: 'Unsubscribe',
    myMail: 'My mail',
    cut: 'The mail ends here; on the web it is whole.',
    test: (subject) => `Test mail: ${subject}`,
  },
  web: {
    archive: 'What appeared',
    archiveOf: (year) => `Newsletters of ${year}`,
    all: 'All newsletters',
    feedTitle: (publication) => `Newsletters of ${publication}`,
    feedText: 'Each newsletter as it appears',
    sentOn: 'Sent on',
    empty: 'The pieces of this newsletter are there no more.',
    subscribe: 'Get the newsletter',
  },
}

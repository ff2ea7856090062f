/** Of the versions of an essay. */
export const revisions = {
  title: 'Versies',
  titleOf: (title: string) => `${title} · versies`,
  oneOf: (title: string, number: number) => `${title} · versie ${number}`,
  toEssay: 'Naar het essay',
  toList: 'Alle versies',
  explain:
    'Elke keer dat iemand opslaat, komt er een versie bij. Van wat onder het typen vanzelf wordt opgeslagen, blijft er één per tien minuten bewaard, en altijd die waaruit daarna veel is weggehaald.',
  only: 'Er is nog maar één versie.',
  compareHeading: (before: number, after: number) => `Van versie ${before} naar versie ${after}`,
  legend: 'Twee versies vergelijken',
  before: 'Deze versie',
  after: 'met deze versie',
  compare: 'Vergelijken',
  same: 'Deze versies zijn gelijk.',
  revision: (number: number, name: string, moment: string) => `Versie ${number}, ${name}, ${moment}`,
  saved: (name: string, moment: string) => `${name}, ${moment}`,
  byItself: 'vanzelf opgeslagen',
  fetchedBack: (number: number) => `versie ${number} teruggehaald`,
  isPublic: 'dit lezen lezers nu',
  isNewest: 'de nieuwste',
  number: (number: number) => `Versie ${number}`,
  look: 'Bekijken',
  withBefore: 'Wat er veranderde',
  withNow: 'Verschil met nu',
  fetchBack: 'Deze versie terughalen',
  fetchBackHint: 'Ze wordt dan de nieuwste. Wat er nu staat, blijft als versie bewaard.',
  takesBack: 'Je hebt dit essay ingeleverd: als je een versie terughaalt, haal je ook de inzending terug.',
  isDiscarded: 'Dit essay is weggegooid. Haal eerst het essay zelf terug.',
  fetchedBackNow: (number: number) =>
    `Versie ${number} is teruggehaald. Wat er stond, is bij ‘Versies’ te vinden.`,
  stale: (name: string, number: number) =>
    `Niet teruggehaald: ${name} heeft intussen versie ${number} opgeslagen. Bekijk die eerst, en probeer het dan opnieuw.`,
  gone: 'Deze versie is er niet meer, of ze is niet voor jou.',
  cannotBeSet:
    'Deze tekst kan niet worden getoond zoals lezers hem zouden zien. Hier staat wat er is getypt.',
  changedByOthers: (names: string) => `Bekijken wat ${names} sinds jouw laatste versie wijzigde`,
}

/** The page on which a reader sees everything they get by mail, and changes it. Dutch. Sentences that need a value are functions. */
export const myMail = {
  title: 'Mijn post',
  /** at the foot of mails */
  inMails: 'Alles wat u van ons krijgt, en hoe vaak:',
  /** the page without a secret address, and what is said of an address that we do not know */
  without: [
    'Op deze pagina ziet u wat u van ons per e-mail krijgt, en kunt u dat veranderen. Iedere lezer heeft een eigen, geheime link. Die staat onderaan elke mail die wij u sturen.',
  ],
  unknownTitle: 'Deze link kennen wij niet',
  unknown: [
    'De link is niet compleet, of wij bewaren niets meer dat erbij hoort. Open hem nog eens uit een mail of kopieer hem in zijn geheel.',
  ],
  problemTitle: 'Dat is niet gelukt',
  problems: {
    address:
      'Wat u invulde, konden wij niet lezen. Open de link uit de mail nog eens en probeer het opnieuw.',
    nothing: 'Vink aan wat u wilt ontvangen. Er is niets veranderd.',
    origin:
      'Wij konden niet zien of dit formulier van onze eigen pagina kwam. Open de link uit de mail nog eens en probeer het opnieuw.',
    expired:
      'Deze link kennen wij niet. Hij is niet compleet, of wij bewaren niets meer dat erbij hoort. Open hem nog eens uit een mail of kopieer hem in zijn geheel.',
    leavingLink: 'Deze link kennen wij niet. Open hem nog eens uit een mail of kopieer hem in zijn geheel.',
    trouble: 'Er ging bij ons iets mis en er is niets veranderd. Probeer het over een paar minuten nog eens.',
  },
  whose: (email: string) => `Dit krijgt ${email} van ons.`,
  secret:
    'Wie deze link heeft, kan hier hetzelfde als u. Stuur een mail van ons dus niet door zonder de link eruit te halen.',
  none: 'U staat op geen enkele lijst. Wij sturen u niets.',
  lists: {
    newsletter: 'Nieuwsbrief',
    krant: 'Krant',
    dialogue: (title: string | null) =>
      title === null ? 'Een briefwisseling die niet meer op de site staat' : `Briefwisseling: ${title}`,
    author: (name: string | null) => `Nieuwe stukken van ${name ?? 'een auteur'}`,
    topic: (name: string | null) => `Nieuwe stukken in ${name ?? 'een rubriek'}`,
  },
  since: (day: string) => `U krijgt dit sinds ${day}.`,
  waits: (day: string) =>
    `U vroeg hierom op ${day} en hebt het nog niet bevestigd. Dat doet u met de link in de mail die u kreeg.`,
  paused: (day: string) => `Gepauzeerd tot ${day}.`,
  held: {
    letters: 'Brieven die in een pauze verschijnen, komen daarna alsnog, in hun volgorde.',
    issues: 'Wat in een pauze verschijnt, sturen wij u niet na. Het staat wel op de site.',
  },
  pause: 'Pauzeren',
  pauses: { week: 'Een week', month: 'Een maand', day: 'Tot deze dag' },
  day: 'Of tot een dag',
  resume: 'Pauze beëindigen',
  pace: 'Hoe wilt u lezen?',
  paces: {
    'as-it-appears': 'Elke nieuwe brief zodra die verschijnt',
    'as-it-was-written':
      'Zoals het geschreven werd: met de tijd ertussen die er toen tussen zat, hooguit een week',
    weekly: 'Eens per week',
    monthly: 'Eens per maand',
  },
  eachPiece: 'Elk nieuw stuk zodra het er is',
  choosePace: 'Zo lezen',
  leave: 'Afmelden',
  withdraw: 'Toch niet',
  /** what a button is about, for who does not see where it stands */
  of: (button: string, list: string) => `${button}: ${list}`,
  everything: {
    title: 'Alles in één keer',
    leave: 'Van alles afmelden',
    take: 'Mijn gegevens meenemen',
    takeExplained:
      'U krijgt een bestand met alles wat wij bij dit adres bewaren: de lijsten, wat u vroeg en bevestigde, en wat wij u stuurden.',
    forget: 'Vergeet mij',
    forgetExplained: [
      'Wij wissen uw adres en alles wat daarbij hoort: de lijsten, wat wij u stuurden en wat daarvan terugkwam. Dit kan niet ongedaan gemaakt worden. Wilt u later weer iets ontvangen, dan meldt u zich opnieuw aan.',
      'Van wat u bevestigde bewaren wij vijf jaar dat het gebeurde, zonder uw adres: alleen wie het adres al kent, kan het terugvinden. Zo kunnen wij bewijzen dat wij u niet ongevraagd schreven. Vroeg u of uw mailserver ons om niets meer te sturen, dan blijft ook dat, op dezelfde manier.',
    ],
    sure: 'Ja, wis alles wat bij mijn adres hoort',
    forgetButton: 'Definitief wissen',
  },
  /** after a button */
  done: {
    left: 'U bent van deze lijst afgemeld.',
    leftAll: 'U bent van alles afgemeld.',
    paused: 'De pauze is ingesteld.',
    resumed: 'De pauze is voorbij.',
    pace: 'Zo krijgt u dit voortaan.',
    dateWrong: 'Kies een dag vanaf morgen, hooguit een jaar vooruit. Er is niets veranderd.',
    notOnIt:
      'Dat kon niet meer: u staat niet op deze lijst, of zij verandert niet zo. Hieronder staat hoe het nu is.',
    notSure: 'Zet eerst het vinkje als u alles wilt laten wissen. Er is niets veranderd.',
  },
  gone: {
    title: 'Uw gegevens zijn weg',
    text: [
      'Wij bewaren niets meer bij uw adres, behalve, zonder uw adres, dat u bevestigde wat u kreeg. Wij sturen u niets meer. Een mail die op dit moment onderweg is, kan nog aankomen.',
    ],
  },
}

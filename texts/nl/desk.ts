import { enumerate } from '@/texts/shorten'
import { essay } from './essays/essay'
import { members } from './people/members'
import { profile } from './people/profile'
import { editor } from './text/editor'

/** Dutch. Sentences that need a value are functions. */
export const desk = {
  name: 'Schrijftafel',
  skip: 'Naar de inhoud',
  trouble:
    'Dat lukte niet door een storing bij ons. Wat je typte staat hier nog. Probeer het over een minuut opnieuw.',
  heldByAnother:
    'Iemand anders is hier op dit moment ook mee bezig. Er is niets veranderd. Probeer het over een ogenblik nog eens.',
  signedOutMeanwhile:
    'Je bent intussen uitgelogd. Wat je typte staat hier nog: log in een ander tabblad weer in als jezelf en probeer het daarna hier opnieuw.',
  /** of a form on a page of somebody else than who is signed in by now */
  /** who else has a text open to write in it */
  alsoOpen: {
    one: (name: string, since: string) =>
      `${name} heeft dit sinds ${since} ook open. Je kunt gewoon schrijven: wat jullie allebei veranderen, gaat bij het opslaan samen.`,
    several: (names: string) =>
      `${names} hebben dit ook open. Je kunt gewoon schrijven: wat jullie allemaal veranderen, gaat bij het opslaan samen.`,
  },
  anotherMeanwhile: (name: string) =>
    `Niet opgeslagen: in deze browser is nu ${name} ingelogd, en deze pagina is van iemand anders. Wat er is getypt staat hier nog. Is het van jou? Laat deze pagina open, log in een ander tabblad uit en weer in als jezelf, en probeer het daarna hier opnieuw.`,
  notSentYet: {
    title: 'Nog niet verstuurd',
    signedOut: {
      text: 'Je bent intussen uitgelogd, dus wat je verstuurde is nog niet opgeslagen. Er is niets verloren: het staat op deze pagina. Log in een ander tabblad weer in als jezelf, en druk daarna hier op ‘Opnieuw versturen’. Sluit deze pagina tot die tijd niet.',
      signIn: 'Inloggen in een nieuw tabblad',
    },
    trouble: {
      text: 'Door een storing bij ons is wat je verstuurde nog niet opgeslagen. Er is niets verloren: het staat op deze pagina. Druk over een minuut op ‘Opnieuw versturen’. Sluit deze pagina tot die tijd niet.',
      signIn: '',
    },
    files: 'Een bestand dat je had gekozen kan deze pagina niet bewaren. Kies het daarna opnieuw.',
    again: 'Opnieuw versturen',
    typed: 'Wat je typte',
  },
  forms: {
    editor,
    away: 'De server is nu niet te bereiken.',
    noAnswer: 'De server antwoordt niet.',
    busy: 'Het is nu even te druk. Wat je typte staat hier nog; over een paar tellen proberen we het vanzelf opnieuw.',
    stillBusy: 'Het blijft te druk.',
    /** after one of these: where what was typed is until there is an answer, and what becomes of it */
    until: {
      savesItself: 'Wat je typte is op dit apparaat bewaard en wordt vanzelf opgeslagen zodra het weer kan.',
      savesItselfHere:
        'Wat je typte staat alleen op deze pagina: laat haar open. Het wordt vanzelf opgeslagen zodra het weer kan.',
      onDevice:
        'Wat je typte is op dit apparaat bewaard, maar misschien niet opgeslagen. Probeer het over een ogenblik opnieuw.',
      here: 'Wat je typte staat hier nog, maar het is misschien niet opgeslagen. Probeer het over een ogenblik opnieuw.',
      untouched: 'Probeer het over een ogenblik opnieuw.',
      pressAgain: 'Druk daarna opnieuw op de knop.',
      savedSince: 'Er is weer verbinding, en wat je typte is opgeslagen. Druk nu opnieuw op de knop.',
    },
    onlyHere: 'Alleen op dit apparaat',
    tooLarge:
      'Dit is te groot om in één keer te versturen. Wat je typte staat hier nog, maar het is niet opgeslagen. Kies een kleiner bestand of kort de tekst in.',
    renewed:
      'De site is intussen vernieuwd. Wat je typte staat hier nog, maar het is niet opgeslagen. Kopieer het, laad deze pagina opnieuw en plak het daar terug.',
    another:
      'Dit lukte niet: in deze browser is nu iemand anders ingelogd. Wat er is getypt staat hier nog. Is het van jou? Laat deze pagina open, log in een ander tabblad uit en weer in als jezelf, en probeer het daarna hier opnieuw.',
    notThere: 'Dit kan hier niet meer. Wat je typte staat hier nog, maar het is niet opgeslagen.',
    halfDate: 'Deze datum is nog niet af en wordt zo niet opgeslagen. Maak hem af, of maak het veld leeg.',
    /** without script: of a form that may not be on the page any more; a browser without styles shows both */
    left: {
      heading: 'Wat je verstuurde',
      text: 'Staat het formulier waarin je dit typte niet meer op deze pagina? Kopieer dan hier wat je wilt houden.',
      typed: 'Wat je typte',
    },
    /** what somebody saved meanwhile, and what was typed, together */
    merge: {
      apart: 'Intussen opgeslagen',
      heading: 'Samenvoegen',
      text: 'Wat er intussen is opgeslagen, raakt nergens wat jij veranderde. Allebei kan blijven. Dit verandert er dan in wat hier staat:',
      nothing: 'Wat er intussen is opgeslagen, heb jij ook al zo staan.',
      goes: 'Dit gaat eruit:',
      comes: 'Dit komt erin:',
      take: 'Voeg samen',
      undo: 'Wat hier nu staat, kun je daarna nog terugzetten.',
    },
    /** of what was typed and never saved, as it stands on the device */
    copy: {
      heading: 'Nog op dit apparaat',
      text: 'Hier staat nog wat je typte en wat misschien niet is opgeslagen.',
      withoutForm:
        'Dit typte je op deze pagina, en misschien is het niet opgeslagen. Het formulier waarin het stond is er niet meer: kopieer wat je wilt houden.',
      typedAt: 'Getypt op',
      withoutFiles: 'Een bestand dat je had gekozen staat er niet bij: kies het opnieuw.',
      look: 'Bekijken',
      nothing: '(leeg)',
      putBack: 'Terugzetten',
      discard: 'Weggooien',
      noRoom: 'Dit apparaat kan geen kopie bewaren van wat je typt. Sla het zelf op tijd op.',
    },
  },
  notAllowed: 'Dit mag je niet doen.',
  tooDifferent: 'Deze twee teksten zijn te lang of te verschillend om naast elkaar te zetten.',
  notFound: {
    title: 'Niet gevonden',
    text: 'Op de schrijftafel ligt hier niets, of het is niet voor jou.',
    back: 'Naar Vandaag',
  },
  broken: {
    title: 'Er ging iets mis',
    text: 'Deze pagina kon niet worden gemaakt. Wat eerder is opgeslagen, is er nog.',
    again: 'Opnieuw proberen',
  },
  nav: {
    label: 'Schrijftafel',
    groups: { write: 'Schrijven', edit: 'Redactie', run: 'Beheer' },
    places: {
      today: 'Vandaag',
      pieces: 'Stukken',
      letters: 'Brieven',
      submissions: 'Inzendingen',
      allPieces: 'Alle stukken',
      allDialogues: 'Alle briefwisselingen',
      newsletter: 'Nieuwsbrief',
      subscribers: 'Lezers',
      members: 'Mensen',
      outbox: 'Niet-verstuurde post',
    },
    /** of the bar on a phone */
    onPhone: 'Op de telefoon',
    new: 'Nieuw',
    more: 'Meer',
    /** after a number */
    waits: { one: 'wacht op je', more: 'wachten op je' },
    profile: 'Gegevens',
    signOut: 'Uitloggen',
  },
  today: {
    nothing: 'Niets wacht op je.',
    whatComes: 'Vraagt iemand je om een brief, een bevestiging of een akkoord, dan staat het hier.',
    /** over the ways to begin something */
    begin: 'Beginnen',
    going: 'Verder met',
    essay: 'Essay',
    letterTo: (names: string) => `Brief aan ${names}`,
    words: (count: number) => (count === 1 ? 'één woord' : `${count.toLocaleString('nl-NL')} woorden`),
  },
  roles: { contributor: 'schrijver', editor: 'redacteur', owner: 'beheerder' },
  states: {
    draft: 'concept',
    submitted: 'ingeleverd',
    published: 'gepubliceerd',
    changed: 'gepubliceerd, met wijzigingen die nog niet openbaar zijn',
    withdrawn: 'ingetrokken',
    discarded: 'weggegooid',
  },
  /** what is done with a thing, after its name in the title of a page */
  doing: {
    discard: 'weggooien',
    add: 'iemand erbij vragen',
    address: 'adres wijzigen',
    change: 'voorgestelde wijziging',
    compose: 'samenstelling',
    date: 'datum verbeteren',
    edit: 'bewerken',
    issue: 'aflevering',
    exchange: 'eerdere mails inlezen',
    letter: 'brief herzien',
    post: 'post',
    postmaster: 'aan de beheerder',
    proof: 'drukproef',
    remove: 'verwijderen',
    send: 'verzenden',
    stop: 'stoppen',
    unsent: 'niet verstuurd',
    versions: 'versies van een brief',
    withdraw: 'intrekken',
    write: 'brief schrijven',
  },
  /** after what was saved: a remark, for it is kept all the same */
  plannedLinks: (links: string[]) =>
    `Nog niet openbaar, en tot dan voor lezers niet te vinden: ${enumerate(links)}.`,
  deadLinks: (links: string[]) =>
    links.length === 1
      ? `Eén koppeling leidt nergens heen: ${enumerate(links)}.`
      : `Deze koppelingen leiden nergens heen: ${enumerate(links)}.`,
  lists: {
    newEssay: 'Nieuw essay',
    untitled: 'Zonder titel',
    withdrawnOn: (name: string | null, day: string) => (name ? `door ${name} op ${day}` : `op ${day}`),
    noneOfMine: 'Er is hier geen essay van je. Begin met ‘Nieuw essay’.',
    /** of who writes letters and has no essay */
    lettersElsewhere: 'Je brieven staan hier niet, ook niet als ze gepubliceerd zijn.',
    noSubmissions: 'Er is niets ingeleverd dat nog wacht.',
    noPieces: 'Er is nog niets gepubliceerd.',
    by: (name: string) => `van ${name}`,
    saved: (moment: string) => `opgeslagen op ${moment}`,
    dated: (day: string) => `datum ${day}`,
    picked: 'uitgelicht',
    dialogue: 'briefwisseling',
    read: 'Lezen',
    edit: 'Bewerken',
    withdraw: 'Intrekken',
    pick: 'Uitlichten',
    unpick: 'Niet meer uitlichten',
    pages: 'Bladeren',
    page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
    previous: 'Vorige bladzijde',
    next: 'Volgende bladzijde',
    noAddressYet:
      'Je hebt nog geen mailadres opgegeven. Zonder adres kan de site je geen inloglink sturen. Op de computer waarop de site draait is er altijd een te maken, maar die is dan voor een nieuwe beheerder: wat je nu schrijft, hoort daar niet bij.',
    noNameYet:
      'Je hebt nog geen naam opgegeven. Lezers zien hem bij je stukken, en hij staat in het adres van je auteurspagina.',
    toProfile: 'Naar mijn gegevens',
  },
  /** around any text that is written: its bar and its drawer */
  room: {
    saving: 'Opslaan…',
    onlyText: 'Alleen de tekst',
    allAgain: 'Alles tonen',
    close: 'Sluiten',
    words: 'woorden',
    oneWord: 'woord',
    minutes: 'min. lezen',
    view: 'Weergave',
    unsaved: 'Nog niet opgeslagen',
    savedAt: (moment: string) => `Opgeslagen ${moment}`,
  },
  essay,
  members,
  profile,
}

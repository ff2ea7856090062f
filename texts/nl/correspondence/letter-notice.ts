import { shorten } from '@/texts/shorten'

const quoted = (theme: string) => `‘${shorten(theme)}’`

/** "Zo lazen wij je brief": the mail about a letter that was mailed, and the page behind its link. Dutch. */
export const letterNotice = {
  /** by how often they were told before */
  subject: (theme: string, reminder: number) =>
    reminder === 0
      ? `Je brief in ${quoted(theme)} ligt klaar: bevestig hem`
      : `Je brief in ${quoted(theme)} wacht nog: bevestig hem`,
  preview: 'Hij is nog niet verstuurd.',
  nobodyReads: 'Een antwoord op deze mail leest niemand, en het bevestigt niets.',
  before: (theme: string, day: string, to: string) =>
    `Op ${day} mailde je een brief voor ${quoted(theme)}. Hij is nog niet verstuurd: pas als je hem bevestigt, gaat hij naar ${to}.`,
  mustChange:
    'Zoals hij nu is, kan hij nog geen brief worden. Op de pagina staat waarom, en kun je hem aanpassen.',
  noText: 'We vonden er geen tekst in. Op de pagina kun je die erbij zetten.',
  cameBefore:
    'Dezelfde mail kwam al: met dezelfde datum en dezelfde tekst. Bevestig deze alleen als het een tweede brief moet zijn.',
  linesJoined:
    'Regels die een mailprogramma had afgebroken, lopen weer door. Op de pagina staat welke, en kun je ze laten zoals ze kwamen.',
  button: 'Nakijken en bevestigen',
  buttonToAdjust: 'Nakijken en aanpassen',
  after: (days: number) =>
    `Inloggen is niet nodig. De link is voor jou, opent alleen deze brief en werkt ${days} dagen, tot hij is bevestigd. Stuur deze mail dus niet door.`,
  /** by how often they were told before */
  reminders: [
    '',
    'We herinneren je er hierna nog één keer aan.',
    'Dit is de laatste herinnering. De brief blijft bewaard; je vindt hem ook door in te loggen.',
  ],
  stop: 'Liever geen herinneringen aan deze briefwisseling? Stop ze hier:',
  asRead: 'Zo lazen wij je brief',
  subjectLine: (subject: string) => `Onderwerp: ${subject}`,
  dateLine: (date: string) => `Datum: ${date}`,
  toLine: (to: string) => `Aan: ${to}`,
  /** `also`: who gets it too */
  toLineOfMore: (to: string, also: string) => `Aan: ${to} (gaat ook naar ${also})`,
  theOther: 'de ander',
  theOthers: 'de anderen',
  cut: 'Deze brief is te lang voor een mail en is hier afgebroken. Op de pagina staat hij helemaal.',
  picturesOnPage: 'Niet alle beelden pasten in deze mail. Op de pagina staan ze.',
  picturesNotInText: 'In deze tekstversie staan geen beelden. Op de pagina staan ze.',
  folded: 'Weggevouwen: dit komt niet in de brief',
  foldedQuoted: 'De mail waarop dit een antwoord is',
  foldedSignature: 'Ondertekening van je mailprogramma',
  /** of one of the two, folded below the letter */
  notInLetter: (what: string) => `${what}. Dit komt niet in de brief.`,
  moreLines: (count: number) => (count === 1 ? '… en nog 1 regel.' : `… en nog ${count} regels.`),
  page: {
    title: 'Zo lazen wij je brief',
    intro: (theme: string, to: string) =>
      `Dit is de brief die je mailde voor ${quoted(theme)}. Klopt hij, bevestig hem dan: daarna gaat hij naar ${to}.`,
    /** besides whom it goes to now */
    whoReads:
      'Wat je schrijft kan worden gepubliceerd zodra jullie allemaal akkoord gaan met precies die tekst; wat daar buiten moet blijven, zet je bij ‘Aanpassen’ onder ons.',
    onlyWriter: (name: string) => `Deze pagina is voor ${name}. Ben je dat niet, sluit haar dan.`,
    confirm: 'Bevestigen',
    adjust: 'Aanpassen',
    adjustTitle: 'Je brief aanpassen',
    backToLetter: 'Terug naar de brief zoals wij hem lazen',
    putBackQuoted: 'Zet de mail waarop dit een antwoord is onder de brief',
    putBackSignature: 'Zet de ondertekening onder de brief',
    confirmAdjusted: 'Zo bevestigen',
    /** above the way to sign in, by what became of the letter */
    closed: {
      confirmed: {
        title: 'Je brief is bevestigd',
        text: (theme: string) =>
          `Je brief voor ${quoted(theme)} is verstuurd: wie met je schrijft, krijgt hem per mail. Komt er een antwoord, dan krijg jij dat ook per mail; hier hoef je niets meer te doen. Wil je de brief nog herzien, log dan in.`,
      },
      discarded: {
        title: 'Deze brief is weggelegd',
        text: (theme: string) =>
          `De mail voor ${quoted(theme)} is op de site weggelegd, dus er valt niets te bevestigen. Wil je hem toch versturen, mail hem dan opnieuw, of log in en schrijf hem daar.`,
      },
      used: {
        title: 'Deze link doet niets meer',
        text: (theme: string) =>
          `Je brief voor ${quoted(theme)} was bevestigd, en dat is ongedaan gemaakt. De mail wacht weer op je: log in, dan kun je hem bevestigen of wegleggen.`,
      },
      late: {
        title: 'Deze link is verlopen',
        text: (theme: string) =>
          `Je brief voor ${quoted(theme)} wacht nog, maar de link in de mail werkte veertien dagen. Log in, dan kom je bij de brief uit en kun je hem daar bevestigen.`,
      },
      'not-writing': {
        title: 'Deze brief kan niet meer worden bevestigd',
        text: () =>
          'Je schrijft in deze briefwisseling niet meer mee. Klopt dat niet, vraag het dan aan een beheerder van de site. Schrijf je nog wel aan andere stukken, log dan in.',
      },
      unknown: {
        title: 'Deze link werkt niet',
        text: () =>
          'De link klopt niet helemaal, of hij ging naar een adres dat niet meer van je is. Log in; onder Post staat wat er op je wacht.',
      },
      'not-yours': {
        title: 'Deze brief is van iemand anders',
        text: () =>
          'Je bent hier ingelogd als iemand anders dan wie deze brief mailde. Alleen wie hem schreef, kan hem bevestigen.',
      },
    },
    trouble: 'Dat lukte nu niet door een storing bij ons. Probeer het over een minuut nog eens.',
  },
}

import { shorten } from '@/texts/shorten'

type Told = {
  by: string
  /** of a proof: whoever is told composed it themselves */
  isByYou?: boolean | undefined
  title: string
  /** who is asked along or came, and how many letters they may read; '' when nobody knows any more */
  joining?: { name: string; count: number } | undefined
  /** of what readers still see, while another text waits for all who write */
  earlier?: string | undefined
  /** of a proof: it takes the place of another text that they were mailed */
  isChanged?: boolean | undefined
  /** of a no: why; '' when whoever is told may not read that */
  reason?: string | undefined
  /** of an upload: who read it in, '' when they have no name, how many mails, and how many of those who is told */
  exchanged?: { uploader: string; total: number; own: number } | undefined
}
const mails = (count: number) => (count === 1 ? '1 mail' : `${count} mails`)
const ofYou = (count: number) => (count === 1 ? 'één van jou is' : `${count} van jou zijn`)
const brieven = (count: number) => (count === 1 ? 'brief 1' : `brief 1 tot en met ${count}`)
/** What somebody wrote, between quotation marks, each of its paragraphs by itself. */
const inParagraphs = (words: string) => (words ? `‘${words.trim()}’`.split(/\s*\n\s*/) : [])
const NOBODY = { name: '', count: 0 }
const NONE = { uploader: '', total: 0, own: 0 }
const quoted = (title: string) => `‘${shorten(title)}’`

/** Mails that say that one thing happened. Dutch. Sentences that need a value are functions. */
export const news = {
  untilYouLooked: 'Tot je hebt gekeken, krijg je hierover geen tweede mail.',
  somebody: 'Iemand',
  anOwner: 'Een beheerder',
  /** before the address of the differences; `names`: of who is not the contributor */
  changedBefore: (names: string, count: number) =>
    `${names} ${count === 1 ? 'veranderde' : 'veranderden'} nog iets aan je tekst. Bekijk wat:`,
  untitled: 'een stuk zonder titel',
  drafts: {
    'handed-in': ({ by, title }: Told) => ({
      subject: `${by} leverde ${quoted(title)} in`,
      before: [
        `${by} leverde ${quoted(title)} in bij de redactie. Het wacht op een redacteur die het leest.`,
      ],
      button: 'Lezen',
    }),
    published: ({ by, title }: Told) => ({
      subject: `${by} publiceerde ${quoted(title)}`,
      before: [`${by} publiceerde ${quoted(title)}. Lezers kunnen het nu lezen.`],
      button: 'Naar het stuk',
    }),
    withdrawn: ({ by, title }: Told) => ({
      subject: `${by} trok ${quoted(title)} in`,
      before: [
        `${by} trok ${quoted(title)} in. Lezers kunnen het niet meer lezen; je tekst staat nog op de schrijftafel.`,
      ],
      button: 'Naar de schrijftafel',
    }),
  },
  dialogues: {
    'something-new': ({ title }: Told) => ({
      subject: `Er is iets nieuws in ${quoted(title)}`,
      before: [`In de briefwisseling ${quoted(title)} is iets te lezen. Log in om te zien wat.`],
      button: 'Naar de briefwisseling',
    }),
    'join-asked': ({ by, title, joining: { name, count } = NOBODY }: Told) => ({
      subject: `${by} wil ${name || 'iemand'} erbij vragen: ${quoted(title)}`,
      before: [
        `${by} wil ${name || 'iemand'} laten meeschrijven in ${quoted(title)}, en vraagt of jij dat goed vindt. Het gebeurt alleen als iedereen die schrijft ja zegt.`,
        count === 0
          ? 'Er is nog geen brief om te lezen.'
          : `${name || 'Wie erbij komt'} leest dan ${brieven(count)}, zonder wat onder ons is.`,
      ],
      button: 'Ja of nee zeggen',
    }),
    'join-refused': ({ title }: Told) => ({
      subject: `Er komt niemand bij: ${quoted(title)}`,
      before: [`Wie je erbij vroeg in ${quoted(title)}, komt er niet bij: niet iedereen zei ja.`],
      button: 'Naar de briefwisseling',
    }),
    joined: ({ title, joining: { name } = NOBODY }: Told) => ({
      subject: `${name || 'Iemand'} schrijft nu mee in ${quoted(title)}`,
      before: [
        `Iedereen zei ja: ${name || 'wie erbij was gevraagd'} schrijft nu mee in ${quoted(title)}, en leest ook de eerdere brieven, zonder wat daarin onder ons is.`,
      ],
      button: 'Naar de briefwisseling',
    }),
    declined: ({ by, title }: Told) => ({
      subject: `${by} schrijft niet mee in ${quoted(title)}`,
      before: [
        `${by} is gevraagd voor ${quoted(title)} en schrijft liever niet mee. Op een brief van ${by} hoeft niemand te wachten.`,
      ],
      button: 'Naar de briefwisseling',
    }),
    accepted: ({ by, title }: Told) => ({
      subject: `${by} schrijft toch mee in ${quoted(title)}`,
      before: [`${by} liet eerder weten niet mee te schrijven in ${quoted(title)}, en doet nu toch mee.`],
      button: 'Naar de briefwisseling',
    }),
    stopped: ({ by, title }: Told) => ({
      subject: `${by} schrijft niet meer mee in ${quoted(title)}`,
      before: [
        `${by} schrijft niet meer mee in ${quoted(title)}. De brieven die er al zijn blijven staan. Nieuwe brieven gaan alleen nog naar wie meeschrijft, en op een antwoord hoeft niemand meer te wachten. Komen er brieven van ${by} in het stuk, dan blijft dat akkoord nodig.`,
      ],
      button: 'Naar de briefwisseling',
    }),
    returned: ({ by, title }: Told) => ({
      subject: `${by} schrijft weer mee in ${quoted(title)}`,
      before: [
        `${by} was weg uit ${quoted(title)} en schrijft weer mee. Brieven die intussen zijn verstuurd, leest ${by} ook; wat intussen onder ons is geschreven niet.`,
      ],
      button: 'Naar de briefwisseling',
    }),
    'letter-revised': ({ by, title, earlier }: Told) => ({
      subject: `${by} herzag een brief in ${quoted(title)}`,
      before: [
        `${by} herzag een eigen brief in ${quoted(title)}. De vorige versies ziet alleen wie ook leest wat in die brief onder ons is.`,
        ...(earlier
          ? [
              `Je akkoord is daarmee vervallen. Lezers zien nog de tekst van ${earlier}, tot iedereen opnieuw akkoord is en de redactie publiceert.`,
            ]
          : []),
      ],
      button: 'Naar de brief',
    }),
    'letter-undone': ({ by, title }: Told) => ({
      subject: `${by} nam een brief terug: ${quoted(title)}`,
      before: [
        `${by} heeft een brief in ${quoted(title)} niet zelf bevestigd en nam hem terug. Hij staat niet meer in de briefwisseling, tot hij alsnog bevestigd is. Stond hij in de samenstelling, dan is ieders akkoord vervallen.`,
      ],
      button: 'Naar de briefwisseling',
    }),
    'change-proposed': ({ by, title }: Told) => ({
      subject: `${by} stelt een wijziging voor in je brief: ${quoted(title)}`,
      before: [`${by} stelt een wijziging voor in een brief van je in ${quoted(title)}. Jij besluit.`],
      button: 'Naar het voorstel',
    }),
    'change-taken': ({ by, title }: Told) => ({
      subject: `${by} nam je wijziging over: ${quoted(title)}`,
      before: [`${by} nam de wijziging over die je voorstelde in ${quoted(title)}.`],
      button: 'Naar het voorstel',
    }),
    'change-left': ({ by, title }: Told) => ({
      subject: `${by} nam je wijziging niet over: ${quoted(title)}`,
      before: [`${by} nam de wijziging die je voorstelde in ${quoted(title)} niet over.`],
      button: 'Naar het voorstel',
    }),
    'mail-held': ({ title }: Told) => ({
      subject: `Er is een mail vastgehouden voor ${quoted(title)}`,
      before: [
        `Op je geheime adres van ${quoted(title)} kwam een mail binnen die we niet zomaar vertrouwen. Log in om te lezen waarom. Heb je hem zelf geschreven, dan kun je er daar een brief van maken.`,
      ],
      button: 'Naar de mail',
    }),
    'mail-after-stop': ({ title }: Told) => ({
      subject: `Je mail is geen brief geworden: ${quoted(title)}`,
      before: [
        `Op je geheime adres van ${quoted(title)} kwam een mail binnen. Je schrijft daar niet meer mee, dus niemand anders kreeg hem; hij is bewaard, en je vindt hem als je inlogt bij Post. Wil je weer meeschrijven, vraag dan wie er nog schrijft om je er opnieuw bij te vragen.`,
      ],
      button: 'Naar de mail',
    }),
    'exchange-read': ({ by, title, exchanged: { total, own } = NONE }: Told) => ({
      subject: `${by} las mails van jou in: ${quoted(title)}`,
      before: [
        `${by} las ${mails(total)} in bij de briefwisseling ${quoted(title)}, waarvan er ${ofYou(own)}. Lees ze na: pas als je een mail bevestigt, is het een brief. Is hij niet van jou, leg hem dan weg.`,
      ],
      button: 'Nalezen en bevestigen',
    }),
    'exchange-confirmed': ({ by, title, exchanged: { uploader, total, own } = NONE }: Told) => ({
      subject: `${by} bevestigde ${own === 1 ? 'een brief' : `${own} brieven`} namens jou: ${quoted(title)}`,
      before: [
        `${uploader || 'Iemand'} las ${mails(total)} in bij de briefwisseling ${quoted(title)}, waarvan er ${ofYou(own)}; ${by} bevestigde ${own === 1 ? 'hem' : 'ze'} namens jou en verklaarde daarvoor je toestemming te hebben.`,
        'Is dat niet goed? Met de knop zie je welke het zijn, en maak je het met één druk ongedaan. Niets ervan wordt gepubliceerd zonder je akkoord.',
      ],
      button: 'Bekijken of ongedaan maken',
    }),
    'exchange-undone': ({ by, title }: Told) => ({
      subject: `${by} maakte een bevestiging ongedaan: ${quoted(title)}`,
      before: [
        `${by} maakte ongedaan dat mails van ${by} in ${quoted(title)} door iemand anders waren bevestigd. Ze zijn geen brieven meer, tot ze alsnog bevestigd zijn. Stonden ze in de samenstelling, dan is ieders akkoord vervallen.`,
      ],
      button: 'Naar de ingelezen mails',
    }),
    /** `by`: who composed it, whatever somebody did since */
    'proof-ready': ({ by, isByYou, isChanged, title }: Told) => ({
      subject: `De drukproef ${isChanged ? 'is veranderd' : 'ligt klaar'}: ${quoted(title)}`,
      before: [
        `${isByYou ? 'Je' : by} stelde ${quoted(title)} samen uit jullie brieven. Publiceren kan pas als iedereen die meeschreef akkoord gaat. Ben je het er niet mee eens, zeg dan waarom, of pas je brief of de samenstelling aan.`,
      ],
      button: 'De drukproef lezen',
    }),
    'proof-waits': ({ by, title }: Told) => ({
      subject: `Je akkoord wordt gevraagd: ${quoted(title)}`,
      before: [
        `${by} ging akkoord met de drukproef van ${quoted(title)}. Publiceren kan pas als jij dat ook doet. Ben je het er niet mee eens, zeg dan waarom, of pas je brief of de samenstelling aan.`,
      ],
      button: 'De drukproef lezen',
    }),
    'proof-refused': ({ by, title, reason = '' }: Told) => ({
      subject: `${by} gaat niet akkoord: ${quoted(title)}`,
      before: [
        `${by} gaat niet akkoord met de drukproef van ${quoted(title)}, en schreef erbij waarom${reason ? ':' : '.'}`,
        ...inParagraphs(reason),
        'Pas de samenstelling of je brief aan, of schrijf elkaar erover.',
      ],
      button: reason ? 'Naar de drukproef' : 'Lezen waarom',
    }),
    'all-agreed': ({ by, title }: Told) => ({
      subject: `${by} gaf het laatste akkoord: ${quoted(title)}`,
      before: [
        `Iedereen die meeschreef aan ${quoted(title)}, ging akkoord met de drukproef. Je kunt de briefwisseling nu publiceren.`,
      ],
      button: 'Naar de drukproef',
    }),
    published: ({ by, title }: Told) => ({
      subject: `${by} publiceerde ${quoted(title)}`,
      before: [`${by} publiceerde ${quoted(title)}. Lezers kunnen de briefwisseling nu lezen.`],
      button: 'Naar het stuk',
    }),
    withdrawn: ({ by, title }: Told) => ({
      subject: `${by} trok ${quoted(title)} in`,
      before: [
        `${by} trok de briefwisseling ${quoted(title)} in. Lezers kunnen haar niet meer lezen; wie inlogt, vindt alles er nog. Opnieuw publiceren kan pas als iedereen die meeschreef opnieuw akkoord gaat.`,
      ],
      button: 'Naar de briefwisseling',
    }),
  },
  role: (by: string, role: string, publication: string) => ({
    subject: `Je bent nu ${role} bij ${publication}`,
    before: [
      `${by} gaf je een andere rol bij ${publication}: je bent nu ${role}. Je bent daarom uitgelogd; log opnieuw in om verder te gaan.`,
    ],
    button: 'Naar de inlogpagina',
  }),
}

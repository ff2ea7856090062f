import { shorten } from '@/texts/shorten'

const quoted = (theme: string) => `‘${shorten(theme)}’`

/** Pages behind links in mails that do one thing without signing in. Dutch. Sentences that need a value are functions. */
export const byLink = {
  /** in the mail, below its button */
  after: (days: number) =>
    `Inloggen is niet nodig. De link is voor jou, doet alleen dit en werkt ${days} dagen. Stuur deze mail dus niet door.`,
  inDialogue: (theme: string) => `In de briefwisseling ${quoted(theme)}.`,
  onlyFor: (name: string) => `Deze pagina is voor ${name}. Ben je dat niet, sluit haar dan.`,
  signIn: 'Inloggen',
  toOwnDesk: 'Naar de schrijftafel',
  trouble: 'Dat lukte nu niet door een storing bij ons. Probeer het over een minuut nog eens.',
  /** of any of them */
  closed: {
    'not-writing': {
      title: 'Hier valt niets meer te zeggen',
      text: 'Je schrijft in deze briefwisseling niet meer mee. Klopt dat niet, vraag het dan aan een beheerder van de site.',
    },
    unknown: {
      title: 'Deze link werkt niet',
      text: 'De link klopt niet helemaal, of hij ging naar een adres dat niet meer van je is. Log in; daar staat wat er op je wacht.',
    },
    'not-yours': {
      title: 'Deze mail was voor iemand anders',
      text: 'Je bent hier ingelogd als iemand anders dan wie deze mail kreeg. Alleen wie hem kreeg, kan hier iets zeggen.',
    },
  },
  join: {
    title: 'Iemand erbij?',
    closed: {
      agreed: {
        title: 'Je zei ja',
        text: (name: string) =>
          `${name || 'Wie erbij gevraagd is,'} schrijft mee zodra iedereen ja heeft gezegd. Komt er voor die tijd een brief bij, dan vragen we het je met deze link opnieuw.`,
      },
      joined: {
        title: 'Iedereen zei ja',
        text: (name: string) =>
          `${name || 'Wie erbij gevraagd was,'} schrijft nu mee, en krijgt een uitnodiging.`,
      },
      refused: { title: 'Dit gaat niet door', text: () => 'Niet iedereen zei ja: er komt niemand bij.' },
      withdrawn: { title: 'Dit wordt niet meer gevraagd', text: () => 'Er valt niets meer te zeggen.' },
      late: {
        title: 'Deze link is verlopen',
        text: () =>
          'Je ja of nee wordt nog gevraagd, maar de link in de mail werkte veertien dagen. Log in, dan kun je het daar zeggen.',
      },
    },
  },
  undo: {
    title: 'Namens jou bevestigd',
    closed: {
      used: {
        title: 'Het is ongedaan gemaakt',
        text: (theme: string) =>
          `De brieven voor ${quoted(theme)} zijn weer mails die op jou wachten. Log in, dan kun je ze nalezen, bevestigen of wegleggen. Deze link doet verder niets meer.`,
      },
      nothing: {
        title: 'Hier is niets meer ongedaan te maken',
        text: (theme: string) =>
          `Van de brieven voor ${quoted(theme)} is er geen die zo ongedaan kan worden gemaakt: ze zijn het al, je herzag ze zelf, of lezers hadden ze. Log in om te zien hoe het ervoor staat.`,
      },
      late: {
        title: 'Deze link is verlopen',
        text: () =>
          'Ongedaan maken kan nog, maar de link in de mail werkte veertien dagen. Log in, dan kan het daar.',
      },
    },
  },
}

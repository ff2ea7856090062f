/** Dutch. Sentences that need a value are functions. */
export const mail = {
  /** above the address of the button, written out */
  otherwiseCopy: 'Werkt de knop niet? Kopieer dan dit adres naar de browser:',
  signIn: {
    subject: (publication: string) => `Inloggen bij ${publication}`,
    preview: 'De link werkt één keer, een kwartier lang.',
    before: (publication: string) => [`Met deze link log je in op de schrijftafel van ${publication}.`],
    button: 'Inloggen',
    after: [
      'De link werkt één keer, een kwartier lang.',
      'Heb je hier niet om gevraagd? Dan kun je deze mail weggooien. Niemand kan inloggen zonder deze link.',
    ],
  },
  /** `host`: who invites; `name`: who is invited; both may be '' */
  invitation: (host: string, name: string) => ({
    subject: (publication: string) =>
      host
        ? `${host} nodigt je uit om mee te schrijven aan ${publication}`
        : `Uitnodiging om mee te schrijven aan ${publication}`,
    preview: 'Je schrijftafel staat klaar.',
    before: (publication: string) => [
      ...(name ? [`Beste ${name},`] : []),
      `${host ? `${host} nodigt je uit` : 'Je bent uitgenodigd'} om mee te werken aan ${publication}. Op de schrijftafel begin je een essay, bewaar je wat je schrijft en lever je het in als het af is.`,
    ],
    button: 'Naar de schrijftafel',
    after: [
      'De link werkt één keer, zeven dagen lang. Daarna vraag je op de inlogpagina met dit adres een nieuwe aan.',
      'Verwachtte je deze mail niet? Dan kun je hem weggooien.',
    ],
  }),
  confirmation: {
    subject: (publication: string) => `Bevestig uw aanmelding voor de nieuwsbrief van ${publication}`,
    preview: 'Nog één stap, dan staat u op de lijst.',
    before: (publication: string) => [
      `Iemand, waarschijnlijk uzelf, heeft dit adres opgegeven voor de nieuwsbrief van ${publication}.`,
      'Er is nog geen nieuwsbrief verschenen. Wilt u hem ontvangen zodra hij er is? Open dan deze pagina en klik daar op Bevestigen.',
    ],
    button: 'Aanmelding bevestigen',
    after: [
      'De link werkt zeven dagen.',
      'Hebt u zich niet aangemeld? Dan hoeft u niets te doen. Zonder uw bevestiging krijgt u geen nieuwsbrief, en na zeven dagen wissen wij dit adres.',
    ],
  },
  welcome: {
    subject: (publication: string) => `U staat op de lijst voor de nieuwsbrief van ${publication}`,
    preview: 'Er is niets meer te doen.',
    before: (publication: string) => [
      `U staat op de lijst voor de nieuwsbrief van ${publication}. Er is er nog geen verschenen; de eerste komt vanzelf.`,
    ],
    button: 'Naar de site',
    after: ['Bewaar deze mail als u wilt: ook met de link hieronder kunt u zich altijd afmelden.'],
    leave: 'Toch liever niet? Meld u af:',
  },
}

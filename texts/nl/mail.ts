type Invited = Record<'subject' | 'before', (host: string, publication: string) => string>

/** What every invitation says, whatever it invites to. */
function invitation(host: string, name: string, invited: Invited) {
  const by = host || 'Een beheerder'
  return {
    subject: (publication: string) => invited.subject(by, publication),
    preview: 'Je kunt meteen inloggen, zonder wachtwoord.',
    before: (publication: string) => [...(name ? [`Beste ${name},`] : []), invited.before(by, publication)],
    button: 'Inloggen',
    after: [
      'De link werkt één keer, zeven dagen lang. Daarna vraag je op de inlogpagina met dit adres een nieuwe aan.',
      'Verwachtte je deze mail niet? Dan kun je hem weggooien.',
    ],
  }
}

/** Dutch. Sentences that need a value are functions. */
export const mail = {
  /** above the address of the button, written out */
  otherwiseCopy: 'Werkt de knop niet? Kopieer dan dit adres naar de browser:',
  signIn: {
    subject: (publication: string) => `Inloggen bij ${publication}`,
    preview: 'De link werkt één keer, een kwartier lang.',
    before: (publication: string) => [`Met deze link log je in bij ${publication}.`],
    button: 'Inloggen',
    after: [
      'De link werkt één keer, een kwartier lang.',
      'Heb je hier niet om gevraagd? Dan kun je deze mail weggooien. Niemand kan inloggen zonder deze link.',
    ],
  },
  /** the first line of every mail that cannot be answered */
  noAnswers: 'Een antwoord op deze mail leest niemand.',
  /** by the role; `host`: who invites; `name`: who is invited; both may be '' */
  invitation: {
    contributor: (host: string, name: string) =>
      invitation(host, name, {
        subject: (host, publication) => `${host} nodigt je uit om mee te schrijven aan ${publication}`,
        before: (host, publication) =>
          `${host} nodigt je uit om mee te schrijven aan ${publication}. Op de site, als je bent ingelogd, begin je een essay dat je inlevert als het af is, of een briefwisseling: brieven die je met iemand schrijft, ook per mail.`,
      }),
    editor: (host: string, name: string) =>
      invitation(host, name, {
        subject: (host, publication) => `${host} vraagt je als redacteur van ${publication}`,
        before: (host, publication) =>
          `${host} vraagt je als redacteur van ${publication}. Op de site, als je bent ingelogd, lees je wat schrijvers inleveren, stel je briefwisselingen samen en publiceer je. Zelf schrijven kan ook.`,
      }),
    owner: (host: string, name: string) =>
      invitation(host, name, {
        subject: (host, publication) => `${host} vraagt je als beheerder van ${publication}`,
        before: (host, publication) =>
          `${host} vraagt je als beheerder van ${publication}. Op de site, als je bent ingelogd, bepaal je wie er meewerkt, en kun je alles wat een redacteur kan: lezen wat er wordt ingeleverd, publiceren en zelf schrijven.`,
      }),
  },
  /** a list that somebody asked for, on a line of its own */
  lists: {
    newsletter: '– de nieuwsbrief, hooguit één keer per week',
    krant: '– de krant',
    author: (name: string, pace: string) => `– nieuwe stukken van ${name}: ${pace}`,
    topic: (name: string, pace: string) => `– nieuwe stukken in ${name}: ${pace}`,
    paces: {
      'as-it-appears': 'elk stuk zodra het er is',
      weekly: 'eens per week',
      monthly: 'eens per maand',
    },
  },
  confirmation: {
    subject: (publication: string) => `Bevestig uw aanmelding bij ${publication}`,
    preview: 'Nog één stap, dan staat u op de lijst.',
    before: (publication: string, lists: string[]) => [
      `Iemand, waarschijnlijk uzelf, heeft dit adres opgegeven om van ${publication} per e-mail te krijgen:`,
      ...lists,
      'Wilt u dat? Open dan deze pagina en klik daar op Bevestigen.',
    ],
    button: 'Aanmelding bevestigen',
    after: [
      'De link werkt zeven dagen.',
      'Hebt u zich niet aangemeld? Dan hoeft u niets te doen. Zonder uw bevestiging krijgt u dit niet, en na zeven dagen wissen wij dit adres.',
    ],
  },
  welcome: {
    subject: (publication: string) => `U staat op de lijst van ${publication}`,
    preview: 'Er is niets meer te doen.',
    before: (publication: string, lists: string[]) => [
      `Van ${publication} krijgt u voortaan per e-mail:`,
      ...lists,
      'Dat komt vanzelf zodra er iets nieuws is.',
    ],
    button: 'Naar de site',
    after: ['Bewaar deze mail als u wilt: ook met de link hieronder kunt u zich altijd afmelden.'],
    leave: 'Toch liever niet? Meld u af:',
    leaveSome: 'Niet alles, of minder vaak? Dat kiest u op uw eigen pagina:',
  },
}

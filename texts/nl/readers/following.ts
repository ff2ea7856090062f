const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`

/** To follow one dialogue by mail. Dutch. Sentences that need a value are functions. */
export const following = {
  title: 'Een briefwisseling volgen',
  titleOf: (dialogue: string) => `Volg ‘${dialogue}’`,
  howItGoes: [
    'Onder elke briefwisseling staat een formulier waarmee u haar per e-mail volgt. Na het aanmelden krijgt u één mail met een link. Pas als u daar op Bevestigen klikt, komen er brieven. Doet u dat niet, dan wissen wij uw adres na zeven dagen.',
    'Wij zien niet of u een brief opent en waar u op klikt.',
  ],
  back: 'Naar de briefwisseling',
  form: {
    title: 'Volg deze briefwisseling',
    promise: (publication: string) =>
      `De brieven van deze briefwisseling per e-mail, van ${publication}. Afmelden kan met één klik; we delen uw adres met niemand.`,
    pace: 'Hoe wilt u lezen?',
    paces: {
      'as-it-appears': 'Elke nieuwe brief zodra die verschijnt',
      'as-it-was-written':
        'Lees zoals het geschreven werd: vanaf de eerste brief, met de tijd ertussen die er toen tussen zat, hooguit een week',
    },
    onlyPace:
      'U leest zoals het geschreven werd: vanaf de eerste brief, met de tijd ertussen die er toen tussen zat, hooguit een week.',
    email: 'E-mailadres',
    leaveEmpty: 'Laat dit veld leeg',
    button: 'Volgen',
  },
  problemTitle: 'Dat is niet gelukt',
  /** by the word in ?fout= */
  problems: {
    address: 'Dit is geen e-mailadres dat wij herkennen. Vul één adres in, zoals naam@voorbeeld.nl.',
    nothing: 'Vink aan wat u wilt ontvangen. Er is niets veranderd.',
    origin:
      'Wij konden niet zien of dit formulier van onze eigen pagina kwam. Ga terug naar de briefwisseling en vul het nog eens in.',
    expired:
      'Deze link werkt niet meer: hij is ouder dan zeven dagen, of u kreeg daarna een nieuwere. Meld u gerust opnieuw aan.',
    leavingLink:
      'Deze link om u af te melden is niet compleet. Open hem nog eens vanuit een brief of kopieer hem in zijn geheel.',
    trouble: 'Er ging bij ons iets mis en er is niets veranderd. Probeer het over een paar minuten nog eens.',
  },
  asked: {
    title: 'Kijk in uw mail',
    text: [
      'Volgt dit adres de briefwisseling nog niet, dan komt er een mail, meestal binnen een paar minuten. Is het druk, dan duurt het langer. Open de link daarin en klik op Bevestigen.',
      'Geen mail? Kijk bij de ongewenste mail. Wij sturen er hooguit één per dag naar hetzelfde adres zolang er niet op geantwoord is.',
    ],
  },
  confirm: {
    title: 'Nog één klik',
    text: ['Wilt u de brieven van deze briefwisseling per e-mail ontvangen?'],
    button: 'Bevestigen',
  },
  confirmed: {
    title: 'U volgt deze briefwisseling',
    text: [
      'Koos u voor lezen zoals het geschreven werd, dan komt de eerste brief binnen een paar minuten. Anders krijgt u nu een mail met de link waarmee u zich afmeldt, en komt de volgende brief zodra die verschijnt.',
      'Onderaan elke brief staat een link waarmee u zich afmeldt.',
    ],
  },
  leave: {
    title: 'Niet meer volgen',
    text: [
      'Wilt u de brieven van deze briefwisseling niet meer ontvangen?',
      'Blijft u toch liever? Dan hoeft u niets te doen.',
    ],
    button: 'Afmelden',
  },
  left: {
    title: 'U bent afgemeld',
    text: [
      'U krijgt geen brieven van deze briefwisseling meer. Ging het per ongeluk, dan kunt u zich onder de briefwisseling opnieuw aanmelden.',
    ],
  },
  confirmation: {
    subject: (dialogue: string) => `Bevestig dat u ‘${dialogue}’ wilt volgen`,
    preview: 'Nog één stap, dan komen de brieven.',
    before: (dialogue: string, publication: string) => [
      `Iemand, waarschijnlijk uzelf, heeft dit adres opgegeven om de briefwisseling ‘${dialogue}’ van ${publication} per e-mail te volgen.`,
      'Wilt u de brieven ontvangen? Open dan deze pagina en klik daar op Bevestigen.',
    ],
    button: 'Volgen bevestigen',
    after: [
      'De link werkt zeven dagen.',
      'Hebt u zich niet aangemeld? Dan hoeft u niets te doen. Zonder uw bevestiging krijgt u geen brieven, en na zeven dagen wissen wij dit adres.',
    ],
  },
  welcome: {
    subject: (dialogue: string) => `U volgt ‘${dialogue}’`,
    preview: 'Er is niets meer te doen.',
    before: (dialogue: string, publication: string) => [
      `U volgt de briefwisseling ‘${dialogue}’ van ${publication}. De volgende brief komt per e-mail zodra die verschijnt.`,
    ],
    button: 'Naar de briefwisseling',
    after: ['Bewaar deze mail als u wilt: ook met de link hieronder kunt u zich altijd afmelden.'],
    leave: 'Niet meer volgen? Meld u af:',
  },
  letter: {
    subject: (number: number, about: string) => `Brief ${number}: ${about}`,
    readOn: 'Lees verder op de site',
    cut: 'Deze brief is te lang voor een mail en is hier afgebroken.',
    /** the first line */
    noAnswer: (writer: string) => `Een antwoord op deze mail leest niemand, ook ${writer} niet.`,
    why: (publication: string) => `U krijgt deze brief van ${publication}, omdat u de briefwisseling volgt.`,
    leave: 'Niet meer volgen? Meld u af:',
  },
  desk: {
    title: 'Volgers van briefwisselingen',
    none: 'Nog niemand volgt een briefwisseling.',
    followers: (count: number) => counted(count, 'volger', 'volgers'),
    accepted: (count: number) => `${counted(count, 'brief', 'brieven')} aangenomen door de mailserver`,
    waiting: (count: number) => `${counted(count, 'brief wacht', 'brieven wachten')}`,
    refused: (count: number) => `${counted(count, 'brief', 'brieven')} geweigerd`,
    leftOut: (count: number) => `${counted(count, 'brief', 'brieven')} niet verstuurd`,
    uncertain: (count: number) => `${counted(count, 'brief', 'brieven')} onzeker`,
    explained:
      'Aangenomen betekent dat onze mailserver de brief van ons overnam; of hij gelezen is, weten we niet. Onzeker betekent dat de verbinding brak voor er een antwoord kwam. Zo’n brief sturen we niet nog eens.',
  },
}

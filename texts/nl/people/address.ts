/** Dutch. Sentences that need a value are functions. */
export const address = {
  title: 'E-mailadres',
  hint: 'Hiermee log je in, en hierheen gaat wat de site je stuurt: brieven, uitnodigingen en berichten over je briefwisselingen. Aan dit adres herkennen we ook brieven die je zelf mailt. Lezers zien het niet.',
  change: 'Adres wijzigen',
  asked: {
    leaves: (address: string) =>
      `Er is een mail onderweg naar ${address}. Pas als daar op de knop wordt gedrukt, geldt dat adres. De link werkt een dag.`,
    'waits for the mail server': (address: string) =>
      `De mail naar ${address} gaat weg zodra de post weer gaat: op dit moment wacht alle post. Pas als daar op de knop wordt gedrukt, geldt dat adres.`,
    'waits for an owner': (address: string) =>
      `De mail naar ${address} wacht, met alle andere post, tot een beheerder besluit wat ermee gebeurt. Pas als daar op de knop wordt gedrukt, geldt dat adres.`,
    'becomes a file': (address: string) =>
      `Deze site verstuurt nog geen mail, dus naar ${address} gaat er geen. Vraag een beheerder om de link. Pas als daar op de knop wordt gedrukt, geldt dat adres. De link werkt een dag.`,
  },
  /** to an owner, where no mail leaves */
  askedByOwner: {
    ofSelf: (address: string) =>
      `Deze site verstuurt nog geen mail, dus naar ${address} gaat er geen: je vindt hem bij Niet-verstuurde post. Pas als daarin op de knop wordt gedrukt, geldt dat adres. De link werkt een dag.`,
    ofOther: (address: string) =>
      `Deze site verstuurt nog geen mail, dus naar ${address} gaat er geen: die ligt als bestand in de map outbox, op de computer waarop de site draait. Geef de link daaruit door aan wie het adres heeft. Pas als op de knop wordt gedrukt, geldt dat adres. De link werkt een dag.`,
  },
  unchanged: 'Dit adres is het al. Er verandert niets.',
  tooOften: 'Er is het afgelopen uur al vaak om een ander adres gevraagd. Probeer het straks opnieuw.',
  wrong: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  gone: 'Deze medewerker is er niet meer.',
  waits: (address: string, current: string) =>
    [
      `${address} wacht op bevestiging met de knop in de mail aan dat adres.`,
      current
        ? `Tot dan geldt ${current}. Toch niet? Vul dan ${current} weer in.`
        : 'Tot dan is er geen adres. Klopt het niet? Vul dan een ander in.',
    ].join(' '),
  notMailed: 'Deze site verstuurt nog geen mail. Vraag een beheerder om de link.',
  inOutbox: 'Deze site verstuurt nog geen mail. De mail ligt bij:',
  ofOther: {
    link: 'Adres wijzigen',
    title: (name: string) => `E-mailadres van ${name}`,
    hint: 'Hiermee logt deze medewerker in, en hierheen gaat wat de site stuurt. Het nieuwe adres wordt bevestigd met een knop in een mail. Het oude adres krijgt bericht en kan het zeven dagen lang ongedaan maken.',
    waits: (address: string) => `${address} wacht op bevestiging.`,
    back: 'Terug naar de medewerkers',
  },
  confirm: {
    title: 'Nieuw adres bevestigen',
    intro:
      'Met deze knop wordt dit het adres waarmee je inlogt. Oudere inloglinks werken daarna niet meer, en op andere apparaten word je uitgelogd.',
    button: 'Dit is mijn adres',
    unusable:
      'Deze link werkt niet meer: hij is al gebruikt, verlopen of vervangen door een nieuwere. Vraag de wijziging zo nodig opnieuw aan onder ‘Gegevens’.',
    doneTitle: 'Het nieuwe adres geldt',
    done: 'Je logt voortaan in met het adres dat je zojuist bevestigde. Had je een ander adres, dan kun je dit vandaaruit nog zeven dagen ongedaan maken.',
    toDesk: 'Naar de schrijftafel',
  },
  undo: {
    title: 'Het oude adres houden',
    intro:
      'Met deze knop is je oude adres weer het adres waarmee je inlogt. Iedereen die nu met jouw gegevens is ingelogd, wordt uitgelogd, en oudere inloglinks werken niet meer. Is de publicatie vanaf het nieuwe adres verlaten, dan wordt dat teruggenomen.',
    button: 'Mijn oude adres houden',
    unusable:
      'Deze link werkt niet meer: hij is al gebruikt, de zeven dagen zijn voorbij, of de wijziging waar hij over ging geldt niet meer. Neem zo nodig contact op met een beheerder van de site.',
    doneTitle: 'Het oude adres geldt',
    done: 'Wie was ingelogd, is uitgelogd. Log opnieuw in met je oude adres. Denk je dat iemand in je mail kan? Verander dan daar eerst het wachtwoord.',
    toSignIn: 'Naar de inlogpagina',
  },
  trouble: 'Dat lukte nu niet door een storing bij ons. Probeer het over een minuut nog eens.',
  mail: {
    confirm: {
      subject: (publication: string) => `Bevestig je nieuwe adres bij ${publication}`,
      preview: 'Daarna log je met dit adres in.',
      before: (publication: string) => [
        `Iemand, waarschijnlijk jijzelf, heeft dit adres opgegeven om mee in te loggen bij ${publication}.`,
      ],
      button: 'Naar de bevestiging',
      after: [
        'De link werkt één keer, een dag lang.',
        'Heb je hier niet om gevraagd? Dan kun je deze mail weggooien. Zonder je bevestiging verandert er niets.',
      ],
    },
    asked: {
      subject: (publication: string) => `Er is een ander adres voor je opgegeven bij ${publication}`,
      preview: 'Was jij dat niet? Dan kun je het tegenhouden.',
      before: (publication: string) => [
        `Voor je toegang tot ${publication} is een ander e-mailadres opgegeven. Zodra dat is bevestigd, log je daarmee in en niet meer met dit adres.`,
        'Klopt dat? Dan hoef je niets te doen. Klopt het niet, houd het dan tegen:',
      ],
      button: 'Mijn adres houden',
      after: ['Daarmee wordt ook iedereen uitgelogd die nu met jouw gegevens is ingelogd.'],
    },
    changed: {
      subject: (publication: string) => `Je adres bij ${publication} is gewijzigd`,
      preview: 'Was jij dat niet? Dan kun je het zeven dagen lang ongedaan maken.',
      before: (publication: string) => [
        `Bij ${publication} log je voortaan in met een ander e-mailadres. Dit adres werkt daar niet meer.`,
        'Klopt dat? Dan hoef je niets te doen. Klopt het niet, maak het dan ongedaan:',
      ],
      button: 'Mijn oude adres terugzetten',
      after: [
        'Dat kan zeven dagen lang, ook zonder in te loggen. Daarmee wordt iedereen uitgelogd die nu met jouw gegevens is ingelogd.',
      ],
    },
    left: {
      subject: (publication: string) => `Je hebt ${publication} verlaten, vanaf een ander adres`,
      preview: 'Was jij dat niet? Dan kun je beide ongedaan maken.',
      before: (publication: string) => [
        `Bij ${publication} kreeg je de afgelopen zeven dagen een ander e-mailadres. Vanaf dat adres is de publicatie verlaten: over dertig dagen wordt gewist wat er van je is.`,
        'Was jij dat? Dan hoef je niets te doen. Was jij het niet, maak het dan ongedaan:',
      ],
      button: 'Mijn oude adres terugzetten',
      after: [
        'Je oude adres geldt dan weer, en het vertrek is teruggenomen. Dat kan tot zeven dagen nadat je adres veranderde, ook zonder in te loggen.',
      ],
    },
    undone: {
      subject: (publication: string) => `Dit adres werkt niet meer bij ${publication}`,
      preview: 'Het adres van daarvoor is teruggezet.',
      before: (publication: string) => [
        `Dit adres was kort het adres om mee in te loggen bij ${publication}. Vanuit het adres van daarvoor is dat ongedaan gemaakt. Inloggen kan weer alleen daarmee.`,
      ],
      button: 'Naar de inlogpagina',
      after: ['Klopt dit niet? Neem dan contact op met een beheerder van de site.'],
    },
  },
}

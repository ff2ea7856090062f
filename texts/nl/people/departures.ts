/** Of who leaves the publication, by themselves or removed by an owner. Dutch. Sentences that need a value are functions. */
export const departures = {
  /** the byline of who wanted no name */
  aWriter: 'Een schrijver',
  erased: {
    name: 'Een schrijver',
    inText: 'een schrijver',
    greeted: 'schrijver',
    slug: 'een-schrijver',
    picture: 'beeld',
    /** in place of an address of theirs */
    address: 'gewist@adres.invalid',
    letter: 'Deze brief is gewist: wie hem schreef, heeft de publicatie verlaten.',
  },
  link: 'Vertrekken',
  linkHint: 'Je kunt de publicatie verlaten. Je ziet eerst wat er dan met alles gebeurt.',
  own: {
    title: 'De publicatie verlaten',
    takeFirst: 'Neem eerst mee wat van je is. Na dertig dagen is het hier weg.',
    atOnce: [
      'Zodra je op de knop drukt, word je overal uitgelogd en kun je niet meer inloggen. Je krijgt een mail met een link: daarmee neem je je vertrek dertig dagen lang terug, en is alles weer zoals het was. Een beheerder kan dat ook.',
    ],
    writesIn: (count: number) =>
      count === 1
        ? 'Je schrijft in 1 briefwisseling. Je stopt daar meteen mee:'
        : `Je schrijft in ${count} briefwisselingen. Je stopt daar meteen mee:`,
    publishedHeading: 'Wat gepubliceerd is',
    published: (count: number) =>
      count === 1
        ? 'Lezers hebben 1 stuk van je. Kies wat daarmee gebeurt:'
        : `Lezers hebben ${count} stukken van je. Kies wat daarmee gebeurt:`,
    nothingPublished:
      'Lezers hebben niets van je. Na dertig dagen wordt je naam ‘een schrijver’ in de brieven van wie met je schreef.',
    choices: {
      'under-name': {
        title: 'Het blijft staan, onder je naam',
        text: 'Ook je auteurspagina blijft, zoals ze nu is.',
      },
      'under-a-writer': {
        title: 'Het blijft staan, onder ‘Een schrijver’',
        text: 'Meteen overal waar je naam bij een stuk staat. Na dertig dagen ook in de teksten zelf: je naam wordt ‘een schrijver’, ook in de brieven van wie met je schreef. Staat je naam in een adres of in de naam van een beeld, dan verandert die.',
      },
      withdrawn: {
        title: 'Het wordt ingetrokken',
        text: 'Meteen: op het adres staat dan dat het is ingetrokken. Na dertig dagen is de tekst gewist. Een stuk dat je samen schreef, verdwijnt in zijn geheel; wie met je schreef houdt de eigen brieven op de schrijftafel.',
      },
    },
    askedIn:
      'Hier schrijf je niet meer mee, maar je akkoord wordt nog gevraagd. Dat kun je hierna niet meer geven:',
    /** of pieces that are agreed to and not published, in which no letter of theirs is: they fall by going */
    falls: (titles: string) =>
      `Het akkoord dat er al is met ${titles}, vervalt dan: jouw naam staat er niet meer bij. Het wordt opnieuw gevraagd.`,
    /** of those that have their name: they fall by hiding it */
    alsoFalls: (titles: string) =>
      `Het akkoord dat er al is met ${titles}, vervalt dan: er komt een andere naam bij te staan.`,
    erasedHeading: 'Na dertig dagen gewist',
    erased: [
      'Je adres, je mails, je concepten en al je versies, wat je onder ons schreef, de tekst van je brieven die niemand gepubliceerd heeft (hun plaats in de briefwisseling blijft), je beelden die nergens meer staan, waarmee je akkoord ging, en alles wat voor je klaarstond. Ook je aanmelding voor de nieuwsbrief en wat je volgt, onder dit adres en de adressen die je hier eerder had.',
      'Van de mails die anderen je in een briefwisseling stuurden, blijft de brief, en niet de mail zelf: daarin staan jouw adres en jouw woorden. Wat anderen in hun eigen brieven van je aanhaalden, blijft van hen. Je adres gaat eruit, en je naam wordt er ‘een schrijver’, behalve als je hieronder kiest dat hij blijft: dan blijft alles wat lezers hebben zoals het is.',
      'Back-ups houden het tot ze zelf worden weggegooid: dat doet wie ze bewaart. Wordt een back-up van voor die tijd teruggezet, dan moet het opnieuw.',
    ],
    namedIn:
      'Anderen noemen je naam in deze stukken. Dat is van hen, en blijft; vraag de redactie als je daar iets aan wilt veranderen.',
    shared: 'samen geschreven',
    successor: 'Wie wordt beheerder?',
    successorHint: 'Jij bent de enige. Zonder beheerder kan niemand de publicatie beheren.',
    choose: 'Kies iemand',
    noSuccessor:
      'Jij bent de enige beheerder, en er is niemand anders die dat kan worden. Nodig eerst iemand uit.',
    leave: 'De publicatie verlaten',
    keep: 'Toch niet',
  },
  removal: {
    title: (name: string) => `${name} verwijderen?`,
    atOnce: (name: string) => [
      `Inloggen kan dan meteen niet meer. ${name} krijgt een mail met een link om mee te nemen wat eigen is. Dertig dagen lang kan een beheerder dit terugnemen, onder Mensen; daarna wordt ${name} gewist.`,
    ],
    writesIn: (name: string, count: number) =>
      count === 1
        ? `${name} schrijft in 1 briefwisseling:`
        : `${name} schrijft in ${count} briefwisselingen:`,
    writesNowhere: (name: string) => `${name} schrijft nu in geen briefwisseling mee.`,
    askedIn: (name: string) =>
      `${name} schrijft niet meer mee, maar het akkoord van ${name} wordt nog gevraagd. Dat kan hierna niet meer worden gegeven:`,
    /** of pieces that are agreed to and not published, in which no letter of theirs is: they fall by going */
    falls: (titles: string) =>
      `Het akkoord dat er al is met ${titles}, vervalt dan: deze naam staat er niet meer bij. Het wordt opnieuw gevraagd.`,
    /** of those that have their name: they fall by hiding it */
    alsoFalls: (titles: string) =>
      `Het akkoord dat er al is met ${titles}, vervalt dan: er komt een andere naam bij te staan.`,
    published: (name: string, count: number) =>
      count === 1
        ? `Lezers hebben 1 stuk van ${name}. Kies wat daarmee gebeurt:`
        : `Lezers hebben ${count} stukken van ${name}. Kies wat daarmee gebeurt:`,
    nothingPublished: (name: string) =>
      `Lezers hebben niets van ${name}. Na dertig dagen wordt de naam ‘een schrijver’ in de brieven van wie meeschreef.`,
    choices: {
      'under-name': { title: 'Het blijft staan, onder de naam', text: 'Ook de auteurspagina blijft.' },
      'under-a-writer': {
        title: 'Het blijft staan, onder ‘Een schrijver’',
        text: 'Meteen overal waar de naam bij een stuk staat. Na dertig dagen ook in de teksten zelf, en in de brieven van wie meeschreef.',
      },
      withdrawn: {
        title: 'Het wordt ingetrokken',
        text: 'Meteen: op het adres staat dan dat het is ingetrokken. Na dertig dagen is de tekst gewist. Een stuk van meer schrijvers verdwijnt in zijn geheel.',
      },
    },
    erased: [
      'Na dertig dagen zijn gewist: adres, mails, concepten en versies, wat onder ons was, de tekst van brieven die niet gepubliceerd zijn (hun plaats blijft), en wat er onder dat adres en vroegere adressen gevolgd werd. Back-ups houden het tot ze worden weggegooid.',
    ],
    namedIn: 'De naam staat ook in deze stukken van anderen. Daar blijft hij staan:',
    remove: 'Verwijderen',
    keep: 'Toch niet',
  },
  chooseTexts: 'Kies eerst wat er gebeurt met wat gepubliceerd is.',
  chooseSuccessor: 'Kies eerst wie beheerder wordt.',
  leftNotice:
    'Je hebt de publicatie verlaten. Er is een mail naar je onderweg; met de link daarin neem je het dertig dagen lang terug.',
  leftNoticeWithoutMail:
    'Je hebt de publicatie verlaten. Deze site verstuurt nog geen mail: een beheerder neemt het dertig dagen lang terug, als je dat vraagt.',
  list: {
    heading: 'Vertrokken',
    waits: (name: string, moment: string) => `${name} · wordt gewist op ${moment}`,
    late: (name: string) => `${name} · wordt nu gewist`,
    erased: (moment: string) => `Iemand die vertrok · gewist op ${moment}`,
    texts: {
      'under-name': 'wat gepubliceerd is, blijft onder de naam',
      'under-a-writer': 'wat gepubliceerd is, blijft onder ‘Een schrijver’',
      withdrawn: 'wat gepubliceerd was, is ingetrokken',
    },
    takeBack: 'Terugnemen',
    takeBackOf: (name: string) => `Het vertrek van ${name} terugnemen`,
    takenBack: (name: string) => `${name} is weer medewerker.`,
    tooLate: 'Dat kan niet meer.',
  },
  leaving:
    'Wie dit adres heeft, vertrekt: neem dat terug onder ‘Vertrokken’, dan hoef je niet uit te nodigen.',
  gate: {
    title: 'Je vertrek',
    own: (moment: string) =>
      `Op ${moment} wordt gewist wat hier van je is. Tot dan kun je het terugnemen: je bent dan weer medewerker, schrijft weer mee waar je meeschreef, en lezers hebben weer wat ze hadden. Wat de anderen intussen onder elkaar schreven, blijft van hen.`,
    removed: (moment: string) =>
      `Een beheerder heeft je verwijderd. Op ${moment} wordt gewist wat hier van je is. Neem voor die tijd mee wat van je is. Wil je blijven, vraag dat dan aan een beheerder.`,
    onlyFor: (name: string) => `Deze pagina is voor ${name}. Ben je dat niet, sluit haar dan.`,
    notYours: {
      title: 'Dit vertrek is van iemand anders',
      text: 'Je bent hier ingelogd als iemand anders dan wie deze mail kreeg. Alleen wie vertrekt, kan meenemen wat van die persoon is, of het terugnemen. Een beheerder neemt een vertrek terug onder Mensen.',
      toDesk: 'Naar de schrijftafel',
    },
    takeBack: 'Mijn vertrek terugnemen',
    takeAlong: 'Alles meenemen',
    unusable: 'Deze link werkt niet meer: het vertrek is teruggenomen, of de dertig dagen zijn voorbij.',
    doneTitle: 'Je bent er weer',
    done: 'Je vertrek is teruggenomen. Log in zoals je gewend was.',
    toSignIn: 'Naar de inlogpagina',
  },
  mail: {
    own: (publication: string, moment: string) => ({
      subject: `Je hebt ${publication} verlaten`,
      before: [
        `Je hebt ${publication} verlaten. Op ${moment} wordt gewist wat er van je is. Tot dan kun je dat terugnemen, of nog meenemen wat van je is:`,
      ],
      button: 'Naar je vertrek',
      after: [
        'De link is voor jou: wie hem heeft, kan alles meenemen wat van je is. Stuur deze mail dus niet door.',
        'Was jij dit niet? Neem het dan terug, en verander het wachtwoord van je mail: wie daarin kan, kan hier inloggen.',
      ],
    }),
    takenBack: (publication: string) => ({
      subject: `Je bent weer medewerker van ${publication}`,
      before: [
        `Een beheerder heeft je vertrek bij ${publication} teruggenomen. Je schrijft weer mee waar je meeschreef, en lezers hebben weer wat ze hadden. Wat de anderen intussen onder elkaar schreven, blijft van hen.`,
      ],
      button: 'Naar de inlogpagina',
      after: ['Je logt in zoals je gewend was, met dit adres.'],
    }),
    removed: (publication: string, moment: string) => ({
      subject: `Je bent geen medewerker meer van ${publication}`,
      before: [
        `Een beheerder heeft je verwijderd als medewerker van ${publication}. Op ${moment} wordt gewist wat er van je is. Tot dan kun je meenemen wat van je is:`,
      ],
      button: 'Naar wat van je is',
      after: [
        'De link is voor jou: wie hem heeft, kan alles meenemen wat van je is. Stuur deze mail dus niet door.',
        'Klopt dit niet? Vraag het aan een beheerder: die kan het tot dan terugnemen.',
      ],
    }),
  },
}

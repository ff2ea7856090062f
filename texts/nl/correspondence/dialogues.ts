import { countInWords } from '@/texts/count-in-words'
import { shorten } from '@/texts/shorten'

const brieven = (count: number) => (count === 1 ? 'brief 1' : `brief 1 tot en met ${count}`)

/** Dutch. Sentences that need a value are functions. */
export const dialogues = {
  mine: 'Brieven',
  /** of the margin beside them */
  besides: 'Meer over brieven',
  all: 'Alle briefwisselingen',
  toMine: 'Naar mijn briefwisselingen',
  none: 'Je schrijft nog met niemand. Begin met ‘Nieuwe briefwisseling’.',
  noneAtAll: 'Er zijn nog geen briefwisselingen.',
  with: (names: string) => `met ${names}`,
  yourTurn: 'Jij bent aan zet',
  waitsFor: (names: string) => `Wacht op ${names}`,
  /** among the names of others */
  you: 'jou',
  /** instead of for whom it waits; `isFirst`: there is no letter yet */
  answered: (name: string, isFirst: boolean) =>
    `${name} heeft ${isFirst ? 'geschreven' : 'geantwoord'}, nog niet bevestigd`,
  youAnswered: (isFirst: boolean) => `Je hebt ${isFirst ? 'geschreven' : 'geantwoord'}, nog niet bevestigd`,
  /** beside for whom it waits */
  alsoMailed: (name: string) => `${name} heeft een brief gemaild, nog niet bevestigd.`,
  youAlsoMailed: 'Je hebt een brief gemaild, nog niet bevestigd.',
  toUnconfirmed: 'Nakijken en bevestigen',
  published: 'gepubliceerd',
  withdrawn: (name: string, day: string) => `ingetrokken door ${name} op ${day}`,
  since: (day: string) => `sinds ${day}`,
  sinceToday: 'sinds vandaag',
  letters: (count: number) => (count === 1 ? '1 brief' : `${count} brieven`),
  begin: {
    title: 'Nieuwe briefwisseling',
    theme: 'Thema',
    themeHint: 'Waarover jullie elkaar schrijven. Het stuk kan later anders heten.',
    withWhom: 'Met wie?',
    /** the same where somebody is asked along */
    who: 'Wie vraag je?',
    member: 'Een medewerker',
    chooseMember: 'Niemand gekozen',
    orInvite: 'Of nodig iemand uit',
    name: 'Naam',
    email: 'E-mailadres',
    emailHint:
      'Wie je uitnodigt, krijgt een mail en doet mee door te antwoorden. Schrijf jij de eerste brief, dan gaat de uitnodiging daarmee mee, of na een dag zonder.',
    emailHintWithoutMail:
      'Deze site verstuurt nog geen mail. Vraag een beheerder om de link voor wie je uitnodigt, en geef die door.',
    emailHintForOwner:
      'Deze site verstuurt nog geen mail. Je vindt de uitnodiging straks bij Niet-verstuurde post en geeft de link zelf door.',
    writesFirst: 'Wie schrijft de eerste brief?',
    me: 'Ik',
    other: 'De ander',
    begin: 'Briefwisseling beginnen',
    wrongTheme: 'Vul een thema in, van hoogstens 200 tekens.',
    wrongOther:
      'Kies een medewerker, of vul een naam in van hoogstens 100 tekens en een e-mailadres zoals naam@voorbeeld.nl.',
    bothChosen: 'Kies een medewerker of nodig iemand uit, niet allebei.',
    oneself: 'Dit ben je zelf. Een briefwisseling schrijf je met een ander.',
    noSuchMember:
      'Met deze persoon kun je nu niet schrijven: misschien is die geen medewerker meer. Vraag het een beheerder: die ziet onder Mensen wie vertrok, en kan dat dertig dagen lang terugnemen.',
    tooManyInvitations: 'Je hebt vandaag al tien mensen uitgenodigd. Morgen kan het weer.',
    gone: 'Deze briefwisseling kon niet worden begonnen.',
  },
  add: {
    link: 'Iemand erbij vragen',
    title: 'Iemand erbij vragen',
    text: 'Wie je vraagt, komt er pas bij als iedereen die hier schrijft ja zegt. Tot dan hoort wie je vraagt niets.',
    reads: (count: number) =>
      count === 0
        ? 'Er is nog geen brief om te lezen.'
        : `Wie erbij komt, leest ${brieven(count)}, zonder wat onder ons is. Bij elke nieuwe brief kies je voortaan aan wie hij is.`,
    /** before somebody is asked along while a proof is out, by what became of it; `names`: who must say yes again */
    reopens: {
      public: (names: string) =>
        `Wie erbij komt, staat als schrijver boven het stuk: daar komt een nieuwe drukproef van, die opnieuw het akkoord vraagt van ${names}. Tot dan lezen lezers het zoals het nu is.`,
      agreed: (names: string) =>
        `Wie erbij komt, staat als schrijver boven het stuk: de drukproef verandert dan, en het akkoord van ${names} vervalt en wordt opnieuw gevraagd.`,
      mailed: (names: string) =>
        `Wie erbij komt, staat als schrijver boven het stuk: de drukproef verandert dan, en een nieuwe vraagt opnieuw om het akkoord van ${names}.`,
    },
    emailHint: 'Wie erbij komt, krijgt een uitnodiging per mail en doet mee door te antwoorden.',
    add: 'Erbij vragen',
    already: 'Deze persoon schrijft al mee.',
    busy: 'Er is al iemand erbij gevraagd. Wacht tot dat beslist is.',
    refusedBefore:
      'Deze persoon is al eens erbij gevraagd, en dat ging niet door. Vraag het nu niet nog eens.',
    changed: 'Intussen is er een brief bijgekomen. Kijk wat er dan gelezen wordt, en vraag het nog eens.',
    gone: 'Deze briefwisseling is er niet meer, of je schrijft er niet in mee.',
  },
  join: {
    own: (name: string) => `Je vroeg ${name} erbij`,
    asked: (by: string, name: string) => `${by} wil ${name} erbij vragen`,
    reads: (name: string, count: number) =>
      count === 0
        ? 'Er is nog geen brief om te lezen.'
        : `${name} leest dan ${brieven(count)}, zonder wat onder ons is.`,
    readsNothingOfMeanwhile: (name: string) =>
      `${name} schreef hier eerder mee. Wat onder ons was toen ${name} er niet was, blijft ongelezen.`,
    /** `asked`: of how many a yes is asked; of one alone it is no secret whose no it was */
    rule: (by: string, asked: number) =>
      asked === 1
        ? `Dat gebeurt alleen als je ja zegt. Zeg je nee, dan hoort ${by} dat het niet doorgaat. Je hoeft niet te zeggen waarom.`
        : `Dat gebeurt alleen als iedereen die hier schrijft ja zegt. Zeg je nee, dan hoort ${by} dat het niet doorgaat, niet van wie dat kwam. Je hoeft niet te zeggen waarom.`,
    waitsFor: (names: string) => `Wacht nog op: ${names}.`,
    saidYes: 'Je zei ja.',
    agree: (name: string) => `Ja, ${name} mag erbij`,
    refuse: 'Nee',
    withdraw: 'Toch niet vragen',
    changed: 'Intussen is er een brief bijgekomen. Kijk wat er nu gelezen wordt, en zeg het nog eens.',
    gone: 'Dit wordt niet meer gevraagd, of je schrijft hier niet mee.',
    /** on the page of the dialogue */
    notice: (by: string, name: string) => `${by} wil ${name} erbij vragen. Dat kan alleen als jij ja zegt.`,
    open: (name: string) => `${name} is erbij gevraagd.`,
    look: 'Bekijken',
    /** above a letter that is being written */
    readsThisToo: (name: string) =>
      `${name} is erbij gevraagd. Zegt iedereen ja, dan leest ${name} ook deze brief, zonder wat je onder ons zet.`,
  },
  stop: {
    link: 'Stop met deze briefwisseling',
    title: (theme: string) => `Stoppen met ‘${theme}’?`,
    /** by how many others write in it */
    text: (others: number) => [
      `Je schrijft dan niet meer mee: nieuwe brieven krijg je niet meer, en niemand wacht nog op je. ${others === 1 ? 'De ander krijgt er één mail over.' : 'De anderen krijgen er één mail over.'}`,
      'Wat je tot nu toe las, kun je blijven lezen. Wat er daarna wordt geschreven, niet.',
      'Wil je later weer meeschrijven, dan kan iemand die er nog schrijft je erbij vragen.',
    ],
    letters: (count: number) =>
      count === 0
        ? 'Je hebt hier nog geen brief verstuurd.'
        : count === 1
          ? 'De brief die je verstuurde, blijft staan.'
          : `De ${count} brieven die je verstuurde, blijven staan.`,
    mails: (count: number) =>
      count === 1
        ? 'Een brief die je mailde, wacht nog tot je hem bevestigt. Stop je, dan komt hij er niet.'
        : `${countInWords(count, 'nl')} brieven die je mailde, wachten nog tot je ze bevestigt. Stop je, dan komen ze er niet.`,
    chosen: (count: number) =>
      `Er ${count === 1 ? 'staat 1 brief' : `staan ${count} brieven`} van jou in de samenstelling. Zolang dat zo is, verschijnt het stuk alleen met jouw akkoord, en lees je daarvoor de drukproef.`,
    /** of a piece that was agreed to and is to appear, without a letter of theirs */
    falls: (title: string) =>
      `Stop je, dan vervalt het akkoord dat er al is met ‘${title}’: jouw naam staat er dan niet meer bij. Het wordt opnieuw gevraagd aan wie blijft.`,
    published: 'Wat gepubliceerd is, blijft zoals het is. Intrekken kun je ook hierna nog.',
    /** of somebody who is asked along, before who is asked for their yes stops */
    comes: {
      'at-once': (name: string, theme: string, count: number) =>
        `${name} is erbij gevraagd in ‘${theme}’, en alleen jouw ja ontbreekt nog. Stop je zonder te antwoorden, dan telt jouw antwoord niet meer mee: ${name} schrijft dan meteen mee${count === 0 ? '' : ` en leest ${brieven(count)}, ook die van jou, zonder wat onder ons is`}. Wil je dat niet, zeg dan eerst nee.`,
      'by-others': (name: string, theme: string, count: number) =>
        `${name} is erbij gevraagd in ‘${theme}’, en jouw ja ontbreekt nog. Stop je zonder te antwoorden, dan telt jouw antwoord niet meer mee: zeggen de anderen ja, dan schrijft ${name} mee${count === 0 ? '' : ` en leest ${brieven(count)}, ook die van jou, zonder wat onder ons is`}. Wil je dat niet, zeg dan eerst nee.`,
      not: (name: string, theme: string) =>
        `Je vroeg ${name} erbij in ‘${theme}’. Stop je, dan vervalt die vraag.`,
    },
    toAnswer: 'Naar de vraag',
    stop: 'Stoppen',
    keep: 'Toch niet',
    /** on the page of a dialogue in which one stopped */
    stopped: (day: string) =>
      `Je schrijft hier sinds ${day} niet meer mee. Hieronder staat wat er tot die dag te lezen was.`,
    /** of a letter that was not sent when its writer stopped */
    unsent: {
      before:
        'Je hebt hier een brief die nog niet is verstuurd. Stop je, dan gaat hij naar niemand; lezen kun je hem daarna nog wel.',
      kept: 'Je hebt hier nog een brief die niet is verstuurd.',
      toLetter: 'Naar die brief',
      title: 'Een brief die niet is verstuurd',
      text: 'Je schrijft hier niet meer mee, dus deze brief wordt niet verstuurd. Alleen jij leest hem. Schrijf je later weer mee, dan kun je er hier mee verder.',
    },
    toProof: 'Naar de drukproef',
    /** of one's own dialogues, instead of for whom it waits */
    state: 'Je schrijft niet meer mee',
    former: (name: string, day: string) => `${name} schreef mee tot ${day}.`,
    /** of who never sent a letter */
    formerWithoutLetter: (name: string) => `${name} schrijft niet mee.`,
    nobodyElse: 'Er schrijft niemand anders meer mee. Wil je verder, vraag dan iemand erbij.',
    /** of somebody who is to be removed, by what they write about */
    left: (theme: string) => `‘${theme}’`,
    leftLetters: (count: number) =>
      count === 0
        ? 'nog geen brieven'
        : count === 1
          ? '1 brief blijft staan'
          : `${count} brieven blijven staan`,
    leftMails: (count: number) =>
      count === 1
        ? '1 brief per mail wacht nog om bevestigd te worden, en komt er dan niet'
        : `${count} brieven per mail wachten nog om bevestigd te worden, en komen er dan niet`,
    leftTurn: 'wie erna komt is dan aan de beurt',
    leftChosen: (count: number) =>
      `${count === 1 ? '1 brief staat' : `${count} brieven staan`} in de samenstelling: die kan dan niet meer verschijnen, tenzij een redacteur ${count === 1 ? 'hem' : 'ze'} weglaat, of het akkoord er al is en het binnen dertig dagen verschijnt`,
    leftPublic: 'over wat gepubliceerd is, kies je hieronder',
  },
  /** of who is asked to write and sent no letter yet */
  invited: {
    /** `others`: how many write there */
    asked: (host: string, others: number) =>
      `${host} vraagt je om hier mee te schrijven. Doe je liever niet mee, zeg het dan met de knop: ${others === 1 ? `${host} krijgt` : `${host} en wie er nog meer schrijft, krijgen`} daar een mail over.`,
    decline: 'Niet meeschrijven',
    /** beside the button on the page of the link in the invitation, where nobody is signed in */
    atLink: (host: string) =>
      `Doe je liever niet mee? Zeg het dan hier; inloggen hoeft daar niet voor. ${host} krijgt er een mail over.`,
    declinedAtLink: (host: string) =>
      `Je schrijft niet mee, en ${host} krijgt daar een mail over. Bedenk je je, log dan in en zeg het daar.`,
    declined: (day: string) => `Sinds ${day} schrijf je hier niet mee.`,
    canAccept: 'Bedenk je je, dan kun je alsnog meeschrijven.',
    accept: 'Toch meeschrijven',
    wentOn: (host: string) =>
      `Intussen is er iets veranderd. Wil je alsnog meeschrijven, vraag dan ${host} om je er opnieuw bij te vragen.`,
    signInFirst:
      'Niet meeschrijven heeft hier meer gevolgen. Log in: daar lees je welke, en kun je het zeggen.',
    gone: 'Deze uitnodiging is er niet meer.',
  },
  page: {
    done: {
      sent: 'Je brief is verstuurd.',
      revised: 'De herziene brief is bewaard.',
      dated: 'De datum is bewaard.',
      proposed: 'Je voorstel is gedaan.',
      joined: 'Iedereen zei ja. Wie erbij komt, krijgt een uitnodiging.',
      notJoined: 'Dit gaat niet door: niet iedereen zei ja.',
      notAsked: 'Dit wordt niet meer gevraagd.',
    },
    joined: (name: string) => `Iedereen zei ja: ${name} schrijft nu mee, en krijgt een uitnodiging.`,
    between: (names: string) => `Een briefwisseling tussen ${names}.`,
    toBeInvited: (name: string) =>
      `${name} krijgt de uitnodiging met je eerste brief, of uiterlijk na een dag zonder.`,
    /** around the address that they mail to */
    byMail: {
      before: (own: string) => `Schrijven kan ook per mail: mail je brief vanaf ${own} naar`,
      after:
        '. Je krijgt dan een mail waarin je hem bevestigt; pas daarna gaat hij weg. Houd het adres voor jezelf: het is van jou.',
    },
    /** beside that address, where there is script; `selected`: where a browser does not let it be copied */
    copyAddress: {
      copy: 'Adres kopiëren',
      copied: 'Gekopieerd.',
      selected: 'Het adres is geselecteerd: kopieer het nu zelf.',
    },
    write: 'Brief schrijven',
    goOn: 'Verder schrijven aan je brief',
    confirmedBy: (name: string) => `bevestigd door ${name}`,
    undoConfirmed: 'Bekijken of ongedaan maken',
    publishedAs: 'Gepubliceerd als',
    withdrawn: (name: string, day: string) =>
      `Ingetrokken door ${name} op ${day}: lezers zien deze briefwisseling niet meer.`,
    notSentYet: 'Je hebt een brief die nog niet is verstuurd.',
    compose: 'Samenstellen',
    mail: 'Aangekomen post',
    exchange: 'Eerdere mails inlezen',
    letters: 'Brieven',
    pages: 'Bladeren door de brieven',
    noLetters: 'Er is nog geen brief.',
    onlyPublicParts: 'Wat de briefschrijvers onder elkaar houden, staat hier niet bij.',
    /** by what of it */
    withheld: {
      text: 'Een deel van deze brief kun je nog niet lezen: er staan woorden in die iemand onder ons schreef.',
      subject:
        'Het onderwerp van deze brief kun je nog niet lezen: er staan woorden in die iemand onder ons schreef.',
      both: 'Een deel van deze brief en het onderwerp kun je nog niet lezen: er staan woorden in die iemand onder ons schreef.',
    },
    place: (number: number, count: number) => `Brief ${number} van ${count}`,
    subject: 'Onderwerp',
    betweenUs: (readers: string) => `Onder ons: ${readers}`,
    revised: 'Herzien',
    revisions: 'Versies',
    revise: 'Herzien',
    date: 'Datum verbeteren',
    propose: 'Wijziging voorstellen',
    ownChanges: 'Je voorstellen',
    ownChange: (writer: string, day: string) => `Bij de brief van ${writer}, ${day}`,
    changeBy: (name: string) => `Voorstel van ${name}`,
    unreadable: 'Deze brief kan niet worden getoond.',
  },
  mail: {
    readsBefore: (count: number) => `Je leest dan ${brieven(count)}, zonder wat onder ons is.`,
    /** besides who invites */
    alsoWrite: (names: string) => `Wie er in deze briefwisseling nog meer schrijft: ${names}.`,
    /** `name`: who invites */
    notTakingPart: (name: string) =>
      `Wil je niet meedoen? Volg de link onderaan en kies ‘Niet meeschrijven’; ${name} hoort het dan van ons.`,
    /** in mails of before, which are still answered */
    ofBefore: [
      (name: string) =>
        `Wil je niet meedoen, dan hoef je niets te doen. ${name} hoort dat niet van ons en wacht op je antwoord: laat het liever zelf even weten.`,
      (name: string) =>
        `Wil je niet meedoen, dan hoef je niets te doen. ${name} hoort dat niet van ons: laat het liever zelf even weten.`,
    ],
    /** where an answer comes in, and there is no letter yet */
    answer:
      'Meedoen is antwoorden op deze mail: wat je schrijft, wordt je brief. Meer is niet nodig: geen wachtwoord, en inloggen hoeft niet.',
    /** who told no name */
    somebody: (publication: string) => `Iemand van ${publication}`,
    invitation: (name: string) => ({
      subject: (publication: string) => `${name} wil met je een briefwisseling beginnen bij ${publication}`,
      preview: 'Jullie schrijven elkaar brieven. Pas als je akkoord gaat, worden ze gepubliceerd.',
      before: (publication: string) => [
        `${name} nodigt je uit voor een briefwisseling bij ${publication}: jullie schrijven elkaar brieven over een thema.`,
        'Er wordt niets gepubliceerd zonder dat je akkoord gaat met precies die tekst.',
      ],
      button: 'Naar de briefwisseling',
      after: [
        'De link werkt één keer, zeven dagen lang. Daarna vraag je op de inlogpagina met dit adres een nieuwe aan.',
      ],
    }),
    begun: (name: string, theme: string) => ({
      subject: (publication: string) => `${name} vraagt je bij ${publication} voor ‘${shorten(theme)}’`,
      preview: `Een briefwisseling over ${theme}.`,
      before: (_publication: string) => [`${name} vraagt je voor de briefwisseling ‘${theme}’.`],
      button: 'Naar de briefwisseling',
      after: [] as string[],
    }),
  },
}

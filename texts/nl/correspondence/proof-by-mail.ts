import { countInWords } from '@/texts/count-in-words'
import { leftOut, type ProofPlace } from '@/texts/nl/correspondence/places-in-proof'

/** A proof that is mailed, and the page behind its link. Dutch. Sentences that need a value are functions. */
export const proofByMail = {
  /** what of a proof somebody does not get yet, by the numbers of letters; 0: around them */
  leftOut,
  /** in place of a title that has such words */
  titleWithheld: 'Titel nog niet te lezen',
  mail: {
    button: 'Lezen en akkoord gaan',
    buttonToAnswer: 'Eerst antwoorden, dan akkoord gaan',
    /** of a proof that is not whole: answering makes no yes possible */
    buttonInPart: (questions: number): string =>
      questions === 0
        ? 'De drukproef lezen'
        : questions === 1
          ? 'De vraag beantwoorden'
          : 'De vragen beantwoorden',
    /** of one that takes the place of another */
    replaced: {
      changed: 'De tekst is veranderd sinds de drukproef die je eerder kreeg. Dit is de nieuwe.',
      afterNoOf: (names: string) =>
        `Niet akkoord met de drukproef die je eerder kreeg: ${names}. Daarna is de tekst veranderd. Dit is de nieuwe.`,
      afterYourNo:
        'Je ging niet akkoord met de drukproef die je eerder kreeg. Daarna is de tekst veranderd. Dit is de nieuwe.',
    },
    /** where it changed, word by word */
    changes: {
      intro: 'Dit veranderde sinds de drukproef die je het laatst had:',
      place: (place: ProofPlace) =>
        typeof place === 'string'
          ? { title: 'De titel', lead: 'De inleiding', closing: 'Wat na de laatste brief staat' }[place]
          : {
              interlude: `Het tussenstuk vóór brief ${place.number}`,
              subject: `Het onderwerp van brief ${place.number}`,
              letter: `Brief ${place.number}`,
            }[place.of],
      /** in plain mail, between the words around it */
      removed: (words: string) => `[weg: ${words}]`,
      added: (words: string) => `[erbij: ${words}]`,
      much: 'op zoveel plekken dat ze hier niet passen.',
      came: (numbers: string, count: number) =>
        count === 1 ? `Brief ${numbers} is erbij gekomen.` : `Brief ${numbers} zijn erbij gekomen.`,
      leftOut: (count: number) =>
        count === 1 ? 'Eén brief is weggelaten.' : `${countInWords(count, 'nl')} brieven zijn weggelaten.`,
      more: (count: number) => (count === 1 ? 'En nog één plek.' : `En nog ${count} plekken.`),
      isMore: 'En iets anders: een naam, een datum, een rubriek, een beeld of het adres.',
    },
    asked: (count: number) =>
      count === 1
        ? 'Eerst één vraag: hier staat iets wat er privé uitziet. Mag het blijven staan?'
        : `Eerst ${count} vragen: hier staan dingen die er privé uitzien. Mogen ze blijven staan?`,
    confirmed: (count: number) =>
      `${count === 1 ? 'Eén brief van je is' : `${countInWords(count, 'nl')} brieven van je zijn`} bevestigd met de link in je mail. Was jij dat niet, ga dan niet akkoord: log in en maak het bij Post ongedaan.`,
    andMore: (count: number) => (count === 1 ? 'En nog één vraag.' : `En nog ${count} vragen.`),
    after: (days: number) =>
      `Inloggen is niet nodig. De link is voor jou, geldt voor precies deze tekst en werkt ${days} dagen, tot je hebt geantwoord. Stuur deze mail dus niet door.`,
    exactly: 'De drukproef: precies wat lezers te zien krijgen.',
    /** instead of it, above what the mail has */
    inPart: 'De drukproef, nog niet volledig.',
    beginning: (number: number) =>
      number === 0 ? 'De drukproef staat op de pagina.' : `De drukproef, tot en met brief ${number}.`,
    /** at the head of such a mail; `what` is made by `leftOut` */
    lettersInPart: (what: string) =>
      `De drukproef hieronder is nog niet volledig: ${what}. Daar staan woorden die iemand onder ons schreef. Wie dat schreef, wordt nog gevraagd of het mag. Tot dan krijg je dit stukje niet, en kun je nog niet akkoord gaan; daarna krijg je een nieuwe mail.`,
    aroundInPart:
      'De titel, de inleiding en wat er verder rond de brieven staat, zijn weggelaten: er staan woorden in die iemand onder ons schreef. Akkoord gaan kun je pas als die weg zijn; je krijgt dan een nieuwe mail.',
    cut: (number: number) =>
      number === 0
        ? 'De drukproef is te lang voor een mail. Hij staat helemaal op de pagina, en in de tekstversie van deze mail.'
        : `De drukproef is te lang voor een mail: hieronder staat hij tot en met brief ${number}. Helemaal staat hij op de pagina, en in de tekstversie van deze mail.`,
    endsHere: 'Hier breekt de mail af.',
    readOn: 'Lees verder op de pagina',
    picturesLeftOut: 'Niet alle beelden pasten in deze mail.',
    picturesOnPage: 'Bekijk ze op de pagina',
    picturesNotInText: 'In deze tekstversie staan geen beelden. Op de pagina staan ze.',
  },
  page: {
    title: 'Drukproef',
    introInPart:
      'Dit is wat lezers te zien krijgen, behalve wat hieronder staat genoemd. Akkoord gaan kan pas als je alles hebt kunnen lezen.',
    /** what the mail of this page did not have: links to those places stand between the two */
    cameSinceMail: {
      before: 'In de mail was de tekst nog niet volledig. Nu staat erbij wat daar ontbrak:',
      after: 'Lees dat eerst.',
    },
    intro:
      'Dit is precies wat lezers te zien krijgen. Ga je akkoord, dan geldt dat voor deze tekst en geen andere.',
    onlyFor: (name: string) => `Deze pagina is voor ${name}. Ben je dat niet, sluit haar dan.`,
    /** a jump over the text, for who read it in the mail */
    toAnswer: (questions: number) =>
      questions === 0
        ? 'Naar ‘Akkoord’, onder de tekst'
        : questions === 1
          ? 'Naar de vraag aan jou, onder de tekst'
          : `Naar de ${questions} vragen aan jou, onder de tekst`,
    /** above the boxes of what is left: each answer and the yes in one */
    letStay: 'Kruis aan wat mag blijven staan, en ga in één keer akkoord:',
    /** beside each question, and in a sentence below them: the way to a no and why, on this page */
    mayNot: 'Mag niet',
    mayNotStay: 'Mag iets niet blijven staan?',
    sayBelow: 'Zeg het hieronder.',
    /** and what is for the desk, by whose letters the questions are about */
    otherwise: (isInOwn: boolean, isInAnothers: boolean): string => {
      if (!isInAnothers)
        return 'Log je in, dan kun je het op de schrijftafel onder ons zetten of je brief herzien.'
      if (!isInOwn) return 'Log je in, dan kun je op de schrijftafel een wijziging voorstellen.'
      return 'Log je in, dan kun je op de schrijftafel je eigen brief herzien of het daarin onder ons zetten, en voor de brief van een ander een wijziging voorstellen.'
    },
    linkClosed:
      'Deze link geldt niet meer, en hier is nu niets genoteerd. Wat je typte staat er nog: kopieer het, en log in om ermee verder te gaan.',
    toDesk: 'Naar de drukproef op de schrijftafel',
    notNow:
      'Akkoord gaan kan pas als aan de samenstelling niets meer te doen is. Je krijgt dan een nieuwe mail.',
    othersFirst:
      'Een deel van de tekst kun je pas lezen als anderen hun vragen hebben beantwoord. Daarna kun je akkoord gaan; je krijgt dan een mail.',
    /** above the way to sign in, by what became of it */
    closed: {
      agreed: {
        title: 'Je bent akkoord',
        text: (title: string) =>
          `Je akkoord met de drukproef van ‘${title}’ is genoteerd. Zodra het stuk verschijnt, krijg je een mail; verandert de tekst eerst nog, dan vragen we het je opnieuw. Terugnemen kan tot dan op de schrijftafel.`,
      },
      refused: {
        title: 'Je ging niet akkoord',
        text: (title: string) =>
          `Je nee tegen de drukproef van ‘${title}’ is genoteerd, en de anderen krijgen bericht. Verandert de tekst, dan krijg je een nieuwe drukproef. Ben je het er alsnog mee eens, zeg dat dan op de schrijftafel.`,
      },
      published: {
        title: 'Dit is gepubliceerd',
        text: (title: string) => `‘${title}’ is verschenen. Er valt hier niets meer te doen.`,
      },
      changed: {
        title: 'De tekst is intussen veranderd',
        text: (title: string) =>
          `Deze link was voor een eerdere drukproef van ‘${title}’. Er geldt nu een andere tekst, dus hier kun je nergens mee akkoord gaan. Wordt je akkoord gevraagd, dan krijg je de nieuwe drukproef per mail; op de schrijftafel staat hij al.`,
      },
      used: {
        title: 'Deze link is gebruikt',
        text: (title: string) =>
          `Met deze link is al geantwoord, of wat je antwoordde telt niet meer. De drukproef van ‘${title}’ staat op de schrijftafel.`,
      },
      late: {
        title: 'Deze link is verlopen',
        text: (title: string) =>
          `De link in de mail werkte veertien dagen. Log in, dan kom je bij de drukproef van ‘${title}’ uit en kun je daar akkoord gaan.`,
      },
      'not-asked': {
        title: 'Je akkoord wordt niet meer gevraagd',
        text: () =>
          'Je schrijft in deze briefwisseling niet meer mee, of er staan geen brieven van je meer in. Klopt dat niet, vraag het dan aan een beheerder van de site.',
      },
      unknown: {
        title: 'Deze link werkt niet',
        text: () =>
          'De link klopt niet helemaal, of hij ging naar een adres dat niet meer van je is. Log in; op de schrijftafel staat wat er op je wacht.',
      },
      'not-yours': {
        title: 'Deze drukproef is voor iemand anders',
        text: () =>
          'Je bent hier ingelogd als iemand anders dan wie deze mail kreeg. Ieder geeft het eigen akkoord.',
      },
    },
    toPiece: 'Naar het stuk',
    signIn: 'Inloggen',
    toOwnDesk: 'Naar de schrijftafel',
    trouble: 'Dat lukte nu niet door een storing bij ons. Probeer het over een minuut nog eens.',
  },
}

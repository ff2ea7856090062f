import { shorten } from '@/texts/shorten'

/** The page of one address that reads by mail. Dutch. Sentences that need a value are functions. */
export const readerAtDesk = {
  back: 'Naar de lezers',
  since: (day: string) => `Bekend sinds ${day}.`,
  lists: {
    title: 'Lijsten',
    none: 'Op geen enkele lijst.',
    names: {
      newsletter: 'de nieuwsbrief',
      krant: 'de Krant',
      dialogue: 'de briefwisseling',
      author: 'de auteur',
      topic: 'het onderwerp',
    },
    named: (list: string, of: string | null) => (of ? `${list} ‘${shorten(of)}’` : list),
    asked: (moment: string) => `Vroeg erom op ${moment}.`,
    confirmed: (moment: string) => `Bevestigde op ${moment}.`,
    unconfirmed: 'Bevestigde nog niet.',
    left: (moment: string) => `Meldde zich af op ${moment}.`,
    paused: (day: string) => `Pauzeert tot ${day}.`,
  },
  mailings: {
    title: 'Wat wij mailden',
    none: 'Er is nog geen aflevering naar dit adres gegaan.',
    mostShown: (count: number) => `De laatste ${count.toLocaleString('nl-NL')}.`,
    noSubject: 'Zonder onderwerp',
    states: {
      waiting: 'Wacht nog.',
      'handing over': 'Wordt op dit moment overgedragen.',
      accepted: 'Aangenomen door de mailserver.',
      later: 'Nog niet aangenomen; het wordt weer geprobeerd.',
      refused: 'Geweigerd.',
      excluded: 'Niet verstuurd.',
      uncertain: 'Onzeker: misschien aangekomen. Het wordt niet vanzelf nog eens verstuurd.',
    },
    excludedFor: {
      'had it': 'had het al langs een andere lijst',
      suppressed: 'Dit adres werd niet gemaild.',
      left: 'De lezer had zich afgemeld.',
      paused: 'De lezer pauzeerde.',
      stopped: 'De verzending werd gestopt.',
      standstill: 'De site had stilgestaan.',
    } as Record<string, string>,
  },
  returned: {
    unread: (moment: string) => `Op ${moment} kwam er iets terug; het wordt nog gelezen.`,
    kinds: {
      'no such address': (moment: string) => `Kwam terug op ${moment}: dit adres bestaat niet.`,
      complaint: (moment: string) => `Klacht op ${moment}: deze lezer wil onze mail niet.`,
      'mailbox full': (moment: string) => `Kwam terug op ${moment}: het postvak is vol, of de mail te groot.`,
      policy: (moment: string) => `Kwam terug op ${moment}: de ontvanger wil mail van onze server niet.`,
      temporary: (moment: string) => `Bericht op ${moment}: het lukt voorlopig niet, of duurt langer.`,
      'automatic answer': (moment: string) => `Een automatisch antwoord op ${moment}.`,
      'from a person': (moment: string) => `Iemand antwoordde op ${moment}. De mail staat bij Post.`,
      unknown: (moment: string) => `Kwam terug op ${moment}; waarom is niet te zien.`,
    },
    raw: 'Bekijk de mail zoals die kwam',
  },
  suppression: {
    title: 'Niet mailen',
    none: 'Dit adres krijgt gewoon mail.',
    why: {
      'no such address': (moment: string) => `Sinds ${moment} mailen wij dit adres niet: het bestaat niet.`,
      complaint: (moment: string) =>
        `Sinds ${moment} mailen wij dit adres niet: deze lezer klaagde over onze mail.`,
      'mailbox full': (moment: string) =>
        `Sinds ${moment} mailen wij dit adres niet: het postvak was drie keer achter elkaar vol.`,
    },
    wayBack:
      'Meldt deze lezer zich opnieuw aan en bevestigt die dat, dan mailen wij vanzelf weer. Alleen een eigenaar kan het eerder terugdraaien.',
    because: 'Waarom mag dit adres weer mail krijgen?',
    becauseHint: 'Eén zin. Die blijft hier staan.',
    lift: 'Weer mailen',
    noReason: 'Schrijf in één zin waarom.',
    tooLong: (most: number) => `Houd het bij één zin van hoogstens ${most} tekens.`,
    lifted: 'Dit adres krijgt weer mail.',
    notSuppressed: 'Dit adres kreeg al weer mail.',
    gone: 'Deze lezer is er niet meer.',
    liftedByReader: (from: string, until: string) =>
      `Van ${from} tot ${until} niet gemaild; de lezer meldde zich opnieuw aan.`,
    liftedByOwner: (from: string, until: string, who: string | null, because: string) =>
      `Van ${from} tot ${until} niet gemaild; ${who || 'een eigenaar'} draaide dat terug: ‘${because}’`,
  },
}

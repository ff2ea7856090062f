import { shorten } from '@/texts/shorten'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`

/** How mail leaves, and what did not. Dutch. Sentences that need a value are functions. */
export const mailServer = {
  pausedTitle: 'Alle post wacht',
  paused: {
    policy: (moment: string) =>
      `Sinds ${moment} wacht alle post: de mailserver wil onze mail niet hebben. Meestal klopt dan een instelling van het domein niet, of het wachtwoord van de mailserver. Kijk die na (SPF, DKIM, DMARC; SMTP_URL).`,
    refusals: (moment: string) =>
      `Sinds ${moment} wacht alle post: de mailserver nam tien mails achter elkaar niet aan. Niemand is daardoor van een lijst gehaald.`,
  },
  said: (words: string) => `Laatste antwoord: ${words}`,
  tries: (moment: string) =>
    `Er gaat steeds één mail op proef, de volgende om ${moment}. Wordt die aangenomen, dan gaat alles vanzelf verder.`,
  which: (count: number) => `Bekijk welke mails wachten (${count.toLocaleString('nl-NL')})`,
  about: (title: string) => `over ‘${shorten(title)}’`,
  since: (moment: string) => `wacht sinds ${moment}`,
  andMore: (count: number) => `en nog ${count.toLocaleString('nl-NL')}.`,
  lettersWait: (count: number) =>
    `${counted(count, 'brief aan een volger wacht', 'brieven aan volgers wachten')} ook.`,
  resume: 'Nu weer versturen',
  resumed: 'De post gaat weer.',
  notPaused: 'De post ging intussen al weer.',
  notSetUp: 'Er is geen mailserver ingesteld. Wat verstuurd zou worden, ligt bij de niet-verstuurde post.',
  toPage: 'Naar de niet-verstuurde post',
  toFailed: 'Bekijk deze mails',
  failedCondition: (count: number) =>
    `${counted(count, 'mail is', 'mails zijn')} na alle pogingen niet aangenomen.`,
  failedTitle: 'Niet aangenomen',
  failedExplained:
    'Mail aan één persoon die de mailserver nog niet aannam. De tekst staat hier niet, alleen aan wie hij is, waarover, en wat het antwoord was.',
  kinds: {
    'send-sign-in-link': 'Link om in te loggen',
    'send-invitation': 'Uitnodiging',
    'send-address-confirmation': 'Bevestiging van een nieuw adres',
    'tell-old-address': 'Bericht voor het vorige adres',
    'tell-undone-address': 'Bericht dat een adres is teruggezet',
    'send-dialogue-invitation': 'Uitnodiging voor een briefwisseling',
    'mail-letter': 'Brief voor een correspondent',
    'send-letter-notice': 'Bericht over een gemailde brief',
    'tell-of-dialogue-news': 'Nieuws uit een briefwisseling',
    'tell-of-draft-news': 'Bericht over een essay',
    'tell-of-new-role': 'Bericht over een andere rol',
    'tell-of-departure': 'Bericht over een vertrek',
    'send-confirmation': 'Bevestiging van de nieuwsbrief',
    'send-welcome': 'Welkom bij de nieuwsbrief',
    'send-test-issue': 'Testmail van een nieuwsbrief',
    'send-approval-reminder': 'Herinnering aan een akkoord',
    'send-follow-confirmation': 'Bevestiging van het volgen',
    'send-follow-welcome': 'Welkom als volger',
  } as Record<string, string>,
  otherKind: 'Mail',
  mostShown: (count: number) =>
    `Hier staan de eerste ${count.toLocaleString('nl-NL')}; de rest volgt als deze weg zijn.`,
  to: (address: string) => `aan ${address}`,
  triedOnce: (moment: string) => `geprobeerd op ${moment}`,
  tried: (tries: number, first: string, last: string) => `${tries} keer geprobeerd, van ${first} tot ${last}`,
  states: {
    trying: 'wordt nog eens geprobeerd',
    waiting: 'wacht met de andere post op een besluit',
    'given up': 'opgegeven',
  },
  uncertain: 'misschien toch aangekomen',
  again: 'Nog eens proberen',
  leave: 'Weghalen',
  sending: 'Deze mail wordt nog eens geprobeerd.',
  left: 'Deze mail is weggehaald.',
  gone: 'Hierover is intussen al besloten.',
  removals: {
    title: 'Van de lijst gehaald',
    above: 'Er zijn volgers van de lijst gehaald, omdat hun adres niet leek te bestaan.',
    toThem: 'Bekijk wie dat zijn',
    explained:
      'Bij deze volgers zei de mailserver dat hun adres niet bestaat of niet meer werkt. Zij krijgen geen brieven meer. Klopt dat niet, zet ze dan terug: wat ze misten, krijgen ze alsnog. Wie zichzelf afmeldde, staat hier niet.',
    putBack: 'Terugzetten',
    putAllBack: 'Allemaal terugzetten',
    back: (count: number) =>
      count === 0
        ? 'Hierover is intussen al besloten.'
        : `${counted(count, 'volger is', 'volgers zijn')} terug.`,
    notAllowed: 'Dat kan alleen een beheerder.',
    removed: (moment: string) => `op ${moment}`,
  },
  /** by the enhanced code of RFC 3463 */
  codes: {
    '5.1.1': 'dit adres is daar niet bekend',
    '5.1.2': 'dit domein neemt geen mail aan',
    '5.1.3': 'dit is geen geldig adres',
    '5.1.6': 'dit adres is verhuisd',
    '5.1.10': 'dit domein wil geen mail',
    '5.2.1': 'dit postvak is uitgeschakeld',
  } as Record<string, string>,
}

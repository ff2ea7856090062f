import { countInWords } from '@/texts/count-in-words'
/** Dutch. Sentences that need a value are functions. */
export const signIn = {
  title: 'Inloggen',
  intro:
    'Alleen voor medewerkers. Je krijgt een mail met een link. Die werkt één keer, een kwartier lang; een wachtwoord is er niet.',
  introWithoutMail:
    'Alleen voor medewerkers. Je logt in met een link, die één keer werkt, een kwartier lang. Deze site verstuurt nog geen mail: je krijgt de link van een beheerder. Ben je dat zelf, dan ligt hij als bestand in de map outbox, op de computer waarop de site draait.',
  withoutMail:
    'Hoort dit adres bij een medewerker, dan ligt er zo een link klaar. Deze site verstuurt nog geen mail: vraag de link aan een beheerder. Ben je dat zelf, dan vind je hem in de map outbox, op de computer waarop de site draait.',
  email: 'E-mailadres',
  button: 'Inloggen',
  asked:
    'Hoort dit adres bij een medewerker, dan is er een mail met een link onderweg. Kijk ook bij de ongewenste mail.',
  /** a mail server that takes nothing at the moment */
  askedInPause:
    'Hoort dit adres bij een medewerker, dan komt er een mail met een link. Dat kan even duren: op dit moment wacht alle post.',
  later: (minutes: number) =>
    `Er is het afgelopen uur al vaak om een link gevraagd. Hoort dit adres bij een medewerker, dan komt de mail over ongeveer ${minutes === 1 ? 'een minuut' : `${minutes} minuten`}.`,
  waiting: (count: number) =>
    `${count === 1 ? 'Eén mail met een link om in te loggen wacht' : `${countInWords(count, 'nl')} mails met een link om in te loggen wachten`} tot er weer ruimte is: er wordt vaker om gevraagd dan gewoon is.`,
  tooOften:
    'Er is het afgelopen uur al vaak om een link gevraagd. Zoek de laatste mail op, of probeer het straks opnieuw.',
  wrongEmail: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  linkTitle: 'Bijna binnen',
  linkIntro: 'Met deze knop log je in. Daarna is de link gebruikt.',
  linkUnusable: 'Deze link werkt niet meer: hij is al gebruikt, of verlopen. Vraag hieronder een nieuwe aan.',
  signedOut: 'Je bent uitgelogd.',
  trouble: 'Dat lukte nu niet door een storing bij ons. Probeer het over een minuut nog eens.',
}

/** Of essays and letters that were thrown away. */
export const discarded = {
  title: 'Weggegooid',
  explain:
    'Wat je weggooit, kun je dertig dagen lang terughalen. Daarna is het echt weg, met zijn versies en met de beelden die nergens anders in staan.',
  none: 'Er ligt niets dat je hebt weggegooid.',
  list: (count: number) => `Weggegooid (${count})`,
  toList: 'Naar Weggegooid',
  toMine: 'Naar mijn stukken',
  discard: 'Weggooien',
  askTitle: (title: string) => `‘${title}’ weggooien?`,
  askText:
    'Het gaat naar ‘Weggegooid’. Daar kun je het dertig dagen lang terughalen. Daarna is het echt weg, met zijn versies en met de beelden die nergens anders in staan.',
  keep: 'Toch niet',
  isSubmitted: (title: string) => `‘${title}’ is ingeleverd`,
  submittedText:
    'Wat bij de redactie ligt, kun je niet weggooien. Haal de inzending eerst terug; aan de tekst verandert daardoor niets.',
  takeBack: 'Inzending terughalen',
  isPublished: (title: string) => `‘${title}’ blijft op de schrijftafel`,
  publishedText:
    'Wat lezers hebben kunnen lezen, kun je niet weggooien. De redactie kan het intrekken: dan kunnen lezers het niet meer lezen. Wil je alleen van je laatste wijzigingen af, haal dan bij ‘Versies’ een eerdere versie terug.',
  withdraw: 'Intrekken',
  toRevisions: 'Naar de versies',
  days: (days: number) =>
    days === 0
      ? 'wordt binnen een dag verwijderd'
      : days === 1
        ? 'nog 1 dag terug te halen'
        : `nog ${days} dagen terug te halen`,
  on: (moment: string) => `weggegooid op ${moment}`,
  fetchBack: 'Terughalen',
  done: (title: string) => `‘${title}’ is weggegooid.`,
  fetchedBack: 'Dit essay is teruggehaald.',
  gone: 'Dit essay is er niet meer, of het is niet van jou.',
  notice: (moment: string, days: string) => `Dit essay is op ${moment} weggegooid: ${days}.`,
  ofAnother: 'Alleen wie het schreef, kan het terughalen.',
  essays: 'Essays',
  letters: 'Brieven',
  toLetters: 'Naar Brieven',
  letter: {
    askText:
      'Hij gaat naar ‘Weggegooid’. Daar kun je hem dertig dagen lang terughalen. Daarna is hij echt weg, met zijn versies en met de beelden die nergens anders in staan.',
    notice: (moment: string, days: string) => `Deze brief is op ${moment} weggegooid: ${days}.`,
    fetchedBack: 'Deze brief is teruggehaald.',
    gone: 'Deze brief is er niet meer, of hij is niet van jou.',
    isSent: 'Deze brief is intussen verstuurd. Wat verstuurd is, kun je niet weggooien.',
    another:
      'Je schrijft in deze briefwisseling intussen een andere brief. Verstuur die eerst, of gooi hem weg. Daarna kun je deze terughalen.',
    stopped:
      'Terughalen kan niet: je schrijft in deze briefwisseling niet meer mee. Lezen en kopiëren kun je hem nog wel.',
  },
}

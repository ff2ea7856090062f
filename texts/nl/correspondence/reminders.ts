/** Of what waits for somebody in a dialogue. */
export const reminders = {
  stop: 'Mij hier niet meer aan herinneren',
  stopped: 'Je krijgt over deze briefwisseling geen herinneringen meer.',
  page: {
    title: 'Herinneringen stoppen?',
    text: 'Wil je over deze briefwisseling geen herinneringen meer krijgen? Je akkoord blijft nodig om te publiceren, en een brief die je mailde wacht tot je hem bevestigt.',
    button: 'Stop de herinneringen',
    stoppedTitle: 'De herinneringen zijn gestopt',
    stoppedText: 'Over deze briefwisseling krijg je geen herinneringen meer.',
    problemTitle: 'Dat lukte niet',
    problemText:
      'Deze link klopt niet helemaal, of er ging iets mis. Als je inlogt, kun je de herinneringen ook stoppen.',
  },
  mail: {
    ofApproval: (theme: string, publication: string) => ({
      subject: `Je akkoord wordt gevraagd: ‘${theme}’`,
      preview: 'De briefwisseling kan pas verschijnen als iedereen die meeschreef akkoord gaat.',
      before: [
        `De briefwisseling ‘${theme}’ ligt klaar om te verschijnen in ${publication}. Dat kan pas als je akkoord gaat met precies die tekst.`,
      ],
      button: 'Lezen en akkoord gaan',
      after: [
        'Ben je het er niet mee eens? Zeg waarom, of pas je brief of de samenstelling aan. Niemand publiceert zonder jou.',
      ],
    }),
    ofQuestions: (theme: string, count: number) => ({
      subject: `Nog ${count === 1 ? 'één vraag' : `${count} vragen`} voor je in ‘${theme}’`,
      preview: 'Er staat iets in wat misschien niet openbaar mag zijn.',
      before: [
        count === 1
          ? `Voordat ‘${theme}’ kan verschijnen, is er nog één vraag voor je: er staat iets in wat misschien niet openbaar mag zijn.`
          : `Voordat ‘${theme}’ kan verschijnen, zijn er nog ${count} vragen voor je: er staan dingen in die misschien niet openbaar mogen zijn.`,
      ],
      button: count === 1 ? 'De vraag beantwoorden' : 'De vragen beantwoorden',
      after: [
        'Akkoord gaan kun je op dezelfde pagina, zodra je alles hebt kunnen lezen; staat er iets in waarover een ander nog moet antwoorden, dan kan dat later zijn.',
      ],
    }),
    howOften: 'We herinneren je hier hoogstens één keer per week aan, en hoogstens vijf keer.',
    last: 'Dit is de laatste herinnering hieraan. Het blijft op je wachten; je vindt het ook door in te loggen.',
    stop: 'Liever geen herinneringen aan deze briefwisseling? Stop ze hier:',
  },
}

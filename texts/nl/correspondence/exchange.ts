import { countInWords } from '@/texts/count-in-words'

type ExchangeCount = 'waiting' | 'confirmed' | 'asked' | 'duplicates' | 'others'

/** Mails of before, read in by whoever has them. */
export const exchange = {
  title: 'Eerdere mails inlezen',
  explained:
    'Hadden jullie elkaar al geschreven? Lees die mails hier in. Ze worden voorstellen; elke schrijver bevestigt de eigen brieven.',
  files: 'Bestanden',
  filesHint: 'Een bestand .mbox, of een of meer bestanden .eml. Samen hoogstens 15 MB.',
  upload: 'Inlezen',
  noFiles: 'Kies eerst een bestand.',
  noMail: (name: string) => `‘${name}’ is geen mbox- of eml-bestand, of het is leeg. Er is niets ingelezen.`,
  noMails: 'In deze bestanden staan geen mails.',
  tooMany: (most: number) => `In één keer kunnen er hoogstens ${most} mails worden ingelezen.`,
  tooLarge: 'Een van deze mails is groter dan 5 MB.',
  taken: 'De mails zijn bewaard en worden nu gelezen.',
  of: (fileName: string, moment: string) => `${fileName}, ingelezen op ${moment}`,
  progress: (done: number, total: number) => `${done} van ${total} gelezen`,
  refresh: 'Kijk hoe ver het is',
  whoIsWho: 'Wie is wie?',
  whoIsWhoHint:
    'Zeg bij elk adres wie dat is. Mails van wie niet meeschrijft, blijven buiten de briefwisseling.',
  nobody: 'niemand van ons',
  mails: (count: number) => (count === 1 ? '1 mail' : `${count} mails`),
  keep: 'Bewaren',
  kept: 'Bewaard. De brieven staan nu klaar om te bevestigen.',
  /** asked: nobody said yet who wrote them */
  counts: ({ waiting, confirmed, asked, duplicates, others }: Record<ExchangeCount, number>) =>
    [
      `${waiting} te bevestigen`,
      `${confirmed} bevestigd`,
      asked > 0 && `${asked} ${asked === 1 ? 'wacht' : 'wachten'} op ‘Wie is wie?’`,
      duplicates > 0 && `${duplicates} dubbel`,
      others > 0 && `${others} niet gebruikt`,
    ]
      .filter(Boolean)
      .join(', '),
  by: (name: string) => `van ${name}`,
  folded: (count: number, first: string) =>
    count === 1
      ? `Komt niet in de brief, 1 regel: ${first}`
      : `Komt niet in de brief, ${count} regels: ${first} …`,
  foldedHidden:
    'Een deel komt niet in de brief. Er kan iets in staan wat onder de schrijvers moet blijven, dus alleen wie de brief schreef ziet het.',
  declares: (letters: number, folded: number, estimated: number) =>
    [
      letters === 1
        ? 'Je zet één brief in de briefwisseling, uit naam van wie hem schreef.'
        : `Je zet ${letters} brieven in de briefwisseling, uit naam van wie ze schreven.`,
      folded === 1 && 'Van één ervan komt een deel niet mee: bekijk hierboven welk.',
      folded > 1 && `Van ${folded} ervan komt een deel niet mee: bekijk hierboven welk.`,
      estimated === 1 && 'Van één ervan is de datum geschat of onbekend: dat staat erbij.',
      estimated > 1 && `Van ${estimated} ervan is de datum geschat of onbekend: dat staat erbij.`,
      'Bewaard wordt dat jij dit verklaarde, wanneer, en met welke woorden.',
    ]
      .filter(Boolean)
      .join(' '),
  confirmAll: 'Alle brieven bevestigen',
  permission:
    'Ik verklaar dat de schrijvers mij toestemming gaven om deze brieven in de briefwisseling te zetten, zoals ze hier staan.',
  needsPermission: 'Kruis eerst aan dat de schrijvers toestemming gaven.',
  confirmedAll: (count: number, left: number) =>
    [
      count === 1
        ? 'Eén brief staat nu in de briefwisseling.'
        : `${countInWords(count, 'nl')} brieven staan nu in de briefwisseling.`,
      left === 1 && 'Eén andere moet eerst worden nagekeken door wie hem schreef.',
      left > 1 && `${left} andere moeten eerst worden nagekeken door wie ze schreef.`,
    ]
      .filter(Boolean)
      .join(' '),
  notReady: 'De mails worden nog gelezen.',
  gone: 'Deze uitwisseling is er niet meer, of ze is niet voor jou.',
}

import { countInWords } from '@/texts/count-in-words'
/** What comes from files and becomes public later. Dutch. Sentences that need a value are functions. */
export const planned = {
  title: 'Gepland',
  about: 'Uit bestanden ingelezen, met een datum die nog moet komen. Lezers zien er tot dan toe niets van.',
  at: (moment: string) => `wordt openbaar op ${moment}`,
  cancelled: (moment: string) => `geannuleerd; was gepland voor ${moment}`,
  to: (path: string) => `komt op ${path}`,
  problem: (problem: string) =>
    `Kon niet openbaar worden: ${problem}. Zodra dat niet meer zo is, gebeurt het alsnog.`,
  preview: 'gepland',
  aboutDraft:
    'Wie dit wil veranderen of op een andere dag wil zetten, maakt er een concept van. Het wordt dan niet meer vanzelf openbaar.',
  toDraft: 'Er een concept van maken',
  notToDraft: (problem: string) => `Geen concept geworden: ${problem}.`,
  publish: 'Nu publiceren',
  cancel: 'Annuleren',
  again: 'Toch plannen',
  published: (path: string) => `Gepubliceerd op ${path}.`,
  refused: (problem: string) => `Niet gepubliceerd: ${problem}.`,
  gone: 'Dit stuk is niet meer gepland. Misschien is het intussen openbaar.',
  condition: (count: number) =>
    count === 1
      ? 'Eén gepland stuk kon op zijn moment niet openbaar worden.'
      : `${countInWords(count, 'nl')} geplande stukken konden op hun moment niet openbaar worden.`,
  toPage: 'Geplande stukken bekijken',
}

import { shorten } from '@/texts/shorten'

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('nl-NL')} ${count === 1 ? one : many}`

/** Mail that waits for an owner after a standstill. Dutch. Sentences that need a value are functions. */
export const overdue = {
  title: 'Er wacht post op je besluit',
  since: (moment: string) =>
    `De site werkte niet sinds ${moment}, of er is een back-up teruggezet. Wat toen nog verstuurd moest worden, is nog niet verstuurd.`,
  restored: (moment: string) =>
    `Deze site komt uit een back-up of is een kopie: de gegevens zijn van ${moment} of iets later. Tot je besluit gaat er niets de deur uit, ook geen brief die later aan de beurt is; alleen inloglinks wel.`,
  nothingYet: 'Op dit moment wacht er niets.',
  restoredAdvice:
    'Draait de oude site nog, of is dit een proef, besluit dan niets. Is deze site ervoor in de plaats gekomen, dan is een deel misschien al verstuurd: ‘Niet versturen’ slaat over wat nu wacht, ‘Alsnog versturen’ stuurt het (nog eens). Daarna gaat de post weer gewoon.',
  issues: (count: number) =>
    counted(count, 'aflevering van de nieuwsbrief', 'afleveringen van de nieuwsbrief'),
  toReaders: (count: number) => counted(count, 'mail met een aflevering', 'mails met een aflevering'),
  toFollowers: (count: number) => counted(count, 'brief aan een volger', 'brieven aan volgers'),
  ofPieces: (letters: { title: string; count: number }[]) =>
    letters.map(({ title, count }) => `${count.toLocaleString('nl-NL')} uit ‘${shorten(title)}’`).join(', '),
  toCorrespondents: (count: number) =>
    counted(count, 'brief aan een briefschrijver', 'brieven aan briefschrijvers'),
  reminders: (count: number) => counted(count, 'herinnering', 'herinneringen'),
  others: (count: number) => counted(count, 'andere mail', 'andere mails'),
  advice:
    'Stond de site alleen stil, verstuur het dan alsnog. Is er een back-up teruggezet, dan is dit misschien al eens verstuurd en krijgen mensen het dubbel.',
  send: 'Alsnog versturen',
  leave: 'Niet versturen',
  sending: 'De post wordt nu verstuurd.',
  left: 'Deze post wordt niet verstuurd.',
  changed: 'Hierover is intussen al besloten, of er is meer bij gekomen. Laad deze pagina opnieuw.',
}

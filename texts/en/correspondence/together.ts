import type { together as nl } from '@/texts/nl/correspondence/together'

/** Mails of an upload that are of whoever looks. */
export const together: typeof nl = {
  title: (fileName) => `Mails of yours in ${fileName}`,
  link: (count, fileName) =>
    count === 1
      ? `Read one mail of ${fileName}`
      : `Read ${count} mails of ${fileName} and confirm them together`,
  readIn: (name, day, total, own) =>
    `${name} read in ${total === 1 ? '1 mail' : `${total} mails`} on ${day}, ${own === 1 ? 'one of which is yours' : `${own} of which are yours`}.`,
  youReadIn: (day, total, own) =>
    `You read in ${total === 1 ? '1 mail' : `${total} mails`} on ${day}, ${own === 1 ? 'one of which is yours' : `${own} of which are yours`}.`,
  byOther: (names, count) =>
    count === 1 ? `${names} confirmed a letter for you` : `${names} confirmed ${count} letters for you`,
  kept: {
    public: 'readers have it, with your approval: if you no longer want that, withdraw the piece',
    revised: 'you revised it yourself: it stays',
  },
  undoExplained:
    'Is that not right? Undo it. They are then letters no more, but mails that wait for you; what others proposed in them is gone. One that stood in the composition leaves it, and everybody has to agree again. Nothing is published without your approval.',
  undo: 'Undo it',
  undone: (count, kept) =>
    [
      count === 0 && 'There is nothing left to undo.',
      count === 1 && 'Undone: the letter is a mail again that waits for you.',
      count > 1 && `Undone: ${count} letters are mails again that wait for you.`,
      kept === 1 && 'One letter stays; why stands above.',
      kept > 1 && `${kept} letters stay; why stands above.`,
    ]
      .filter(Boolean)
      .join(' '),
  waiting: (count) =>
    count === 0
      ? 'Nothing waits for you here'
      : count === 1
        ? 'One mail waits for you'
        : `${count} mails wait for you`,
  mustLook: (count) => (count === 1 ? 'Look at this one by itself:' : 'Look at these one by one:'),
  noSubject: 'No subject',
  readThem: (shown, all) =>
    `${shown < all ? `Here are ${shown}` : shown === 1 ? 'Here it is' : 'Here they are'}, as we read them. Read through them; the button below makes them letters of yours.`,
  adjust: 'Change it or lay it aside',
  confirm: (count) => (count === 1 ? 'Confirm this letter' : `Confirm these ${count} letters`),
  confirmed: (count, left) =>
    [
      count === 1 ? 'One mail is a letter now.' : `${count} mails are letters now.`,
      left === 1 && 'One other is to be looked at by itself.',
      left > 1 && `${left} others are to be looked at one by one.`,
    ]
      .filter(Boolean)
      .join(' '),
  gone: 'These mails are no longer here, or they were confirmed already.',
}

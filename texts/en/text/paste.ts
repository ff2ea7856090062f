/** English. What is said of something that was pasted or dropped into a text. */
export const paste = {
  losses: {
    pictures: (times: number) =>
      times === 1
        ? 'One picture did not come along: drop it into the text or choose the file.'
        : `${times} pictures did not come along: drop them into the text or choose the files.`,
    notes: (times: number) =>
      times === 1
        ? 'Of one note only the number was in what you copied.'
        : `Of ${times} notes only the number was in what you copied.`,
    links: (times: number) =>
      times === 1
        ? 'One link did not lead to the web and is ordinary text now.'
        : `${times} links did not lead to the web and are ordinary text now.`,
    mergedCells: () => 'Merged cells of a table are separate cells again.',
    listsInCells: () => 'A list in a cell of a table stands in one line now.',
    embeds: (times: number) =>
      times === 1
        ? 'One video or embedded page did not come along.'
        : `${times} videos or embedded pages did not come along.`,
    formulas: (times: number) =>
      times === 1 ? 'One formula did not come along.' : `${times} formulas did not come along.`,
    comments: () => 'Comments in the margin did not come along.',
    deletions: () => 'What was struck out as a change in the source is left out.',
  },
  notRead: {
    'too large': 'This is too large to keep its formatting.',
    'too slow': 'This is too intricate to keep its formatting.',
    unreadable: 'The formatting of this cannot be read.',
    'no document': 'This file cannot be read as a Word document. Save it as .docx and try again.',
    'too busy': 'It is too busy now to keep the formatting.',
  },
}

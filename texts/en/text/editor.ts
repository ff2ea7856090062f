/** English. What the editor of a text says by itself. */
export const editor = {
  mode: 'View',
  formatted: 'Formatted',
  source: 'Source',
  privatePassage: 'Between us',
  selection: {
    selection: 'Formatting of the selection',
    strong: 'Bold',
    emphasis: 'Italic',
    link: 'Link',
    heading: 'Heading',
    quotation: 'Quotation',
    note: 'Note',
  },
  blocks: {
    figure: 'Picture',
    video: 'Video',
    table: 'Table',
    fields: {
      alt: 'What does it show?',
      caption: 'Caption',
      credit: 'Maker',
      licence: 'Licence',
      href: 'Address of the video',
      title: 'Title',
    },
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
  },
}

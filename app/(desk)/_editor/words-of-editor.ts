import type { Texts } from '@/texts/texts'

/** What an editor says, by which part of it says so. */
export const wordsOfEditor = (words: Texts['desk']['forms']['editor']) => ({
  passages: { privateTo: words.privatePassage },
  blocks: words.blocks,
  selection: words.selection,
  insert: words.insert,
  find: words.find,
  links: words.links,
  paste: words.paste,
})

import { type Language, textsIn } from '@/texts/texts'

/** A list that a mail names; `of`: the author or the topic. */
export type ListInMail = {
  list: 'newsletter' | 'krant' | 'dialogue' | 'author' | 'topic'
  pace: string | null
  of: string | null
}

/** Lists as a mail names them, a line each. */
export function nameLists(lists: ListInMail[], language: Language): string[] {
  const words = textsIn(language).mail.lists
  return lists.flatMap(({ list, pace, of }) => {
    if (list === 'dialogue') return []
    if (list === 'newsletter' || list === 'krant') return [words[list]]
    const how = pace === 'weekly' || pace === 'monthly' ? pace : 'as-it-appears'
    return [words[list](of ?? '', words.paces[how])]
  })
}

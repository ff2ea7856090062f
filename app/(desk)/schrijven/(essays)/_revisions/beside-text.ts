import { namesOf } from '@/app/(desk)/_editor/names-of'
import type { DraftContent } from '@/publication/essays/drafts/draft-content'
import { listEveryAuthor } from '@/publication/people/members/list-every-author'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { fullName } from '@/publication/public/authors/author-name'
import { listTopics } from '@/publication/public/topics/list-topics'
import { languageName } from '@/texts/language-name'
import type { Language, Texts } from '@/texts/texts'

type Beside = Omit<DraftContent, 'title' | 'lead' | 'body'>

/** Gives what stands beside the text of an essay, field by field, in words: of every essay the same fields in the same order. */
export async function readBesideText(words: Texts['desk']['essay'], language: Language) {
  const [topics, everyAuthor] = await Promise.all([listTopics(), listEveryAuthor()])
  const authors = everyAuthor.map((author) => ({ id: author.id, name: fullName(author) }))
  return (essay: Beside): [label: string, value: string][] => [
    [words.topics, namesOf(essay.topicIds, topics)],
    [words.date, essay.typedDate || (essay.date ? dayInAmsterdam(essay.date) : '')],
    [words.language, languageName(essay.language ?? '', language)],
    [words.picture, essay.image?.src ?? ''],
    [words.alt, essay.image?.alt ?? ''],
    [words.credit, essay.image?.credit ?? ''],
    [words.licence, essay.image?.licence ?? ''],
    [words.authors, namesOf(essay.authorIds, authors)],
    [words.slug, essay.slug],
    [words.canonical, essay.canonical ?? ''],
  ]
}

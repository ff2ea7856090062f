import { Fragment } from 'react'
import type { AuthorName } from '@/publication/public/authors/author-name'
import { joinNames } from '@/texts/join-names'
import { nameInRow } from '@/texts/name-in-row'
import { type Language, textsIn } from '@/texts/texts'

type Props = { authors: AuthorName[]; language: Language }

/** "Anna de Vries, Ben Zuid en Cor Bos", each a link to their page. */
export function AuthorLinks({ authors, language }: Props) {
  const { and } = textsIn(language).reader
  return authors.map((author, index) => (
    <Fragment key={author.slug}>
      {index > 0 && (index === authors.length - 1 ? ` ${and} ` : ', ')}
      <a className="p-author h-card" rel="author" href={`/auteurs/${author.slug}`}>
        {nameInRow(author.name, index, language)}
      </a>
    </Fragment>
  ))
}

/** The same names as words, for places where a link would stand inside a link. */
export function authorNames(authors: AuthorName[], language: Language): string {
  return joinNames(authors, language)
}

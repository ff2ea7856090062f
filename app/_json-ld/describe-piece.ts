import type { Article, BreadcrumbList, Conversation, EmailMessage, Graph, Person } from 'schema-dts'
import type { AuthorName } from '@/publication/public/authors/author-name'
import type { LetterView } from '@/publication/public/letters/list-letters'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { isoInAmsterdam, monthAndYear } from '@/texts/dates'
import type { Site } from '../_site/read-site'

/** A piece as schema.org's Article; a dialogue has a Conversation of EmailMessages as its part. */
export function describePiece(piece: PieceView, site: Site, siteUrl: string): Graph {
  const url = `${siteUrl}${piece.path}`
  const article: Article = {
    '@type': 'Article',
    '@id': `${url}#stuk`,
    headline: piece.title,
    description: piece.lead || undefined,
    url,
    mainEntityOfPage: url,
    datePublished: isoInAmsterdam(piece.date),
    dateModified: isoInAmsterdam(piece.updatedAt),
    inLanguage: piece.language ?? site.language,
    wordCount: piece.wordCount,
    image: `${url}/beeld.png`,
    author: piece.authors.map((author) => person(author, siteUrl)),
    publisher: { '@type': 'Organization', name: site.name, url: `${siteUrl}/` },
    isPartOf: { '@type': 'WebSite', '@id': `${siteUrl}/#site`, name: site.name, url: `${siteUrl}/` },
    articleSection: piece.topics.map(({ name }) => name),
    ...(piece.canonical ? { isBasedOn: piece.canonical } : {}),
    ...(piece.letters.length > 0 ? { hasPart: conversation(piece, siteUrl) } : {}),
  }
  return { '@context': 'https://schema.org', '@graph': [article, breadcrumbs(piece, site, siteUrl)] }
}

function person({ slug, name }: AuthorName, siteUrl: string): Person {
  return { '@type': 'Person', name, url: `${siteUrl}/auteurs/${slug}` }
}

function conversation(piece: PieceView, siteUrl: string): Conversation {
  return {
    '@type': 'Conversation',
    name: piece.title,
    hasPart: piece.letters.map((letter) => emailMessage(letter, `${siteUrl}${piece.path}`, siteUrl)),
  }
}

function emailMessage(letter: LetterView, pieceUrl: string, siteUrl: string): EmailMessage {
  const url = `${pieceUrl}#${letter.anchor}`
  return {
    '@type': 'EmailMessage',
    '@id': url,
    url,
    position: letter.number,
    sender: person(letter.from, siteUrl),
    ...(letter.to ? { recipient: person(letter.to, siteUrl) } : {}),
    // What is about then is no date to machines.
    ...(letter.sentAt && !letter.isDateEstimated ? { dateSent: isoInAmsterdam(letter.sentAt) } : {}),
    ...(letter.subject ? { headline: letter.subject } : {}),
  }
}

function breadcrumbs(piece: PieceView, site: Site, siteUrl: string): BreadcrumbList {
  const [, year, month] = piece.path.split('/')
  const steps = [
    { name: site.name, url: `${siteUrl}/` },
    { name: String(year), url: `${siteUrl}/${year}` },
    { name: monthAndYear(Number(year), Number(month), site.language), url: `${siteUrl}/${year}/${month}` },
    { name: piece.title, url: `${siteUrl}${piece.path}` },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  }
}

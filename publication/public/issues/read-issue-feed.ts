import { desc } from 'drizzle-orm'
import { db } from '@/db/client'
import { issues } from '@/db/schema'
import { env } from '@/env'
import { escapeHtml } from '@/publication/public/feeds/escape-html'
import type { Feed, FeedItem } from '@/publication/public/feeds/feed'
import { permalinkOf } from '@/publication/public/feeds/letter-places'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { readPublication } from '@/publication/public/site/read-publication'
import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import { shortHtmlInWorker } from '@/publication/text/prose/mail-in-worker'
import { placeElsewhere } from '@/publication/text/prose/page/lead-links'
import { READERS } from '@/publication/text/workers/in-worker'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { type IssueView, viewOf } from './find-issue'
import { issuePath } from './issue-path'
import { letterLead } from './letter-lead'

/** Issues in the feed: two years of a monthly newsletter. */
export const ISSUES_PER_FEED = 24
/** Of own words, which have no other address: all of them. */
const MOST_BYTES = 5_000_000

/** The newest issues, with their own words whole and their pieces and letters as lead and link: those have feeds of their own. */
export async function readIssueFeed(): Promise<Feed> {
  const { name, language } = await readPublication()
  const rows = await db()
    .select()
    .from(issues)
    .orderBy(desc(issues.publishedAt), issues.id)
    .limit(ISSUES_PER_FEED)
  const { siteUrl } = env()
  const words = textsIn(language).issues.web
  return {
    id: `${siteUrl}/nieuwsbrief`,
    title: words.feedTitle(name),
    description: words.feedText,
    language,
    pageUrl: `${siteUrl}/nieuwsbrief`,
    baseUrl: `${siteUrl}/nieuwsbrief`,
    updated: rows[0]?.publishedAt ?? new Date(0),
    items: await Promise.all(rows.map(async (row) => toItem(await viewOf(row), siteUrl, language))),
  }
}

async function toItem(issue: IssueView, siteUrl: string, language: Language): Promise<FeedItem> {
  const html = issue.parts.map((part, at) => partToHtml(part, `d${at + 1}-`, issue, siteUrl, language))
  return {
    id: issue.feedId,
    url: `${siteUrl}${issuePath(issue)}`,
    title: issue.subject,
    lead: issue.preheader,
    language: null,
    html: (await Promise.all(html)).join('\n'),
    picture: null,
    published: issue.publishedAt,
    updated: issue.publishedAt,
    authors: [],
    topics: [],
  }
}

async function partToHtml(
  part: IssueView['parts'][number],
  idPrefix: string,
  issue: IssueView,
  siteUrl: string,
  language: Language,
): Promise<string> {
  if (part.kind === 'words') {
    const pictures = await findPublicPictures(await listPicturesInWorker(READERS, part.text, 'mdx'))
    const place = placeElsewhere(siteUrl, issuePath(issue), idPrefix)
    const options = { siteUrl, pictures, language, idPrefix, place, mostBytes: MOST_BYTES }
    return (await shortHtmlInWorker(READERS, part.text, 'mdx', options)).html
  }
  const words = textsIn(language).issues
  const { piece } = part
  const [title, byline, lead, url] =
    part.kind === 'letter'
      ? [
          part.letter.subject || piece.title,
          words.letterOf(part.letter.number, part.letter.from.name),
          letterLead(part.letter.body),
          permalinkOf(part.letter.number, piece.path, siteUrl),
        ]
      : [
          piece.title,
          piece.kind === 'dialogue'
            ? words.dialogueOf(joinNames(piece.authors, language))
            : words.essayOf(joinNames(piece.authors, language)),
          piece.lead,
          `${siteUrl}${piece.path}`,
        ]
  return [
    `<h2><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></h2>`,
    `<p>${escapeHtml(byline)}</p>`,
    lead && `<p>${escapeHtml(lead)}</p>`,
  ]
    .filter(Boolean)
    .join('\n')
}

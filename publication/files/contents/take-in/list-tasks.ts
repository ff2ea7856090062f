import { env } from '@/env'
import { type LinksOfTexts, linksOfTexts } from '@/publication/public/addresses/links-of-texts'
import { ownPaths, ownPlaces } from '@/publication/public/addresses/own-paths'
import { issuePath } from '@/publication/public/issues/issue-path'
import type { PieceText } from '@/publication/public/pieces/facts-of-texts'
import type { Problem } from '@/publication/text/prose/problem'
import { type Language, textsIn } from '@/texts/texts'
import type { SourceFile, SourceFiles } from '../folder/list-source-files'
import { readSource } from '../folder/read-source'
import type { FileTexts, Read } from '../format/contents'
import { issueSchema } from '../format/issue-schema'
import { authorSchema, pageSchema, publicationSchema } from '../format/other-schemas'
import { pieceSchema } from '../format/piece-schema'
import { type PlacedIssue, readIssueFile } from '../format/read-issue-file'
import { readAuthorFile, readPageFile, readPublicationFile } from '../format/read-other-files'
import { type PieceName, readPieceFile } from '../format/read-piece-file'
import { WITHDRAWALS_FILE, type Withdrawal } from '../withdrawals/withdrawals'
import { addressOf } from './address-of'
import { findRenamed, type RenamedPiece } from './find-renamed'
import type { FileOutcome } from './outcome'
import type { SiteIndex } from './read-site-index'
import { takeInAuthor } from './take-in-author'
import { takeInIssue } from './take-in-issue'
import { takeInPage } from './take-in-page'
import { takeInPicture } from './take-in-picture'
import { takeInPiece } from './take-in-piece'
import { takeInPublication } from './take-in-publication'
import { takeInWithdrawal } from './take-in-withdrawal'
import { textsOf } from './texts-of'

/** One file that waits to be taken in. */
export type Task = { file: string; isPicture: boolean; takeIn: () => Promise<FileOutcome> }

/** In which language mistakes are told, and when the files of pictures are made. */
export type TakingIn = { language: Language; pictures: 'now' | 'later' }

/** What there is to do, in the order in which files refer to each other. The schemas are made once for all files. */
export function listTasks(
  files: SourceFiles,
  withdrawals: Withdrawal[],
  index: SiteIndex,
  { language, pictures }: TakingIn,
): Task[] {
  const texts = textsIn(language).contents
  const say = texts.files
  const reading = { known: index, language, say }
  const author = { ...reading, schema: authorSchema(say) }
  const page = { ...reading, schema: pageSchema(say) }
  const issue = { ...reading, schema: issueSchema(say) }
  const essay = { ...reading, schema: pieceSchema('essay', index, say) }
  const dialogue = { ...reading, schema: pieceSchema('dialogue', index, say) }
  const publication = { schema: publicationSchema(say), say }
  const seen = new Map<string, string>()
  const addresses = new Set([...files.pieces.map(addressOf), ...files.pages.map(({ slug }) => `/${slug}`)])
  const task = <T>(
    source: SourceFile,
    read: (text: string, aside: Aside) => Read<T>,
    take: (value: T) => Promise<FileOutcome>,
    page = '/',
  ): Task => ({
    file: source.file,
    isPicture: false,
    takeIn: async () => {
      const text = await readSource(source, say)
      const aside: Aside = { hints: [], links: [] }
      const value = text.status === 'read' ? read(text.value, aside) : text
      if (value.status === 'read') return withHints(await take(value.value), aside.hints)
      return {
        ...value,
        hints: aside.hints,
        links: linksFrom(
          page,
          aside.links.flatMap((list) => list()),
        ),
      }
    },
  })
  return [
    ...(files.publication ? [files.publication] : []).map((source) =>
      task(
        source,
        (text) => readPublicationFile(text, publication),
        (value) => takeInPublication(value, index),
      ),
    ),
    ...files.pictures.map((source) => ({
      file: source.file,
      isPicture: true,
      takeIn: () => takeInPicture(source, index, texts, pictures),
    })),
    ...files.authors.map((source) =>
      task(
        source,
        (text, aside) => readAuthorFile(text, source.slug, { ...author, ...aside }),
        async (value) =>
          withLinks(await takeInAuthor(value, index), `/auteurs/${value.slug}`, [mdx(value.body)]),
        `/auteurs/${source.slug}`,
      ),
    ),
    ...files.pages.map((source) =>
      task(
        source,
        (text, aside) => readPageFile(text, source.slug, { ...page, ...aside }),
        async (value) => withLinks(await takeInPage(value, index), `/${value.slug}`, [mdx(value.body)]),
        `/${source.slug}`,
      ),
    ),
    ...withdrawals.map((withdrawal) => ({
      file: `${WITHDRAWALS_FILE} (${addressOf(withdrawal)})`,
      isPicture: false,
      takeIn: () => takeInWithdrawal(withdrawal, index, addresses, say),
    })),
    ...files.pieces.map((source) =>
      task(
        source,
        (text, aside) =>
          readPieceFile(text, nameOf(source), { ...(source.kind === 'essay' ? essay : dialogue), ...aside }),
        async (value) =>
          checkAddress(source, seen, index, findRenamed(value, index, addresses), say) ??
          withLinks(
            await takeInPiece(value, index, addresses, say),
            addressOf(value),
            textsOf(value),
            value.letters.map(({ number }) => number),
          ),
        addressOf(source),
      ),
    ),
    ...files.issues.map((source) =>
      task(
        source,
        (text, aside) => readIssueFile(text, { ...issue, ...aside }),
        async (value) =>
          withLinks(await takeInIssue(source, value, index, say), issuePath(source), wordsOf(value)),
        issuePath(source),
      ),
    ),
  ]
}

/** What is said of a file beside what it is refused for. */
type Aside = { hints: Problem[]; links: (() => string[])[] }

function linksFrom(page: string, links: string[]): LinksOfTexts {
  const url = `${env().siteUrl}${page}`
  return { paths: ownPaths(links, url), places: ownPlaces(links, url), deadAnchors: [] }
}

const wordsOf = ({ parts }: PlacedIssue) =>
  parts.flatMap((part) => (part.kind === 'words' ? [mdx(part.text)] : []))

const mdx = (source: string): PieceText => ({ source, format: 'mdx' })

/** What was taken in or refused, with what is said of its texts. */
function withHints(outcome: FileOutcome, hints: Problem[]): FileOutcome {
  const isTold = outcome.status === 'imported' || outcome.status === 'planned' || outcome.status === 'refused'
  return isTold && hints.length > 0 ? { ...outcome, hints } : outcome
}

/** What was taken in, with where its texts lead: that can only be judged when all of the folder is there. */
function withLinks(
  outcome: FileOutcome,
  page: string,
  texts: PieceText[],
  letters: number[] | null = null,
): FileOutcome {
  if (outcome.status !== 'imported' && outcome.status !== 'planned') return outcome
  return { ...outcome, links: linksOfTexts(texts, `${env().siteUrl}${page}`, letters) }
}

const nameOf = ({ kind, year, month, slug }: PieceName): PieceName => ({ kind, year, month, slug })

/** Two files may not have one address, nor a file one that leads elsewhere for ever; a piece may come back to one it had. */
function checkAddress(
  source: SourceFile & PieceName,
  seen: Map<string, string>,
  index: SiteIndex,
  renamed: RenamedPiece | null,
  say: FileTexts,
): FileOutcome | null {
  const address = addressOf(source)
  const first = seen.get(address)
  seen.set(address, first ?? source.file)
  const leadsTo = index.formerAddresses.get(address)
  const leadsElsewhere = leadsTo !== undefined && leadsTo !== renamed?.piece.id && !index.pieces.has(address)
  if (!first && !leadsElsewhere) return null
  const message = first
    ? say.expected(say.what.oneFile(address), say.quote(first))
    : say.expected(say.what.freeAddress, say.quote(address))
  return { status: 'refused', problems: [{ line: 1, column: 1, message }] }
}

import { notFound } from 'next/navigation'
import type { Feed } from '@/publication/public/feeds/feed'
import { writeAtom } from '@/publication/public/feeds/write-atom'
import { writeJsonFeed } from '@/publication/public/feeds/write-json-feed'
import { writeRss } from '@/publication/public/feeds/write-rss'

const FORMATS = {
  'feed.xml': { write: writeRss, type: 'application/rss+xml; charset=utf-8' },
  'feed.atom': { write: writeAtom, type: 'application/atom+xml; charset=utf-8' },
  'feed.json': { write: writeJsonFeed, type: 'application/feed+json; charset=utf-8' },
}

export type FeedFile = keyof typeof FORMATS

/** A feed in the format its file name asks for; not found for another name, or when there is nothing to follow. */
export async function answerFeed(read: () => Promise<Feed | null>, file: string): Promise<Response> {
  if (!isFeedFile(file)) notFound()
  const feed = await read()
  if (!feed) notFound()
  const { write, type } = FORMATS[file]
  return new Response(write(feed), { headers: { 'Content-Type': type } })
}

function isFeedFile(file: string): file is FeedFile {
  return Object.hasOwn(FORMATS, file)
}

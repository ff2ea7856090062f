import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { startSite } from '@/start/start-site'

// The site with all its parts but Next: pages are a title and a text out of the database, and a save is one request.
await startSite(async () => answer)

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? ''
  if (path === '/api/save') return save(request, response)
  const [piece] = await db().select().from(pieces).where(eq(pieces.path, path))
  const body = `<!DOCTYPE html><html><head><title>${piece?.title ?? path}</title></head><body>${piece?.body ?? ''}</body></html>`
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(body)
}

async function save(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = (await json(request)) as { memberId: string; draftId: string; base: number; body: string }
  const content = { ...EMPTY_CONTENT, title: 'Slechte dag', body: asked.body }
  const saved = await saveDraft(asked.memberId, asked.draftId, asked.base, content)
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(saved))
}

import type { ServerResponse } from 'node:http'
import { noticeHeaders, pageHeaders, type SitePolicy } from './page-headers'

/** What a notice says, in the language of the site. */
export type NoticeWords = { title: string; text: string; home: string; language: string }

/** Answers with a notice that needs nothing: no renderer, no database, no style. */
export type AnswerPlainly = (response: ServerResponse, status: number, extra?: readonly string[]) => void

/**
 * For notices that were never printed, because the renderer does not work yet or the status is too rare to have a
 * page of its own. Words that are plain text become HTML here.
 */
export function plainNotices(wordsFor: (status: number) => NoticeWords, policy: SitePolicy): AnswerPlainly {
  return function answerPlainly(response, status, extra = []) {
    const body = pageOf(wordsFor(status))
    const fields = { ...pageHeaders(policy), ...noticeHeaders(status) }
    const length = ['Content-Length', String(Buffer.byteLength(body))]
    response.writeHead(status, [...Object.entries(fields).flat(), ...length, ...extra]).end(body)
  }
}

function pageOf({ title, text, home, language }: NoticeWords): string {
  return `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="/">${escapeHtml(home)}</a></p></main></body></html>`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)

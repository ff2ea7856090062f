import type { MakeIssue } from '../freeze-mailing'

/** How issues are made in tests: each has the subject of its draft and a link to leave. */
export const plainIssue: MakeIssue = {
  composePieces: async ({ pieceIds }, { leave, myMail }) => ({
    subject: `${pieceIds.length} nieuw`,
    html: `<p>Nieuw.</p><p><a href="https://voorbeeld.example/nieuwsbrief/afmelden/${leave}">af</a> <a href="https://voorbeeld.example/mijn-post/${myMail}">mijn post</a></p>`,
    text: `Nieuw.\n\nhttps://voorbeeld.example/nieuwsbrief/afmelden/${leave}\n`,
  }),
  publish: async (_transaction, id) => ({ id, year: 2026, number: 1 }),
  compose: async ({ number }, { leave, myMail }) => ({
    subject: `Aflevering ${number} – élf`,
    html: `<p>Beste lezer,</p>${'<p>Er is een brug.</p>'.repeat(20)}<p><a href="https://voorbeeld.example/nieuwsbrief/afmelden/${leave}">af</a> <a href="https://voorbeeld.example/mijn-post/${myMail}">mijn post</a></p>`,
    text: `Beste lezer,\n\nEr is een brug.\n\nhttps://voorbeeld.example/nieuwsbrief/afmelden/${leave}\n`,
  }),
}

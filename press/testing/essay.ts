/** A page as a renderer makes it, and where it is. */
export const PATH = '/2011/02/vertrouwen'
export const ESSAY = `<!DOCTYPE html><html lang="nl"><head><title>Vertrouwen</title></head><body><main>${'<p>Een alinea over vertrouwen, lang genoeg om korter te worden.</p>'.repeat(20)}</main></body></html>`

/** Of PostgreSQL (appendix A of its manual): a lock that was waited for in vain, two that waited for each other, and another was first. */
const CODES = ['55P03', '40P01', '40001']

/** Whether an error, or what caused it, says that somebody else was changing the same thing at that moment. */
export function isHeldByAnother(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const { code, severity } = at as { code?: unknown; severity?: unknown }
    if (severity !== undefined && CODES.includes(String(code))) return true
  }
  return false
}

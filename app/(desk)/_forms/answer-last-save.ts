import 'server-only'

/**
 * Saves what a page held when it was closed, as if it had saved itself a moment before. Nobody hears what came of it: refused,
 * as when somebody saved since, it changes nothing, and the copy on the device is still there.
 */
export async function answerLastSave(
  request: Request,
  save: (before: null, form: FormData) => Promise<unknown>,
): Promise<Response> {
  const form = await request.formData().catch(() => null)
  if (!form) return new Response(null, { status: 400 })
  form.set('byItself', 'on')
  form.set('act', 'save')
  await save(null, form)
  return new Response(null, { status: 204, headers: { 'cache-control': 'private, no-store' } })
}

type Context = { params: Promise<{ token: string }> }

/**
 * The one-click unsubscribe of RFC 8058: a mail program posts here, from anywhere, without cookie or redirect. The
 * token says who; whatever is in the body, a POST to this address has one meaning.
 */
export async function answerOneClick(
  { params }: Context,
  leave: (token: string) => Promise<{ status: 'left' | 'link-wrong' }>,
): Promise<Response> {
  const { token } = await params
  const { status } = await leave(token)
  return new Response(null, {
    status: status === 'left' ? 200 : 404,
    headers: { 'cache-control': 'no-store' },
  })
}

/** Somebody opened the address in a browser: nothing happens on GET, and the page there has a button. */
export async function showButton({ params }: Context, page: string): Promise<Response> {
  const { token } = await params
  const location = `${page}/${encodeURIComponent(token)}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

/** One button that does what the link in a mail is about. The token goes in the body, so that no log holds it twice. */
export function TokenForm({ action, token, button }: { action: string; token: string; button: string }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="token" value={token} />
      <button className="primary" type="submit">
        {button}
      </button>
    </form>
  )
}

import type { Texts } from '@/texts/texts'
import { ChangeForm } from './change-form'

type Props = { token: string; isOnAny: boolean; words: Texts['myMail'] }

/** To leave everything, to take one's data along, and to be forgotten, which is two steps: opening it, and a box to tick. */
export function AllAtOnce({ token, isOnAny, words }: Props) {
  const { everything } = words
  return (
    <section className="my-list all-at-once" aria-labelledby="~alles">
      <h2 className="section-title" id="~alles">
        {everything.title}
      </h2>
      {isOnAny && (
        <ChangeForm what="leave-everything" about={{ token }}>
          <button type="submit">{everything.leave}</button>
        </ChangeForm>
      )}
      <form method="post" action="/mijn-post/meenemen">
        <input type="hidden" name="token" value={token} />
        <p className="hint" id="~meenemen">
          {everything.takeExplained}
        </p>
        <button type="submit" aria-describedby="~meenemen">
          {everything.take}
        </button>
      </form>
      <details>
        <summary>{everything.forget}</summary>
        <form method="post" action="/mijn-post/vergeten">
          <input type="hidden" name="token" value={token} />
          {everything.forgetExplained.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <label className="choice">
            <input type="checkbox" name="sure" value="yes" required />
            <span>{everything.sure}</span>
          </label>
          <button className="danger" type="submit">
            {everything.forgetButton}
          </button>
        </form>
      </details>
    </section>
  )
}

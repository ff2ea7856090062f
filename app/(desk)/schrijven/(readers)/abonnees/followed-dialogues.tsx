import type { FollowedDialogue } from '@/publication/readers/following/list-followed-dialogues'
import type { Texts } from '@/texts/texts'

type Words = Texts['following']['desk']

/** How many follow each dialogue, and what became of the letters that were mailed to them. */
export function FollowedDialogues({ dialogues, words }: { dialogues: FollowedDialogue[]; words: Words }) {
  return (
    <section aria-labelledby="volgers">
      <h2 id="volgers">{words.title}</h2>
      {dialogues.length === 0 && <p>{words.none}</p>}
      {dialogues.length > 0 && (
        <>
          <p className="hint">{words.explained}</p>
          <ul className="works">
            {dialogues.map((dialogue) => (
              <li key={dialogue.path}>
                <p className="work-title">
                  <a href={dialogue.path}>{dialogue.title}</a>
                </p>
                <p className="hint">{inWords(dialogue, words)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** "12 volgers · 40 brieven aangenomen door de mailserver · 1 brief onzeker": what there is none of is left out. */
function inWords({ followers, ...letters }: FollowedDialogue, words: Words): string {
  const states = (['accepted', 'waiting', 'refused', 'uncertain', 'leftOut'] as const).filter(
    (state) => letters[state] > 0,
  )
  return [words.followers(followers), ...states.map((state) => words[state](letters[state]))].join(' · ')
}

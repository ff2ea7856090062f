import { signInPath } from '@/app/_server/return-path'
import type { LetterBehindLink } from '@/publication/correspondence/arrivals/notices/open-letter-link'
import { listShownPlaces } from '@/publication/correspondence/arrivals/notices/open-letter-picture'
import type { Texts } from '@/texts/texts'

type Props = { token: string; letter: LetterBehindLink; words: Texts['arrivals'] }

/** The pictures that came with a mail and are not in the letter, for whoever has its link, and where they are put in. */
export async function CameAlong({ token, letter, words }: Props) {
  const { id, pictureCount } = letter.arrival
  if (pictureCount === 0) return null
  const places = await listShownPlaces(letter)
  return (
    <>
      <p>
        {words.pictures(pictureCount)}{' '}
        <a href={signInPath(`/schrijven/post/${id}`)}>{words.signInForPictures(pictureCount)}</a>
      </p>
      {places.length > 0 && (
        <ul className="came-along" aria-label={words.withPictures(places.length)}>
          {places.map((place) => (
            <li key={place}>
              {/* biome-ignore lint/performance/noImgElement: as it came, for one reader; nothing was made of it yet */}
              <img
                src={`/inloggen/brief/${token}/bijgevoegd/${place}`}
                alt={words.picture(place + 1)}
                loading="lazy"
                decoding="async"
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

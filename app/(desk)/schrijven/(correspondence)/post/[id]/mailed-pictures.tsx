import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedInput } from '@/app/(desk)/_forms/typed-fields'
import { PictureElement } from '@/components/pieces/picture-element'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { listTakenPictures } from '@/publication/correspondence/arrivals/list-taken-pictures'
import type { Texts } from '@/texts/texts'
import { takePicture } from '../actions'

/** More than a letter has; a mail may hold thousands. */
const MOST_SHOWN = 20

type Props = { arrival: ArrivalView; viewerId: string; words: Texts['arrivals'] }

/** How many pictures came with the mail, and a form to take each in; those that were taken in are shown. */
export async function MailedPictures({ arrival, viewerId, words }: Props) {
  if (arrival.pictureCount === 0) return null
  const taken = await listTakenPictures(viewerId, arrival.id)
  const pictures = await findPicturesForViewer(taken.map(({ src }) => src))
  const canTake = arrival.isConfirmable || (arrival.isOwn && arrival.state === 'confirmed')
  const shown = canTake ? Math.min(arrival.pictureCount, MOST_SHOWN) : 0
  return (
    <>
      <p>{words.pictures(arrival.pictureCount)}</p>
      {Array.from({ length: shown }, (_, index) => `picture-${index}`).map((key, index) => (
        <details key={key}>
          <summary>{words.picture(index + 1)}</summary>
          <AnsweredForm
            action={takePicture}
            className="stack"
            label={words.picture(index + 1)}
            about={`picture ${index}`}
          >
            <input type="hidden" name="arrivalId" value={arrival.id} />
            <input type="hidden" name="index" value={index} />
            <Field name="alt" id={`${key}-alt`} label={words.pictureAlt}>
              {(aria) => <TypedInput {...aria} required />}
            </Field>
            <Field name="credit" id={`${key}-credit`} label={words.pictureCredit}>
              {(aria) => <TypedInput {...aria} />}
            </Field>
            <p>
              <button type="submit">{words.takePicture(index + 1)}</button>
            </p>
          </AnsweredForm>
        </details>
      ))}
      {taken.map(({ place, src }) => {
        const picture = pictures.get(src)
        return (
          picture && (
            <figure key={place}>
              <PictureElement picture={picture} alt={picture.alt} sizes={WIDTHS} />
              <figcaption className="hint">
                {words.pictureNow(place + 1, picture.alt)}
                <br />
                {words.pictureLine} <code>{`![${picture.alt}](${src})`}</code>
              </figcaption>
            </figure>
          )
        )
      })}
    </>
  )
}

const WIDTHS = '(min-width: 720px) 680px, calc(100vw - 40px)'

import { type Language, type Texts, textsIn } from '@/texts/texts'
import { AddressField } from './address-field'

/** A box: the newsletter, or new pieces of an author or a topic. */
export type OfferedList = { list: 'newsletter' } | { list: 'author' | 'topic'; slug: string; name: string }

type Props = {
  /** where the form stands: kept with the proof of consent */
  form: 'home' | 'piece' | 'newsletter' | 'author' | 'topic'
  /** the list whose form it is, and beside it others that nobody ticked for them */
  lists: [OfferedList, ...OfferedList[]]
  publicationName: string
  language: Language
  /** false: this site has no mail server, and says so */
  isMailed: boolean
  /** what was wrong with what was sent before; the same for everybody who sees this page */
  error?: string
}

type Words = Texts['reader']['signUp']

/** Asks for an address and what to mail to it, says who will write what and how often, and works without script. */
export function SignUpForm({ form, lists, publicationName, language, isMailed, error }: Props) {
  const { newsletter, reader } = textsIn(language)
  const texts = reader.signUp
  const id = `~aanmelden-${form}`
  return (
    <form className="sign-up" method="post" action="/nieuwsbrief/aanmelden">
      <p id={`${id}-belofte`}>{texts.promise(publicationName)}</p>
      {!isMailed && <p>{newsletter.withoutMail.form}</p>}
      <Boxes lists={lists} words={texts} />
      {lists.some(({ list }) => list !== 'newsletter') && <PaceChoice id={`${id}-tempo`} words={texts} />}
      <AddressField id={id} promiseId={`${id}-belofte`} words={texts} error={error} />
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="boxes" value="yes" />
    </form>
  )
}

function Boxes({ lists, words }: { lists: OfferedList[]; words: Words }) {
  return (
    <fieldset>
      <legend>{words.boxes}</legend>
      {lists.map((one, at) => {
        const name = one.list === 'newsletter' ? one.list : `${one.list}.${one.slug}`
        return (
          <label key={name} className="choice">
            <input type="checkbox" name={name} value="yes" defaultChecked={at === 0} />
            <span>{one.list === 'newsletter' ? words.box.newsletter : words.box[one.list](one.name)}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

function PaceChoice({ id, words }: { id: string; words: Words }) {
  return (
    <>
      <label htmlFor={id}>{words.pace}</label>
      <select id={id} name="pace" autoComplete="off">
        {Object.entries(words.paces).map(([pace, name]) => (
          <option key={pace} value={pace}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}

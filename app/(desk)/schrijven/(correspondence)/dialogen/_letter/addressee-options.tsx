import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'

type Props = { others: CorrespondentName[]; words: { toAll: string } }

/** To all others, or to one of them. */
export function AddresseeOptions({ others, words }: Props) {
  return (
    <>
      <option value="">{words.toAll}</option>
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  )
}

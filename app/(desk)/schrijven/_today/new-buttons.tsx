import type { Texts } from '@/texts/texts'

type Props = { texts: Texts /** on a page on which nothing else is to be done */; isPrimary?: boolean }

/** The two ways to begin. */
export function NewButtons({ texts, isPrimary = false }: Props) {
  return (
    <div className={isPrimary ? 'buttons' : 'start'}>
      <form action="/schrijven/nieuw" method="get">
        <button type="submit" className={isPrimary ? 'primary' : 'word'}>
          {texts.desk.lists.newEssay}
        </button>
      </form>
      <form action="/schrijven/dialogen/nieuw" method="get">
        <button type="submit" className={isPrimary ? undefined : 'word'}>
          {texts.dialogues.begin.title}
        </button>
      </form>
    </div>
  )
}

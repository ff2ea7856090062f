import type { ReactNode } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { joinNames } from '@/texts/join-names'
import { DateFields } from '../../_dates/date-fields'
import { addresseeInWords } from '../../dialogen/_letter/addressee-in-words'
import { listEarlier } from '../../dialogen/_letter/list-earlier'
import { nameOfViewer } from '../../dialogen/_letter/name-of-viewer'
import { voiceOf } from '../../dialogen/_letter/voice-of'
import { passageWords } from '../_passages/passage-words'
import { JoinedPlaces } from '../joined-places'
import { previewMail } from '../preview-mail'
import { ProblemsOfMail } from '../problems-of-mail'
import { WITH_IT } from './mail-parts'
import { MailRoom } from './mail-room'

type Props = {
  arrival: ArrivalView
  viewer: Viewer
  /** what is known of the mail: in which dialogue it is and from whom, when it was written, when it came */
  about: { where: string; dated: string; arrived: string }
  /** what came with it and stands below, in words; empty when nothing did */
  withIt: string
  /** what is the matter with it */
  standing: ReactNode
  /** of the letters beside it, as its address asks */
  pagina: string | string[] | undefined
}

/** The letter as we read it, for its writer to change and confirm, with all that its room needs. */
export async function ProposalForm({ arrival, viewer, about, withIt, standing, pagina }: Props) {
  const { texts, language } = await siteTexts()
  const { arrivals: words, letters } = texts
  const { addressees, stoppedAddressee, joinedLines, lineEnds, readers } = arrival
  const { privateOnly } = words.passages
  const dialogue = await findDialogue(viewer.id, arrival.dialogueId)
  const people = dialogue ?? { correspondents: [], former: [] }
  const likely = { writerId: viewer.id, toMemberId: addressees?.likely ?? null }
  const body = arrival.body ?? ''
  const own = nameOfViewer(viewer, dialogue)
  const subject = arrival.subject.slice(0, 200)
  const chosen = addressees ? readers.map(({ id }) => id) : null
  const shown = await previewMail(viewer, { arrivalId: arrival.id, subject, body, readers: chosen })
  const path = `/schrijven/post/${arrival.id}`
  return (
    <MailRoom
      arrivalId={arrival.id}
      seen={arrival.alsoWrite.join(' ')}
      words={{
        ...wordsOnly(texts.desk.room),
        ...wordsOnly(letters.form),
        back: words.back,
        aboutMail: words.aboutMail,
        letterTo: texts.reader.letterTo,
        aWriter: texts.departures.aWriter,
        aWriterInText: texts.departures.erased.inText,
        privateOnly,
        mailHint: arrival.quoted || arrival.signature ? words.bodyHint : '',
        discard: words.discard,
        confirm: arrival.state === 'held' ? words.confirmHeld : words.confirm,
      }}
      passageWords={passageWords(arrival, words, language)}
      first={{ at: 0, answer: null, problems: [], preview: shown.preview }}
      subject={subject}
      body={body}
      format={arrival.format}
      head={{
        writer: own.name,
        voice: voiceOf(people, viewer.id),
        to: addresseeInWords(people, likely, viewer.id, letters.form, language),
        hint: (
          <>
            <a href="/schrijven/post">{words.back}</a> · {about.where} · <a href="#date">{about.dated}</a> ·{' '}
            {about.arrived}
            {withIt && (
              <>
                {' · '}
                <a href={`#${WITH_IT}`}>{withIt}</a>
              </>
            )}
          </>
        ),
      }}
      addressees={addressees && { others: addressees.others, to: addressees.likely ?? '' }}
      readers={readers}
      viewer={own}
      earlier={dialogue && (await listEarlier(viewer, dialogue, { before: null, path, pagina }))}
      notices={
        <>
          {standing}
          <ProblemsOfMail problems={arrival.problems} words={words} />
          {arrival.cameBefore && <p className="notice">{texts.letterNotice.cameBefore}</p>}
          {stoppedAddressee && (
            <p className="notice">
              {words.addresseeStopped(stoppedAddressee.name, joinNames(stoppedAddressee.others, language))}
            </p>
          )}
        </>
      }
      lines={
        joinedLines > 0
          ? {
              lineEnds,
              said: words.lineEnds.now[lineEnds](joinedLines),
              places: <JoinedPlaces arrival={arrival} memberId={viewer.id} words={words} />,
              choose: words.lineEnds.choose,
            }
          : null
      }
      withIt={withIt}
      dates={<DateFields dated={arrival} words={letters.dates} />}
    />
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PieceArticle } from '@/app/_piece/piece-article'
import { findPicturesForViewer } from '@/app/_server/find-pictures-for-viewer'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { Hints } from '@/app/(desk)/_forms/hints'
import { TodoList } from '@/app/(desk)/_forms/todo-list'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { previewOfProof } from '@/publication/correspondence/compositions/preview-of-proof'
import { PROOF_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import { findAsked } from '../find-asked'
import { leftOutWords } from '../left-out-words'
import { sayTitleWithheld } from '../say-title-withheld'
import { todoOf } from '../todo-of'
import { BEGINNING_ID } from '../what-came'
import { ProofBar } from './proof-bar'
import { ProofMargin } from './proof-margin'
import { ProofNotices } from './proof-notices'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  return open ? titleOf(open.theme, 'proof') : {}
}

/** What readers will see, whole; and beside it who must still do what, and the buttons that decide. */
export default async function ProofPage({ params }: Props) {
  const viewer = await requireMember('compose dialogue')
  const open = await findAsked(viewer.id, (await params).id)
  if (!open) notFound()
  await markLookedAt(viewer.id, { thingIds: [open.dialogueId], kinds: PROOF_NEWS })
  const { texts, language } = await siteTexts()
  const words = texts.compositions
  const composing = `/schrijven/dialogen/${open.dialogueId}/samenstelling`
  const { current } = open
  if (!current)
    return (
      <>
        <h1>{words.preview.title(open.theme)}</h1>
        <p>{words.notComposedYet}</p>
        <a href={composing}>{words.toComposition}</a>
      </>
    )
  const preview = await previewOfProof(viewer.id, current, open.piece)
  const todo = await todoOf(viewer, open)
  const isWhole = current.lacking.length === 0
  return (
    <div className="room proof-room">
      <div className="proof-form">
        <ProofBar open={open} words={words.room} />
        <div className="sheet">
          <p className="hint">{isWhole ? words.preview.explain : words.preview.explainInPart}</p>
          <Hints sentences={leftOutWords(open, texts, language)} />
          <ProofNotices open={open} viewerId={viewer.id} texts={texts} language={language} />
          <TodoList todo={todo} heading={words.fields.todoHeading} on={open.mayCompose ? composing : null} />
          <section id={BEGINNING_ID} className="proof" aria-label={words.preview.article}>
            <PieceArticle
              piece={sayTitleWithheld(preview, current, texts)}
              pictures={await findPicturesForViewer(await listPicturesOf(viewer.id, preview))}
              asker={viewer.id}
              language={language}
              place="proof"
            />
          </section>
        </div>
      </div>
      <ProofMargin
        open={open}
        viewerId={viewer.id}
        isReady={todo.length === 0}
        mayPublish={isAllowed(viewer.role, 'publish dialogue', "another's")}
        texts={texts}
        language={language}
      />
    </div>
  )
}

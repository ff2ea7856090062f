import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { EditorModeProvider } from '@/app/(desk)/_editor/editor-mode-choice'
import { FormWordsProvider } from '@/app/(desk)/_forms/form-words'
import { textsIn } from '@/texts/texts'

/** What whoever is signed in gets of a page of the desk; what it ends with when it is no page for them. */
export async function shownPage(component: unknown, params: Record<string, string>): Promise<string> {
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve({}) }
  const ends: string[] = []
  const onError = (error: unknown) => {
    ends.push(String((error as { digest?: string }).digest ?? error))
  }
  try {
    const words = { ...textsIn('nl').desk.forms, signedOut: '', language: 'nl' as const }
    const page = (
      <FormWordsProvider words={words}>
        <EditorModeProvider remembered="formatted">
          {createElement(component as never, props as never)}
        </EditorModeProvider>
      </FormWordsProvider>
    )
    const { prelude } = await prerender(page, { onError })
    return new Response(prelude).text()
  } catch {
    return ends.join()
  }
}

import { readSite } from '@/app/_site/read-site'
import { RemindersPage, remindersMetadata } from '@/app/(reader)/herinneringen/reminders-page'
import { textsIn } from '@/texts/texts'

type Props = { params: Promise<{ token: string }> }

export const generateMetadata = () => remindersMetadata(({ title }) => title)

/** Behind the stopping link in every reminder. Looks the same for every token. */
export default async function StopRemindersPage({ params }: Props) {
  const [{ language }, { token }] = await Promise.all([readSite(), params])
  return (
    <RemindersPage say={({ title, text }) => ({ title, text })}>
      {/* The token goes in the body, so that no log holds it twice. */}
      <form method="post" action="/herinneringen/stoppen">
        <input type="hidden" name="token" value={token} />
        <button className="primary" type="submit">
          {textsIn(language).compositions.reminders.page.button}
        </button>
      </form>
    </RemindersPage>
  )
}

import { RemindersPage, remindersMetadata } from '../reminders-page'

export const generateMetadata = () => remindersMetadata(({ stoppedTitle }) => stoppedTitle)

export default function RemindersStoppedPage() {
  return (
    <RemindersPage say={({ stoppedTitle, stoppedText }) => ({ title: stoppedTitle, text: stoppedText })} />
  )
}

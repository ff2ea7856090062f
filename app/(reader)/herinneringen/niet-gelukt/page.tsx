import { RemindersPage, remindersMetadata } from '../reminders-page'

export const generateMetadata = () => remindersMetadata(({ problemTitle }) => problemTitle)

export default function RemindersProblemPage() {
  return (
    <RemindersPage say={({ problemTitle, problemText }) => ({ title: problemTitle, text: problemText })} />
  )
}

/** What owners are told of the database that came with the site. */
export const database = {
  wentThrough: (times: number, moment: string) =>
    times === 1
      ? `De database is op ${moment} uit zichzelf gestopt en weer gestart. Wat was opgeslagen, is er nog. Het log zegt waarom.`
      : `De database is in de laatste dag ${times} keer gestopt en weer gestart, het laatst op ${moment}. Wat was opgeslagen, is er nog. Het log zegt waarom.`,
}

/** Whether a date field holds a day that there is: "2012-10-31". */
export function isDay(date: string): boolean {
  const noon = new Date(`${date}T12:00:00Z`)
  return (
    /^[12]\d{3}-\d\d-\d\d$/.test(date) && !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(date)
  )
}

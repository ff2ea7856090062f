'use client'

/** What stands there when a page of the desk could not be made, for instance because the database is gone. */
export default function DeskError({ reset }: { reset: () => void }) {
  return (
    <main className="gate">
      <h1>Er ging iets mis</h1>
      <p>Deze pagina kon niet worden gemaakt. Wat eerder is opgeslagen, is er nog.</p>
      <p>
        <button type="button" onClick={reset}>
          Opnieuw proberen
        </button>
      </p>
    </main>
  )
}

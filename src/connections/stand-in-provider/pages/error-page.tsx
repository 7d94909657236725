import { renderPage } from './layout.tsx'

interface ErrorPageProps {
  place: string
  /** The error word of the protocol. */
  error: string
  stylesheets: string[]
}

/** Shown when a sign-in cannot go on, and there is nowhere safe to send the person back to. */
export function errorPage({ place, error, stylesheets }: ErrorPageProps): string {
  return renderPage({
    title: 'Innloggingen stoppet (demonstrasjon)',
    stylesheets,
    children: (
      <>
        <h1 className="ds-heading" data-size="lg">
          Innloggingen stoppet
        </h1>
        <p className="ds-paragraph">
          {place} (demonstrasjon) kunne ikke fullføre. Innloggingen er kanskje utløpt eller allerede brukt.
        </p>
        <p className="ds-paragraph">
          <a className="ds-link" href="/">
            Gå til forsiden og prøv på nytt
          </a>
        </p>
        <p className="ds-paragraph" data-size="sm">
          Feilkode: <code>{error}</code>
        </p>
      </>
    ),
  })
}

import { renderPage } from './layout.tsx'

interface LogoutPageProps {
  place: string
  action: string
  secret: string
  stylesheets: string[]
}

/** Asks whether to end the session with the provider too. */
export function logoutPage({ place, action, secret, stylesheets }: LogoutPageProps): string {
  return renderPage({
    title: `Logg ut av ${place} (demonstrasjon)`,
    stylesheets,
    children: (
      <>
        <h1 className="ds-heading" data-size="lg">
          Vil du logge ut av {place} også?
        </h1>
        <form method="post" action={action}>
          <input type="hidden" name="xsrf" value={secret} />
          <button className="ds-button" type="submit" name="logout" value="yes">
            Ja, logg ut
          </button>{' '}
          <button className="ds-button" data-variant="secondary" type="submit">
            Nei
          </button>
        </form>
      </>
    ),
  })
}

/** Shown when the session is over and no address to return to was given. */
export function loggedOutPage({ place, stylesheets }: { place: string; stylesheets: string[] }): string {
  return renderPage({
    title: `Du er logget ut av ${place} (demonstrasjon)`,
    stylesheets,
    children: (
      <>
        <h1 className="ds-heading" data-size="lg">
          Du er logget ut av {place}
        </h1>
        <p className="ds-paragraph">
          <a className="ds-link" href="/">
            Gå til forsiden
          </a>
        </p>
      </>
    ),
  })
}

import type { StandInPerson } from '../person.ts'
import { renderPage } from './layout.tsx'

interface ChoosePageProps {
  /** The provider it stands in for. */
  place: string
  people: StandInPerson[]
  search: string
  stylesheets: string[]
}

/** The page where one picks who to be. Every choice is a button of a plain form. */
export function choosePage({ place, people, search, stylesheets }: ChoosePageProps): string {
  const found = people.filter((person) => matches(person, search))
  return renderPage({
    title: 'Velg hvem du er (demonstrasjon)',
    stylesheets,
    children: (
      <>
        <h1 className="ds-heading" data-size="lg">
          Velg hvem du er
        </h1>
        <p className="ds-paragraph">
          Dette er en demonstrasjon av {place}. Personene er oppdiktet, og ingen må ha BankID.
        </p>
        <search>
          <form method="get">
            <div className="ds-field">
              <label className="ds-label" data-weight="medium" htmlFor="sok">
                Søk etter navn eller rolle
              </label>
              <input
                className="ds-input"
                id="sok"
                name="sok"
                type="search"
                defaultValue={search}
                autoComplete="off"
              />
            </div>
            <button className="ds-button" data-variant="secondary" type="submit">
              Søk
            </button>
          </form>
        </search>
        <h2 className="ds-heading" data-size="sm" id="personer">
          {countText(found.length, search)}
        </h2>
        <form method="post">
          <ul aria-labelledby="personer">
            {found.map(({ subject, name, title, level }) => (
              <li key={subject}>
                <button
                  className="ds-button"
                  data-variant="tertiary"
                  type="submit"
                  name="person"
                  value={subject}
                >
                  {name}
                  {title && ` – ${title}`}
                  {level === 'substantial' && ' (bare MinID)'}
                </button>
              </li>
            ))}
          </ul>
        </form>
        <form method="post">
          <button className="ds-button" data-variant="secondary" type="submit" name="act" value="avbryt">
            Avbryt
          </button>
        </form>
      </>
    ),
  })
}

function matches({ name, title }: StandInPerson, search: string): boolean {
  const text = `${name} ${title}`.toLocaleLowerCase('nb')
  return search
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function countText(count: number, search: string): string {
  if (count === 0) return 'Ingen passer til søket'
  if (search === '') return 'Personer'
  return count === 1 ? '1 person passer til søket' : `${count} personer passer til søket`
}

import type { ReactElement } from 'react'
import {
  authoritiesTexts,
  lifeSituations,
  type Service,
  type UserOrganisation,
} from '../../authorities/index.ts'
import { Official } from '../../platform/http/official.tsx'
import { type PageContext, page } from '../../platform/http/page.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { ActionBar, Button, EmptyState, PageHeading, Section, SectionNav, TextField } from '../../ui/index.ts'
import { findOffers } from '../find-offers.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts, publicTexts } from '../texts/index.ts'
import { AskOrCheck } from './shared-parts.tsx'

const kinds = ['municipal_health', 'specialist_health', 'other_welfare'] as const

/** Services and user organisations: searched by words, and by life situation. */
export const servicesPage = page({
  path: '/:authority/tjenester',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].services.title,
  view: ({ services, organisations }, ui) => {
    const t = guideTexts[ui.language].services
    const more = publicTexts[ui.language].services
    const names = authoritiesTexts[ui.language].situation
    const counts = ui.authority.kind === 'hospital_trust' ? t.countsHospital : t.counts
    const known = lifeSituations.filter((each) =>
      [...services, ...organisations].some(({ lifeSituations: of }) => of.includes(each)),
    )
    const chosen = known.find((each) => each === ui.search.for) ?? ''
    const search = (ui.search.sok ?? '').slice(0, 100)
    const shown = findOffers(services, chosen, search, (name) => officialText(ui.language, name))
    const shownToo = findOffers(organisations, chosen, search)
    const isNarrowed = chosen !== '' || search.trim() !== ''
    const found = shown.length + shownToo.length
    const at = (situation: string) => {
      const query = new URLSearchParams({
        ...(situation && { for: situation }),
        ...(search && { sok: search }),
      })
      return query.size ? `${ui.path}?${query}` : ui.path
    }
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {services.length === 0 && <EmptyState>{t.none}</EmptyState>}
        {ui.authority.settings.language !== ui.language && (
          <p>{more.writtenIn(ui.authority.name, more.languages[ui.authority.settings.language])}</p>
        )}
        {services.length > 0 && (
          <form method="get" action={ui.path}>
            {chosen && <input type="hidden" name="for" value={chosen} />}
            <TextField
              name="sok"
              label={more.search}
              hint={more.searchHint}
              type="search"
              width="medium"
              required={false}
              value={search}
              autoComplete="off"
            />
            <ActionBar>
              <Button variant="secondary">{more.searchButton}</Button>
            </ActionBar>
          </form>
        )}
        {known.length > 1 && (
          <SectionNav
            label={t.situations}
            links={['' as const, ...known].map((each) => ({
              href: at(each),
              text: each ? names[each] : t.all,
              current: each === chosen,
            }))}
          />
        )}
        {isNarrowed && (
          <p role="status">
            {found ? more.found(found) : more.nothing}{' '}
            <a className="ds-link" href={ui.path}>
              {more.all}
            </a>
          </p>
        )}
        {kinds
          .map((kind) => ({ kind, services: shown.filter((each) => each.kind === kind) }))
          .filter((group) => group.services.length > 0)
          .map((group) => (
            <Section key={group.kind} title={t.kinds[group.kind]}>
              <p>{counts[group.kind]}</p>
              <Offers offers={group.services} ui={ui} />
            </Section>
          ))}
        {shownToo.length > 0 && (
          <Section title={more.organisations} id="organisasjoner">
            <p>{more.organisationsText}</p>
            <Offers offers={shownToo} ui={ui} />
          </Section>
        )}
        <AskOrCheck ui={ui} />
      </>
    )
  },
})

function Offers({
  offers,
  ui,
}: {
  offers: readonly (Service | UserOrganisation)[]
  ui: PageContext
}): ReactElement {
  const t = guideTexts[ui.language].services
  const more = publicTexts[ui.language].services
  // Kept by the authority in its own language
  const own = ui.authority.settings.language
  const written = own === ui.language ? undefined : own
  return (
    <ul className="sv-criteria">
      {offers.map((each) => (
        <li key={each.id}>
          <strong>
            {own === 'nb' ? (
              <Official ui={ui}>{each.name}</Official>
            ) : (
              <span lang={written}>{each.name}</span>
            )}
          </strong>
          <br />
          <span lang={written}>{each.description}</span>{' '}
          {'belongsTo' in each && each.belongsTo && t.by(each.belongsTo)}
          {each.phone && (
            <>
              <br />
              {more.phone}{' '}
              <a className="ds-link" href={`tel:${each.phone.replaceAll(' ', '')}`}>
                {each.phone}
              </a>
            </>
          )}
          {each.web && (
            <>
              <br />
              <a className="ds-link" href={each.web} rel="noreferrer">
                {more.web}
                <span className="ds-sr-only">: {each.name}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

import { page } from '../../platform/http/page.ts'
import { EmptyState, PageHeading, Section, SectionNav } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts } from '../texts/index.ts'
import { AskOrCheck } from './shared-parts.tsx'

const kinds = ['municipal_health', 'specialist_health', 'other_welfare'] as const

export const servicesPage = page({
  path: '/:authority/tjenester',
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].services.title,
  view: ({ services }, ui) => {
    const t = guideTexts[ui.language].services
    const counts = ui.authority.kind === 'hospital_trust' ? t.countsHospital : t.counts
    const known = Object.keys(t.situation).filter((each) =>
      services.some((service) => service.lifeSituations.includes(each)),
    )
    const chosen = known.find((each) => each === ui.search.for) ?? ''
    const shown = chosen ? services.filter((each) => each.lifeSituations.includes(chosen)) : services
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {services.length === 0 && <EmptyState>{t.none}</EmptyState>}
        {known.length > 1 && (
          <SectionNav
            label={t.situations}
            links={['', ...known].map((each) => ({
              href: each ? `${ui.path}?for=${each}` : ui.path,
              text: each ? t.situation[each] : t.all,
              current: each === chosen,
            }))}
          />
        )}
        {kinds
          .map((kind) => ({ kind, services: shown.filter((each) => each.kind === kind) }))
          .filter((group) => group.services.length > 0)
          .map((group) => (
            <Section key={group.kind} title={t.kinds[group.kind]}>
              <p>{counts[group.kind]}</p>
              <ul className="sv-criteria">
                {group.services.map((service) => (
                  <li key={service.id}>
                    <strong>{service.name}</strong>
                    <br />
                    {service.description} {service.belongsTo && t.by(service.belongsTo)}
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        <AskOrCheck ui={ui} />
      </>
    )
  },
})

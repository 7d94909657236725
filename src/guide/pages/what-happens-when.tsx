import { page } from '../../platform/http/page.ts'
import { PageHeading, Timeline } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { publicTexts } from '../texts/index.ts'
import { AskOrCheck, promiseOf, Sources, WhomToCall } from './shared-parts.tsx'

/** From asking to an answer, with the authority's own weeks. */
export const whatHappensWhenPage = page({
  path: '/:authority/nar-skjer-hva',
  indexable: true,
  query: getGuide,
  title: (_, ui) => publicTexts[ui.language].when.title,
  view: ({ units }, ui) => {
    const t = publicTexts[ui.language].when
    const steps = t.steps(promiseOf(ui))
    const all =
      ui.authority.kind === 'hospital_trust' ? [...steps.slice(0, 2), t.hospital, ...steps.slice(2)] : steps
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <Timeline events={all.map((step) => ({ ...step, key: step.title }))} />
        <p>{t.clock}</p>
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/klage`}>
            {t.complain}
          </a>
        </p>
        <Sources ui={ui} law={t.law} />
        <AskOrCheck ui={ui} />
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})

import type { ReactElement } from 'react'
import { appealBodyOf } from '../../cases/index.ts'
import { hasWaysBeside } from '../../law/beside-complaint.ts'
import { basesDecidedBy, complaintTermsOf } from '../../law/legal-basis.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { appealBodyText } from '../../platform/i18n/official-words.ts'
import { ActionBar, DataTable, LinkButton, PageHeading, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { guideTexts } from '../texts/index.ts'
import { actsInFull } from './acts-in-full.ts'
import { Sources, WhomToCall } from './shared-parts.tsx'

export const complaintPage = page({
  path: '/:authority/klage',
  indexable: true,
  query: getGuide,
  title: (_, ui) => guideTexts[ui.language].complaint.title,
  view: ({ units }, ui) => {
    const t = guideTexts[ui.language].complaint
    const { complaintAddress, appealBody } = ui.authority.settings
    const bases = basesDecidedBy(ui.authority.kind)
    const body = appealBodyText(ui.language, appealBody)
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        {/* Signed in at work one has no own page to complain from */}
        {ui.actor.kind !== 'work' && (
          <>
            <p>{t.online}</p>
            <ActionBar>
              <LinkButton href={`/${ui.authority.id}/min-side`}>{t.onlineLink}</LinkButton>
            </ActionBar>
          </>
        )}
        <Section title={t.when} wide={bases.length > 1}>
          {bases.length > 1 ? <ByBasis ui={ui} /> : <p>{t.whenTextHospital}</p>}
          <p>{t.late}</p>
        </Section>
        <Section title={t.where}>
          <p>{t.whereText}</p>
          <address className="sv-address">
            {complaintAddress.split(', ').map((line) => (
              <span key={line}>
                {line}
                <br />
              </span>
            ))}
          </address>
          <p>{t.signed}</p>
        </Section>
        <Section title={t.afterwards}>
          <p>{t.afterwardsText(bases.length > 1 ? null : body)}</p>
        </Section>
        <Section title={t.missing}>
          <p>{t.missingText}</p>
          <p>{t.notDecision}</p>
        </Section>
        <Section title={t.helpTitle}>
          <p>{t.help}</p>
        </Section>
        {hasWaysBeside(bases) && (
          <Section title={t.oversight} id="tilsyn">
            <p>{t.oversightText(body)}</p>
            <Sources ui={ui} law={t.law} />
          </Section>
        )}
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})

/** Until when and who decides in the end, by each basis the authority decides on. */
function ByBasis({ ui }: { ui: PageContext }): ReactElement {
  const texts = guideTexts[ui.language]
  const t = texts.complaint.table
  return (
    <>
      <p>{texts.complaint.whenText}</p>
      <DataTable
        caption={texts.complaint.when}
        hideCaption
        rows={basesDecidedBy(ui.authority.kind)}
        rowKey={(basis) => basis}
        columns={[
          { head: t.about, cell: (basis) => t.basis[basis], rowHead: true },
          {
            head: t.weeks,
            cell: (basis) => {
              const { weeks, countsFrom } = complaintTermsOf(basis)
              return capital(`${texts.weeks(undefined, weeks)} ${t.from[countsFrom]}`)
            },
          },
          {
            head: t.body,
            cell: (basis) => appealBodyText(ui.language, appealBodyOf(ui.authority, basis)),
          },
          {
            head: t.law,
            cell: (basis) => {
              const { deadlineParagraph, routeParagraphs } = complaintTermsOf(basis)
              const acts = [...new Set([deadlineParagraph, routeParagraphs[0]!])]
              return (
                <span className="sv-lines">
                  {acts.map((act) => capital(actsInFull(act, ui.language))).join('\n')}
                </span>
              )
            },
          },
        ]}
      />
    </>
  )
}

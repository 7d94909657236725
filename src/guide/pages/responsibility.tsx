import { page } from '../../platform/http/page.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { DataTable, PageHeading, Prose, Section } from '../../ui/index.ts'
import { getGuide } from '../get-guide.ts'
import { publicTexts } from '../texts/index.ts'
import { AskOrCheck, WhomToCall } from './shared-parts.tsx'
import { WhoControls } from './who-controls-part.tsx'

/** Who answers for what, where several authorities share. */
export const responsibilityPage = page({
  path: '/:authority/ansvar',
  indexable: true,
  query: getGuide,
  title: (_, ui) => publicTexts[ui.language].responsibility.title,
  view: ({ units, near, joint }, ui) => {
    const t = publicTexts[ui.language].responsibility
    const isHospital = ui.authority.kind === 'hospital_trust'
    const here = ui.authority.name
    const who: Record<string, string> = {
      municipality: isHospital ? t.municipality : here,
      hospital: isHospital ? here : t.hospital,
      both: t.both,
      take_part: t.takePart,
    }
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <DataTable
          caption={t.title}
          hideCaption
          rows={t.rows}
          rowKey={({ what }) => what}
          columns={[
            { head: t.columns.what, cell: ({ what }) => what, rowHead: true },
            { head: t.columns.who, cell: (row) => who[row.who] },
            { head: t.columns.law, cell: ({ law }) => law },
          ]}
        />
        <Section title={t.decides}>
          <p>{t.decidesText(units.map(({ name }) => officialText(ui.language, name)).join(', '))}</p>
          <p>{t.wrong}</p>
        </Section>
        <WhoControls ui={ui} joint={joint} />
        {near.length > 0 && (
          <Section title={t.near}>
            <Prose>
              <ul>
                {near.map(({ id, name }) => (
                  <li key={id}>
                    <a className="ds-link" href={`/${id}`}>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </Prose>
          </Section>
        )}
        <AskOrCheck ui={ui} />
        <WhomToCall ui={ui} units={units} />
      </>
    )
  },
})

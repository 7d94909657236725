import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Button, Details, Form, Select } from '../../ui/index.ts'
import type { NeedOfCase } from '../find-needs-of-case.ts'
import { lifeAreas } from '../rules/content.ts'
import { headingOfNeed, needTexts } from '../texts/needs.ts'

interface Props {
  ofCase: { decidedOn: string; needs: NeedOfCase[] }
  /** Nothing is written of the needs: then it stands open. */
  isEmpty: boolean
  ui: PageContext
}

/** What the case established, offered one by one. Nothing comes in by itself. */
export function NeedsOfCase({ ofCase, isEmpty, ui }: Props): ReactElement {
  const t = needTexts[ui.language].fromCase
  return (
    <Details summary={t.title(ofCase.needs.length)} id="fra-saken" open={isEmpty}>
      <p>{t.text(longDate(ui.language, ofCase.decidedOn))}</p>
      {ofCase.needs.map((need) => (
        <OneNeed key={need.id} need={need} ui={ui} />
      ))}
    </Details>
  )
}

function OneNeed({ need, ui }: { need: NeedOfCase; ui: PageContext }): ReactElement {
  const t = needTexts[ui.language].fromCase
  const form = ui.form('takeNeed', { key: need.id })
  const nameId = `behov-${need.id}`
  return (
    <div className="sv-person">
      <h3 className="sv-h3" id={nameId}>
        {t.words[need.status](need.name)}
      </h3>
      <Form {...form} hidden={{ ...form.hidden, caseServiceId: need.id }} label={need.name}>
        <Select
          name="area"
          label={t.where}
          value={need.area}
          empty={null}
          options={lifeAreas.map((area) => ({
            value: area,
            text: headingOfNeed(`need_${area}`, ui.language).label,
          }))}
        />
        <Button variant="secondary" describedBy={nameId}>
          {t.take}
        </Button>
      </Form>
    </div>
  )
}

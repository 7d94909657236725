import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { Alert, Button, Details, Form, Radios, Tag, TextArea, TextField } from '../../ui/index.ts'
import type { KnownAlike } from '../known-alike.ts'
import { samePersonTexts } from '../texts/same-person/index.ts'

interface Props {
  alike: readonly KnownAlike[]
  ui: PageContext
}

/** Said before anything else of an inquiry: somebody known here may be the one it is about. */
export function MaybeKnown({ alike, ui }: Props): ReactElement | null {
  const t = samePersonTexts[ui.language]
  if (!alike.length) return null
  return (
    <Alert kind="warning" title={t.title}>
      <ul>
        {alike.map((each) => (
          <li key={each.personId}>
            <AlikeLine alike={each} ui={ui} />
          </li>
        ))}
      </ul>
      <p>{t.firstChoose}</p>
      <p>
        <a className="ds-link" href="#gjor">
          {t.goChoose}
        </a>
      </p>
    </Alert>
  )
}

/** The fields that say who it is; nothing where nobody is alike. */
export function WhoItIs({ alike, ui }: Props): ReactElement | null {
  const t = samePersonTexts[ui.language]
  if (!alike.length) return null
  return (
    <>
      <Radios
        name="who"
        label={t.which}
        hint={t.whichHint}
        choices={[
          ...alike.map((each) => ({
            value: each.personId,
            label: t.isThis(each.name),
            hint: <AlikeLine alike={each} ui={ui} isHint />,
          })),
          { value: 'another', label: t.another },
        ]}
      />
      <TextArea
        name="anotherReason"
        label={t.anotherReason}
        hint={t.anotherReasonHint}
        rows={2}
        maxLength={500}
        required={false}
      />
    </>
  )
}

/** What tells them apart, and no more than this unit may see. */
export function AlikeLine({ alike, ui, isHint }: { alike: KnownAlike; ui: PageContext; isHint?: boolean }) {
  const t = samePersonTexts[ui.language]
  const day = (date: string) => longDate(ui.language, date)
  const said = [
    !isHint && alike.name,
    alike.birthDate
      ? t.born(day(alike.birthDate))
      : alike.byAdoption
        ? t.byAdoption(alike.dueDate && day(alike.dueDate))
        : alike.dueDate && t.due(day(alike.dueDate)),
    alike.hasNumber ? t.hasNumber : t.noNumber,
    alike.around.length > 0 && t.around(alike.around.join(', ')),
    alike.unitElsewhere && t.elsewhere(officialText(ui.language, alike.unitElsewhere)),
  ].filter(Boolean)
  return (
    <>
      {said.join(', ')}. {t.why[alike.why]}.{' '}
      {alike.caseHere &&
        (isHint ? (
          `${t.caseHere(alike.caseHere.reference)}. `
        ) : (
          <>
            <a className="ds-link" href={`/${ui.authority.id}/saker/${alike.caseHere.id}`}>
              {t.caseHere(alike.caseHere.reference)}
            </a>{' '}
          </>
        ))}
      {alike.isProtected && <Tag>{t.protected}</Tag>}
    </>
  )
}

/** Found by the unit itself, where the name was written otherwise: the inquiry goes into that case. */
export function IntoNamedCase({ version, ui }: { version: number; ui: PageContext }): ReactElement {
  const t = samePersonTexts[ui.language]
  const form = ui.form('openCase', { key: 'til-sak', version })
  return (
    <Details summary={t.into} open={form.errors !== undefined} id="til-sak">
      <p>{t.intoText}</p>
      <Form {...form} prefix="til-sak">
        <TextField name="into" label={t.intoLabel} hint={t.intoHint} />
        <Button variant="secondary">{t.intoButton}</Button>
      </Form>
    </Details>
  )
}

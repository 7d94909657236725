import type { ReactElement } from 'react'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Button,
  Checkbox,
  DataTable,
  Details,
  Form,
  LinkButton,
  NationalIdField,
  Section,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import { samePersonTexts } from '../texts/same-person/index.ts'
import { whoTheyAreTexts } from '../texts/who-they-are/index.ts'
import type { CaseProps } from './case-page.tsx'
import { AlikeLine } from './who-it-is.tsx'

/** One known here may be the person of the case: said first, and settled here. */
export function CaseSamePerson({ data, ui }: CaseProps): ReactElement | null {
  const t = samePersonTexts[ui.language]
  const { alike, joinedTo, doubles, case: file } = data
  return (
    <>
      {joinedTo && (
        <Alert>
          <p>{t.joinedTo(joinedTo.reference)}</p>
          <LinkButton href={`/${ui.authority.id}/saker/${joinedTo.id}`} variant="secondary">
            {t.toRight}
          </LinkButton>
        </Alert>
      )}
      {doubles.map(({ id, reference }) => (
        <p key={id}>
          <a className="ds-link" href={`/${ui.authority.id}/saker/${id}`}>
            {t.doubles(reference)}
          </a>
        </p>
      ))}
      {alike.length > 0 && (
        <Section title={t.title} id="samme-person">
          {alike.map((each) => (
            <Alert key={each.personId} kind="warning">
              <p>
                <AlikeLine alike={each} ui={ui} />
              </p>
              {each.isProtected && <p>{t.settleText}</p>}
              {each.differs.length > 0 && <SideBySide data={data} ui={ui} other={each} />}
              {isBeingWorkedOn(file.state) && data.decisions.length === 0 && (
                <Settle act="joinCase" data={data} ui={ui} other={each} />
              )}
              <Settle act="tellApart" data={data} ui={ui} other={each} />
            </Alert>
          ))}
        </Section>
      )}
    </>
  )
}

function Settle({
  act,
  data,
  ui,
  other,
}: CaseProps & { act: 'joinCase' | 'tellApart'; other: CaseProps['data']['alike'][number] }): ReactElement {
  const t = samePersonTexts[ui.language]
  const key = `${act}-${other.personId}`
  const form = ui.form(act, { key, version: data.case.version })
  const isJoin = act === 'joinCase'
  return (
    <Details
      summary={(isJoin ? t.joinTo : t.apart)(other.name)}
      open={form.errors !== undefined}
      id={`${act}-${other.personId}`}
    >
      {isJoin && <p>{t.joinText}</p>}
      <Form {...form} hidden={{ ...form.hidden, otherId: other.personId }}>
        <TextArea name="reason" label={t.reason} rows={2} maxLength={500} />
        {isJoin && other.differs.length > 0 && <Checkbox name="isSame" label={t.beside.yes} />}
        <Button variant="secondary">{isJoin ? t.joinButton : t.apartButton}</Button>
      </Form>
    </Details>
  )
}

/** Who differ in name or day, looked at together before they are taken for one. */
function SideBySide({
  data,
  ui,
  other,
}: CaseProps & { other: CaseProps['data']['alike'][number] }): ReactElement {
  const t = samePersonTexts[ui.language].beside
  const { person } = data
  const day = (one: { birthDate: string | null; dueDate: string | null }) => {
    const on = one.birthDate ?? one.dueDate
    return on ? longDate(ui.language, on) : t.unknown
  }
  const number = (has: boolean) => (has ? t.has : t.hasNot)
  const rows = [
    { what: t.name, here: person.fullName, there: other.name },
    { what: t.born, here: day(person), there: day(other) },
    { what: t.number, here: number(person.identityKey !== null), there: number(other.hasNumber) },
  ]
  return (
    <>
      <p>
        <strong>{t.differ[other.differs.length > 1 ? 'both' : other.differs[0]!]}</strong>
      </p>
      <DataTable
        caption={t.caption}
        hideCaption
        columns={[
          { head: t.what, cell: ({ what }) => what, rowHead: true },
          { head: t.here, cell: ({ here }) => here },
          { head: t.there, cell: ({ there }) => there },
        ]}
        rows={rows}
        rowKey={({ what }) => what}
      />
    </>
  )
}

/** Into a case the unit found itself, where the name is written otherwise. */
export function JoinNamed({ version, ui }: { version: number; ui: CaseProps['ui'] }): ReactElement {
  const t = samePersonTexts[ui.language]
  const form = ui.form('joinCase', { key: 'sak', version })
  return (
    <Details summary={t.joinOther} open={form.errors !== undefined} id="for-sammen">
      <p>{t.joinText}</p>
      <Form {...form} prefix="for-sammen">
        <TextField name="into" label={t.intoLabel} hint={t.intoHint} required={false} />
        <NationalIdField name="number" label={whoTheyAreTexts[ui.language].number} required={false} />
        <TextArea name="reason" label={t.reason} rows={2} maxLength={500} />
        <Button variant="secondary">{t.joinButton}</Button>
      </Form>
    </Details>
  )
}

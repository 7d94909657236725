import type { ReactElement } from 'react'
import { IntoNamedCase, WhoItIs } from '../../cases/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { typedDate } from '../../platform/i18n/dates.ts'
import {
  Button,
  Checkbox,
  DateField,
  Details,
  Form,
  Radios,
  Section,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { UnitInquiry } from '../get-unit-inquiry.ts'
import { takenBackHow } from '../rules/come-in.ts'
import { speaksAs } from '../rules/on-behalf.ts'
import { afterTexts, deskTexts, inquiryTexts, reachTexts } from '../texts/index.ts'
import { DeadReason, isDead, LateActs } from './unit-late.tsx'

interface Props {
  data: UnitInquiry
  ui: PageContext
}

/** What the unit can do now. A hospital's first act is to notify the municipality; a municipality's, to open a case. */
export function UnitActs({ data, ui }: Props): ReactElement | null {
  const t = inquiryTexts[ui.language].unit
  const { can } = data
  if (!can.openCase && !can.answer && !can.forward && !can.passOn && !can.withdraw) return null
  const isHospital = ui.authority.kind === 'hospital_trust'
  const openCase = can.openCase && (
    <>
      <OpenCase ui={ui} data={data} />
      {!data.isPersonKnown && <IntoNamedCase version={data.inquiry.version} ui={ui} />}
    </>
  )
  const passOn = can.passOn && <PassOn ui={ui} data={data} />
  const answer = can.answer && <Answer ui={ui} data={data} />
  return (
    <Section title={t.next} id="gjor">
      {isDead(data) && answer}
      {isHospital ? (
        <>
          {passOn}
          {openCase}
        </>
      ) : (
        openCase
      )}
      <LateActs data={data} ui={ui} />
      {!isDead(data) && answer}
      {can.forward && <Forward ui={ui} data={data} />}
      {!isHospital && passOn}
      {can.withdraw && <TakenBack ui={ui} data={data} />}
    </Section>
  )
}

function OpenCase({ data, ui }: Props): ReactElement {
  const t = inquiryTexts[ui.language].unit
  const { joins } = reachTexts[ui.language]
  const isHospital = ui.authority.kind === 'hospital_trust'
  return (
    <Form {...ui.form('openCase', { version: data.inquiry.version })}>
      <p>{data.joins ? joins.text(data.joins.reference) : t.openCaseText}</p>
      <WhoItIs alike={data.alike} ui={ui} />
      <DeadReason data={data} ui={ui} />
      <Button variant={isHospital || isDead(data) ? 'secondary' : 'primary'}>
        {data.joins ? joins.button : t.openCase}
      </Button>
    </Form>
  )
}

function Answer({ data, ui }: Props): ReactElement {
  const after = afterTexts[ui.language].unit
  const t = inquiryTexts[ui.language].unit
  const reach = reachTexts[ui.language].answer
  const form = ui.form('answer', { version: data.inquiry.version })
  return (
    <Details summary={t.answer} open={isDead(data) || form.errors !== undefined} id="svar">
      <p>{t.answerText}</p>
      <Form {...form}>
        <TextArea name="answer" label={t.answerLabel} rows={6} maxLength={4000} />
        <p>{reach.before[data.answerReaches]}</p>
        {!data.mayAnswer && (
          <Checkbox
            name="isOpen"
            value="yes"
            label={data.answerReaches === 'code' ? reach.isOpen : after.isOpen}
            hint={after.isOpenHint}
          />
        )}
        {data.mayAnswer && data.answerReaches === 'code' && (
          <Checkbox name="isOpen" value="yes" label={reach.isOpen} required={false} />
        )}
        <Button variant={isDead(data) ? 'primary' : 'secondary'}>{t.answerButton}</Button>
      </Form>
    </Details>
  )
}

function Forward({ data, ui }: Props): ReactElement {
  const t = inquiryTexts[ui.language].unit
  const form = ui.form('forward', { version: data.inquiry.version })
  return (
    <Details summary={t.forward} open={form.errors !== undefined} id="flytt">
      <Form {...form}>
        <Select
          name="unitId"
          label={t.forwardTo}
          value={data.rightUnit?.id ?? (data.otherUnits.length === 1 ? data.otherUnits[0]!.id : undefined)}
          options={data.otherUnits.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxLength={1000} />
        <Button variant="secondary">{t.forwardButton}</Button>
      </Form>
    </Details>
  )
}

function PassOn({ data, ui }: Props): ReactElement {
  const t = inquiryTexts[ui.language].unit
  const isHospital = ui.authority.kind === 'hospital_trust'
  const form = ui.form('passOn', { version: data.inquiry.version })
  return (
    <Details
      summary={isHospital ? t.passOnHospital : t.passOn}
      open={(isHospital && !isDead(data)) || data.belongsTo !== null || form.errors !== undefined}
      id="videre"
    >
      {isHospital && <p>{t.passOnText}</p>}
      <Form {...form}>
        <Select
          name="authorityTo"
          label={t.passOnTo}
          value={data.belongsTo?.id ?? (data.livesIn === 'elsewhere' ? undefined : data.livesIn?.id)}
          options={data.otherAuthorities.map(({ id, name }) => ({ value: id, text: name }))}
        />
        {data.inquiry.personKnows === 'yes' || data.inquiry.personAnswer === 'agrees' ? (
          <p>{agreementOf(data, ui)}</p>
        ) : (
          <Checkbox name="agreesNow" value="yes" label={t.agreesNow} />
        )}
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxLength={1000} />
        <Button variant={isHospital && !isDead(data) ? 'primary' : 'secondary'}>{t.passOnButton}</Button>
      </Form>
    </Details>
  )
}

function TakenBack({ data, ui }: Props): ReactElement {
  const t = deskTexts[ui.language].takenBack
  const { told } = afterTexts[ui.language]
  const form = ui.form('noteWithdrawn', { version: data.inquiry.version })
  return (
    <Details summary={t.note} open={form.errors !== undefined} id="trukket">
      <p>{t.text}</p>
      <Form {...form}>
        <TextField name="toldBy" label={told.by} hint={told.byHint} />
        <Radios
          name="toldHow"
          label={t.how}
          choices={takenBackHow.map((value) => ({ value, label: told.how[value] }))}
        />
        <DateField name="toldOn" label={t.on} value={typedDate(ui.today)} />
        <TextArea name="reason" label={t.why} rows={2} maxLength={1000} />
        <Button variant="secondary">{t.button}</Button>
      </Form>
    </Details>
  )
}

/** Who has agreed to it, in the words of who was asked. */
function agreementOf({ inquiry, said }: UnitInquiry, ui: PageContext): string {
  const t = deskTexts[ui.language].says
  if (inquiry.personAnswer === 'agrees') return t.personAgrees
  if (inquiry.senderKind === 'self') return t.selfAgrees
  const isExpected = inquiry.personBirthDate === null && speaksAs(inquiry) === 'parent'
  const parents = said.find(({ question }) => question === 'parental_responsibility')
  if (parents?.answer === 'known') return t.parentAgrees
  return isExpected || parents ? t.parentSays : inquiryTexts[ui.language].unit.agrees
}

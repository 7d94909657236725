import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Button,
  Checkbox,
  DateField,
  Details,
  Form,
  LinkButton,
  Radios,
  Section,
  Status,
  TextArea,
  TextField,
  Timeline,
} from '../../ui/index.ts'
import type { Alike, UnitInquiry } from '../get-unit-inquiry.ts'
import { isSilent } from '../rules/hears-nothing-more.ts'
import { type PersonAnswer, personAnswers } from '../rules/on-behalf.ts'
import { afterTexts, deskTexts, inquiryTexts, reachTexts } from '../texts/index.ts'
import { CareTeamAnswer } from './care-team-answer.tsx'

interface Props {
  data: UnitInquiry
  ui: PageContext
}

/** What must be known before anybody is called: death, another municipality, a protected address, another gate. */
export function KnowFirst({ data, ui }: Props): ReactElement | null {
  const t = afterTexts[ui.language].unit
  const desk = deskTexts[ui.language].register
  const { register, rightUnit, belongsTo, can } = data
  const isHere = belongsTo === null || ui.authority.kind === 'hospital_trust'
  return (
    <>
      {register.map((word) => (
        <Alert key={word.kind} kind="warning">
          {word.kind === 'dead' && t.dead(longDate(ui.language, word.on))}
          {word.kind === 'protected' && t.protected}
          {word.kind === 'other_name' && desk.otherName}
          {word.kind === 'moved' &&
            (isHere ? (
              [t.livesElsewhere, can.passOn && t.mayPassOn].filter(Boolean).join(' ')
            ) : (
              <>
                <p>{desk.livesIn(belongsTo.name)}</p>
                <p>
                  <a className="ds-link" href="#videre">
                    {desk.passOn(belongsTo.name)}
                  </a>
                </p>
              </>
            ))}
        </Alert>
      ))}
      <HasAlready data={data} ui={ui} />
      {rightUnit && <Alert>{t.rightUnit(rightUnit.name)}</Alert>}
    </>
  )
}

/** What the person has from before: asked for anew, it may be a coordinator or a plan that does not work. */
function HasAlready({ data, ui }: Props): ReactElement | null {
  const t = reachTexts[ui.language].joins
  const { coordinator, plan } = data.hasAlready
  if (!coordinator && !plan) return null
  return (
    <Alert title={t.has[coordinator && plan ? 'both' : coordinator ? 'coordinator' : 'plan']}>
      <p>{t.why}</p>
    </Alert>
  )
}

/** The same need told twice: found, joined in one press, and parted again. */
export function SameNeed({ data, ui }: Props): ReactElement | null {
  const t = afterTexts[ui.language].unit
  const { likes, joined, joinedTo, openCaseId, can } = data
  return (
    <>
      {joinedTo && (
        <Alert>
          <p>{t.joinedTo(joinedTo.reference)}</p>
          <LinkButton href={`/${ui.authority.id}/henvendelser/${joinedTo.id}`} variant="secondary">
            {t.toOther}
          </LinkButton>
        </Alert>
      )}
      {openCaseId && can.openCase && (
        <Alert kind="warning" title={t.openCase}>
          <Form {...ui.form('openCase', { key: 'inn', version: data.inquiry.version })}>
            <Button variant="secondary">{t.intoCase}</Button>
          </Form>
        </Alert>
      )}
      {likes.length > 0 && (
        <Section title={t.alike} id="like">
          <p>{t.alikeText}</p>
          <ul className="sv-criteria">
            {likes.map((each) => (
              <li key={each.id}>
                <Line alike={each} ui={ui} />
                <br />
                {each.likeness === 'sure' ? t.sure : t.maybe}
                {each.isHere ? <Join ui={ui} data={data} alike={each} act="join" /> : <p>{t.elsewhere}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {joined.length > 0 && (
        <Section title={t.joined} id="sammen">
          <ul className="sv-criteria">
            {joined.map((each) => (
              <li key={each.id}>
                <Line alike={each} ui={ui} />
                {can.openCase && <Join ui={ui} data={data} alike={each} act="part" />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Line({ alike, ui }: { alike: Alike; ui: PageContext }): ReactElement {
  const t = afterTexts[ui.language].unit
  const text = t.alikeLine(alike.reference, longDate(ui.language, alike.receivedAt))
  const who = inquiryTexts[ui.language].senderIs[alike.senderKind]
  return (
    <>
      <a className="ds-link" href={`/${ui.authority.id}/henvendelser/${alike.id}`}>
        {text}
      </a>{' '}
      ({who})
    </>
  )
}

function Join({ data, ui, alike, act }: Props & { alike: Alike; act: 'join' | 'part' }): ReactElement {
  const t = afterTexts[ui.language].unit
  const form = ui.form(act, { key: alike.id, version: data.inquiry.version })
  return (
    <Form {...form} hidden={{ ...form.hidden, otherId: alike.id }}>
      <Button variant="secondary">
        {t[act]}
        <span className="ds-sr-only">: {alike.reference}</span>
      </Button>
    </Form>
  )
}

const shapes = { agrees: 'done', does_not_want: 'stopped', wants_to_talk: 'needs-you' } as const

/** What the one it is about says; and noting it, when it was said on the phone or in a letter. */
export function PersonSays({ data, ui }: Props): ReactElement | null {
  const t = afterTexts[ui.language].unit
  const { inquiry, can } = data
  if (!data.isPersonTold) return null
  const { personAnswer, personAnsweredAt, personToldAt } = inquiry
  const form = ui.form('recordAnswer', { version: inquiry.version })
  const day = (moment: Date) => longDate(ui.language, moment)
  return (
    <Section title={t.personSays} id="svar-fra-personen">
      {personAnswer && personAnsweredAt ? (
        <>
          <p>
            <Status kind={shapes[personAnswer]}>{t.answers[personAnswer]}</Status>
          </p>
          {isSilent(inquiry) && <p>{t.senderHearsNothing}</p>}
          <p>{(inquiry.personAnswerBy ? t.recorded : t.answered)(day(personAnsweredAt))}</p>
          {inquiry.personAnswerNote && <p className="sv-lines">{inquiry.personAnswerNote}</p>}
        </>
      ) : (
        <p>{personToldAt ? t.told(day(personToldAt)) : t.notTold}</p>
      )}
      {can.recordAnswer && (
        <Details summary={t.record} open={form.errors !== undefined} id="noter">
          <Form {...form}>
            <Radios
              name="personAnswer"
              label={t.recordLabel}
              choices={personAnswers.map((value: PersonAnswer) => ({ value, label: t.answers[value] }))}
            />
            <TextArea name="note" label={t.recordNote} rows={3} maxLength={2000} required={false} />
            <Button variant="secondary">{t.recordButton}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}

/** The unit's answer about a team of those who help. */
export function CareTeam({ data, ui }: Props): ReactElement | null {
  const t = afterTexts[ui.language].unit
  const { inquiry, can } = data
  const name = inquiryTexts[ui.language].careTeam[ui.authority.settings.careTeamName]
  if (inquiry.careTeamResult)
    return (
      <Section title={name} id="team">
        <CareTeamAnswer team={inquiry} ui={ui} />
        {can.holdCareTeam && <HeldForm data={data} ui={ui} />}
      </Section>
    )
  if (!can.careTeam) return null
  const form = ui.form('careTeam', { version: inquiry.version })
  const agrees = inquiry.personKnows === 'yes' || inquiry.personAnswer === 'agrees'
  return (
    <Section title={t.careTeam(name)} id="team">
      <p>{t.careTeamText}</p>
      <Form {...form}>
        <Radios
          name="result"
          label={t.careTeamResult}
          choices={(['set_up', 'not_set_up'] as const).map((value) => ({
            value,
            label: t.careTeamResults[value],
          }))}
        />
        {!agrees && (
          <Checkbox
            name="agreesNow"
            value="yes"
            label={inquiryTexts[ui.language].unit.agreesNow}
            required={false}
          />
        )}
        <TextField name="caller" label={t.careTeamCaller} hint={t.careTeamCallerHint} required={false} />
        <DateField name="by" label={t.careTeamBy} required={false} />
        <TextArea
          name="text"
          label={t.careTeamReason}
          hint={t.careTeamReasonHint}
          rows={4}
          maxLength={2000}
        />
        <Button variant="secondary">{t.careTeamButton}</Button>
      </Form>
    </Section>
  )
}

function HeldForm({ data, ui }: Props): ReactElement {
  const t = deskTexts[ui.language].careTeam
  return (
    <Form {...ui.form('holdCareTeam', { version: data.inquiry.version })} label={t.mark}>
      <DateField name="heldOn" label={t.when} value={typedDate(ui.today)} />
      <Button variant="secondary">{t.mark}</Button>
    </Form>
  )
}

/** What had happened with it before it came here. */
export function History({ data, ui }: Props): ReactElement | null {
  const t = afterTexts[ui.language].unit
  const { history } = data.inquiry
  if (!history.length) return null
  const said = (text: string) => (text in t.answers ? t.answers[text as PersonAnswer] : text)
  return (
    <Section title={t.history} id="historie">
      <Timeline
        events={history.map(({ at, what, where, text }) => ({
          key: `${at} ${what}`,
          when: longDate(ui.language, at),
          title: t.historyWhat[what](where),
          text: text && said(text),
        }))}
      />
    </Section>
  )
}

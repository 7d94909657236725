import type { ReactElement } from 'react'
import { addDays } from '../../law/calendar.ts'
import type { KeptOutMark, Withholding } from '../../people/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Button,
  DateField,
  Details,
  Form,
  OwnWords,
  Radios,
  Section,
  Status,
  TextArea,
} from '../../ui/index.ts'
import { tellingChoices } from '../decide-telling.ts'
import type { Keeping, KeptOne } from '../find-keeping.ts'
import { keepingTexts } from '../texts/keeping/index.ts'

export interface KeepingProps {
  keeping: Keeping | null
  /** What the child is called. */
  child: string
  ui: PageContext
}

const place = 'foreldre'
const shapes = { asked: 'needs-you', withheld: 'neutral', told: 'done' } as const

/** The child has asked, or the time of what was decided is out, or it was said before they were on record; and nobody has decided. */
export const isToDecide = ({ asked, isOver, ones }: Keeping): boolean =>
  asked !== null || isOver || ones.some(isSaid)

const isSaid = ({ told, toldFrom }: KeptOne): boolean => told !== null && toldFrom === null

/** The child asks that those at home are not told, and nobody has decided: said first, with its own words and the law. */
export function KeepingToDecide({ keeping, child, ui }: KeepingProps): ReactElement | null {
  if (!keeping || !isToDecide(keeping)) return null
  const t = keepingTexts[ui.language]
  const [title, text] = keeping.isOver
    ? [t.overTitle(child), t.over]
    : keeping.asked
      ? [t.asks(child), t.shut(child)]
      : [t.saidTitle, t.said]
  return (
    <Alert kind="warning" title={title}>
      <p>{text}</p>
      <p>
        <a className="ds-link" href={`#${place}`}>
          {t.toDecide}
        </a>
      </p>
    </Alert>
  )
}

/** Whether each who answers for the child may know of what concerns it (`kept-from-parents`). `version`: of the case or the inquiry. */
export function KeepingPart(props: KeepingProps & { version: number }): ReactElement | null {
  const { keeping, child, ui } = props
  if (!keeping || (!keeping.asked && keeping.ones.length + keeping.waiting.length === 0)) return null
  const t = keepingTexts[ui.language]
  const { asked, ones, needs } = keeping
  const open = ones.filter(({ standing, toldFrom }) => standing === null && toldFrom === null)
  // Who is kept out for the address is said where that is decided
  const openAndTold = open.filter(({ isTold }) => isTold)
  return (
    <Section title={t.title} id={place}>
      {asked && (
        <>
          {asked.why ? <OwnWords by={child}>{asked.why}</OwnWords> : <p>{t.saidNothing}</p>}
          <p>
            {t.law[needs](child)} ({t.paragraphs})
          </p>
        </>
      )}
      {asked && ones.length === 0 && <p>{t.nobody(child)}</p>}
      {keeping.waiting.map((mark) => (
        <WaitingMark key={mark.id} mark={mark} ui={ui} />
      ))}
      {keeping.isKeptFromAll && <p>{(keeping.decidesAlone ? t.alone : t.nobodyConsents)(child)}</p>}
      {ones
        .filter((one) => !open.includes(one))
        .map((one) => (
          <Kept key={one.id} one={one} {...props} />
        ))}
      {openAndTold.length > 0 && <p>{t.nothing(listOf(openAndTold, ui))}</p>}
      {open.map((one) => (
        <Details
          key={one.id}
          summary={t.keep(one.name)}
          id={`tilbake-${one.id}`}
          open={formOf(one, props).values !== undefined}
        >
          <p>
            {t.keepText(one.name)} ({t.paragraphs})
          </p>
          <Decide one={one} {...props} />
        </Details>
      ))}
    </Section>
  )
}

/** Of one who is not on record: kept out from the moment they are. */
export function WaitingMark({ mark, ui }: { mark: KeptOutMark; ui: PageContext }): ReactElement {
  const t = keepingTexts[ui.language]
  const { whom, name, identityKey, reason } = mark
  return (
    <>
      <p>
        <strong>{t.waits(name)}</strong> {whom === 'one' && identityKey === null && t.waitsMaybe}
      </p>
      {reason && <p className="sv-lines">{reason}</p>}
      <p>{saidBy({ ...mark, by: mark.markedByName, at: mark.markedAt, until: mark.untilDate }, ui)}</p>
    </>
  )
}

interface SaidBy {
  fromAuthority: string
  by: string | null
  at: Date
  fromDate: string
  /** As it was decided where it came from. */
  until: string | null
  ground: Withholding['ground']
}

/** By whom, and on what ground: it holds here until it is decided here. */
function saidBy(
  { fromAuthority, by, at, fromDate, until, ground }: SaidBy,
  { language }: PageContext,
): string {
  const t = keepingTexts[language]
  const day = (on: Date | string) => longDate(language, on)
  const said = fromAuthority
    ? t.saidThere(fromAuthority, day(fromDate), until && day(until))
    : t.saidHere(by ?? '', day(at))
  return `${t.grounds[ground]} ${said}`
}

const listOf = (ones: readonly KeptOne[], { language }: PageContext) =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(ones.map(({ name }) => name))

type OneProps = KeepingProps & { one: KeptOne; version: number }

const formOf = (one: KeptOne, { ui, version }: { ui: PageContext; version: number }) =>
  ui.form('keepFromParent', { key: `${place}-${one.id}`, version })

function Kept(props: OneProps): ReactElement {
  const { one, child, ui } = props
  const t = keepingTexts[ui.language]
  const { id, name, standing, decided, over, told, toldFrom } = one
  const said = decided ?? over
  const day = (at: Date | string) => longDate(ui.language, at)
  return (
    <article id={`${place}-${id}`}>
      <h3>{name}</h3>
      {standing && (
        <p>
          <Status kind={shapes[standing]}>{t.states[standing]}</Status>
        </p>
      )}
      {toldFrom && <p>{t.ahead(name, day(toldFrom), child)}</p>}
      {told?.markId && (
        <>
          {told.isMaybe && <p>{t.maybe(told.markName, name)}</p>}
          {told.relatedPersonId && told.reason && <p className="sv-lines">{told.reason}</p>}
          <p>
            {saidBy(
              {
                ...told,
                by: told.decidedByName,
                at: told.decidedAt,
                until: told.carriedUntil,
                ground: told.carriedGround ?? told.ground,
              },
              ui,
            )}
          </p>
        </>
      )}
      {said && (
        <>
          <p className="sv-lines">{said.reason}</p>
          <p>
            {t.decidedBy(said.decidedByName ?? '', day(said.decidedAt))}{' '}
            {over && t.wasUntil(day(over.untilDate!))}
            {decided &&
              !toldFrom &&
              (decided.untilDate
                ? t.fromUntil(day(decided.fromDate), day(decided.untilDate))
                : t.from(day(decided.fromDate)))}
          </p>
        </>
      )}
      <Details
        summary={standing === 'asked' && !toldFrom ? t.decide(name) : t.again}
        id={`bestem-${id}`}
        open={(standing === 'asked' && !toldFrom) || formOf(one, props).values !== undefined}
      >
        <Decide {...props} />
      </Details>
    </article>
  )
}

function Decide(props: OneProps): ReactElement {
  const { one, ui } = props
  const t = keepingTexts[ui.language]
  const { id, name, standing } = one
  const form = formOf(one, props)
  const mayTell = standing === 'asked' || standing === 'withheld'
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, relatedPersonId: id, ...(!mayTell && { choice: 'withheld' }) }}
      label={t.choice(name)}
    >
      {mayTell && (
        <Radios
          name="choice"
          label={t.choice(name)}
          choices={tellingChoices.map((value) => ({ value, label: t.choices[value]!, hint: t.hints[value] }))}
        />
      )}
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxLength={1000} />
      {mayTell && (
        <DateField
          name="fromDate"
          label={t.fromLabel}
          hint={t.fromHint}
          required={false}
          value={typedDate(addDays(ui.today, 7))}
        />
      )}
      <DateField name="untilDate" label={t.untilLabel} hint={t.untilHint} required={false} />
      <Button variant="secondary">{t.save}</Button>
    </Form>
  )
}

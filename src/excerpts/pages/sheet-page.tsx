import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { file, type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  Button,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  Radios,
  SavedHere,
  Section,
  Status,
  type StatusKind,
} from '../../ui/index.ts'
import { confirmSheet } from '../confirm-sheet.ts'
import { getSheet, getSheetPrint, type ShownSheet } from '../get-sheet.ts'
import { printSheet } from '../print/sheet-print.ts'
import { type Confirmation, partAt, sheetLimits } from '../rules/sheet.ts'
import { isEmpty, lastFields, type SaidHow, type Sheet } from '../sheet.ts'
import { beforeTexts } from '../texts/before.ts'
import { excerptTexts, linkTexts, sentences } from '../texts/index.ts'
import { type Changes, SheetView } from './sheet-view.tsx'

export const sheetPage = page({
  path: '/:authority/koordinering/:personId/kriseark',
  query: getSheet,
  acts: { confirm: { command: confirmSheet, next: (_, { path }) => path } },
  sentences,
  title: (shown, ui) => titleOf(shown, ui),
  view: (shown, ui) => <SheetPageView shown={shown} ui={ui} />,
  live: true,
})

const savedField = 'lagret'

/** The sheet again, with a word on what was saved. */
export const savedOn = (
  { version }: { version: number },
  { authorityId, params }: { authorityId: string; params: Record<string, string> },
): string => `/${authorityId}/koordinering/${params.personId}/kriseark?${savedField}=${version}#lagret`

/** The sheet on one page of paper, tagged PDF/UA. */
export const sheetFile = file({
  path: '/:authority/koordinering/:personId/kriseark.pdf',
  query: getSheetPrint,
  send: async ({ person, sheet, isShielded }, ui) => ({
    body: await printSheet(
      {
        language: ui.language,
        authority: ui.authority,
        person,
        content: sheet.content,
        confirmed: sheet.confirmedOn && !isShielded ? confirmedIn(sheet, ui) : confirmedDay(sheet, ui),
        today: ui.today,
      },
      ui.now,
    ),
    type: 'application/pdf',
    name: 'kriseark.pdf',
  }),
})

interface Props {
  shown: ShownSheet
  ui: PageContext
}

function titleOf({ isSelf, person }: ShownSheet, { language }: PageContext): string {
  const t = excerptTexts[language].sheet
  return isSelf ? t.titleSelf : t.title(person.givenName)
}

function SheetPageView({ shown, ui }: Props): ReactElement {
  const t = excerptTexts[ui.language].sheet
  const { person, sheet, mayWrite } = shown
  const isWritten = sheet !== null && !isEmpty(sheet.content)
  return (
    <>
      <CoordinationNav
        ui={ui}
        personId={person.id}
        planId={shown.planId}
        current="contingency"
        relation={shown.relation}
        sections={shown.sections}
      />
      <PageHeading title={titleOf(shown, ui)} lead={shown.isSelf ? t.leadSelf : t.lead(person.givenName)} />
      <Saved shown={shown} ui={ui} />
      {shown.hasDied && <Alert>{t.hasDied}</Alert>}
      {shown.isShielded && <Alert>{t.shielded(ui.authority.settings.phone)}</Alert>}
      {sheet && isWritten && (
        <>
          <Standing shown={{ ...shown, sheet }} ui={ui} />
          <ActionBar>
            <LinkButton href={`${ui.path}.pdf`} variant="secondary" icon="printer">
              {t.print}
            </LinkButton>
          </ActionBar>
        </>
      )}
      {mayWrite && shown.isProtected && <Alert kind="warning">{t.isProtected}</Alert>}
      {sheet && isWritten ? (
        <SheetView
          content={sheet.content}
          language={ui.language}
          {...(mayWrite && { change: changesAt(sheet, ui), after: additionsTo(sheet, ui) })}
        />
      ) : shown.isShielded && sheet ? null : (
        // What is there and cut away is not said to be missing
        <Empty shown={shown} ui={ui} />
      )}
      {sheet && isWritten && mayWrite && <Confirm shown={shown} ui={ui} version={sheet.version} />}
      {shown.hasBefore && (
        <p>
          <a className="ds-link" href={`${ui.path}/for`}>
            {beforeTexts[ui.language].link}
          </a>
        </p>
      )}
      {isWritten && <LinksTold shown={shown} ui={ui} />}
      <Readers shown={shown} ui={ui} />
      <p className="sv-paragraph">{t.notRecord}</p>
    </>
  )
}

/** What was just saved, and the way back to what stood before it; a page that only confirms has none. */
function Saved({ shown, ui }: Props): ReactElement | null {
  const t = beforeTexts[ui.language]
  const version = Number(ui.search[savedField])
  if (!shown.mayWrite || !(version >= 1 && version <= (shown.sheet?.version ?? 0))) return null
  const undo = { href: `${ui.path}/for/${version - 1}`, label: t.undo }
  return <SavedHere id="lagret" words={t.saved} {...(version > 1 && { undo: [undo] })} />
}

const kinds: Record<Confirmation, StatusKind> = {
  never: 'waiting',
  changed_since: 'waiting',
  old: 'needs-you',
  fresh: 'done',
}

function Standing({ shown, ui }: { shown: ShownSheet & { sheet: Sheet }; ui: PageContext }): ReactElement {
  const t = excerptTexts[ui.language].sheet
  const { sheet, confirmation, isShielded } = shown
  const day = sheet.confirmedOn ? longDate(ui.language, sheet.confirmedOn) : ''
  const { [confirmation]: words } = t.standing
  return (
    <div className="sv-sheet__standing">
      <p>
        <Status kind={kinds[confirmation]}>
          {confirmation === 'fresh' && !isShielded
            ? confirmedIn(sheet, ui)
            : typeof words === 'string'
              ? words
              : words(day)}
        </Status>
      </p>
      {!isShielded && (
        <p className="sv-paragraph">
          {t.wrote(
            longDate(ui.language, dayInOslo(sheet.writtenAt)),
            whoIn(sheet.writtenName, sheet.saidHow, ui),
          )}
        </p>
      )}
    </div>
  )
}

/** Who wrote or confirmed; marked where it is somebody at work who wrote down what was said. */
export function whoIn(name: string, saidHow: SaidHow, { language }: PageContext): string {
  return saidHow === '' ? name : excerptTexts[language].sheet.writtenDown[saidHow](name)
}

function confirmedIn(sheet: Sheet, ui: PageContext): string {
  const t = excerptTexts[ui.language].sheet
  if (!sheet.confirmedOn) return t.neverConfirmed
  const who = whoIn(sheet.confirmedName, sheet.confirmedHow, ui)
  return t.confirmed(longDate(ui.language, sheet.confirmedOn), who)
}

function confirmedDay({ confirmedOn }: Sheet, { language }: PageContext): string {
  const t = excerptTexts[language].sheet
  return confirmedOn ? t.standing.fresh(longDate(language, confirmedOn)) : t.neverConfirmed
}

function changesAt({ content }: Sheet, ui: PageContext): Changes {
  const t = excerptTexts[ui.language].sheet
  const called = {
    first: () => t.first,
    other: () => t.calm,
    contact: (at: number) => content.contacts[at]?.name ?? '',
    step: (at: number) => content.steps[at]?.happens ?? '',
  }
  return (part: keyof typeof called, at = 0) => (
    <a className="ds-link sv-sheet__change" href={`${ui.path}/${placeOf(part, at)}`}>
      {t.change}
      <span className="ds-sr-only">: {called[part](at)}</span>
    </a>
  )
}

const placeOf = (part: 'first' | 'other' | 'contact' | 'step', at: number): string =>
  part === 'contact' || part === 'step' ? partAt[part](at) : partAt[part]

function additionsTo({ content }: Sheet, ui: PageContext) {
  const t = excerptTexts[ui.language].sheet
  const add = (part: 'contact' | 'step', count: number, most: number) =>
    count >= most ? (
      <p className="sv-paragraph">{t.full[part]}</p>
    ) : (
      <LinkButton href={`${ui.path}/${partAt[part](count)}`} variant="secondary" icon="plus">
        {t.add[part]}
      </LinkButton>
    )
  return {
    contact: add('contact', content.contacts.length, sheetLimits.contacts),
    step: add('step', content.steps.length, sheetLimits.steps),
    other: lastFields.some((key) => content[key]) ? undefined : (
      <LinkButton href={`${ui.path}/${partAt.other}`} variant="secondary" icon="plus">
        {t.addOther}
      </LinkButton>
    ),
  }
}

function Empty({ shown, ui }: Props): ReactElement {
  const t = excerptTexts[ui.language].sheet
  if (!shown.mayWrite) return <EmptyState title={t.emptyTitle}>{t.emptyRead}</EmptyState>
  const isAtWork = ui.actor.kind === 'work'
  return (
    <EmptyState
      title={t.emptyTitle}
      action={<LinkButton href={`${ui.path}/${partAt.first}`}>{t.begin}</LinkButton>}
    >
      {isAtWork ? t.emptyWork(shown.person.givenName) : t.empty}
    </EmptyState>
  )
}

function Confirm({ shown, ui, version }: Props & { version: number }): ReactElement {
  const t = excerptTexts[ui.language].sheet
  return (
    <Section title={t.confirmTitle} id="bekreft">
      <p>{t.confirmText}</p>
      <Form {...ui.form('confirm', { version })} label={t.confirmTitle}>
        {ui.actor.kind === 'work' && <SaidHowField ui={ui} />}
        <Button variant={shown.confirmation === 'fresh' ? 'secondary' : 'primary'}>{t.confirm}</Button>
      </Form>
    </Section>
  )
}

/** Asked of one at work, who writes down what somebody else said. */
export function SaidHowField({ ui }: { ui: PageContext }): ReactElement {
  const t = excerptTexts[ui.language].sheet
  return (
    <Radios
      name="saidHow"
      label={t.saidHow}
      hint={t.saidHowHint}
      choices={(['oral', 'paper'] as const).map((value) => ({ value, label: t.saidHows[value] }))}
    />
  )
}

function Readers({ shown, ui }: Props): ReactElement {
  const t = excerptTexts[ui.language].sheet
  const { readers, person } = shown
  const who = shown.relation === 'self' ? t.readers.self : t.readers.others(person.givenName)
  const others =
    readers === null
      ? '.'
      : readers.length
        ? t.readers.also(new Intl.ListFormat(ui.language).format(readers))
        : t.readers.nobodyElse
  return (
    <p className="sv-paragraph">
      {who}
      {others}
    </p>
  )
}

/** Whether a stranger can read it now, and when one last did. */
function LinksTold({ shown, ui }: Props): ReactElement | null {
  const t = linkTexts[ui.language]
  const { links } = shown
  if (!links || (!links.mayMake && !links.lastOpened && !links.open)) return null
  return (
    <Section title={t.section} id="lenke">
      {links.lastOpened && <p>{t.lastOpened(dateAndTime(ui.language, links.lastOpened))}</p>}
      {links.open > 0 ? <p>{t.open(links.open)}</p> : links.mayMake && <p>{t.sectionText}</p>}
      {links.mayMake && (
        <ActionBar>
          <LinkButton href={`${ui.path}/lenke`} variant="secondary">
            {t.toLinks}
          </LinkButton>
        </ActionBar>
      )}
    </Section>
  )
}

import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate, nearDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  Details,
  EmptyState,
  Facts,
  Form,
  PageHeading,
  Radios,
  Section,
  TextField,
} from '../../ui/index.ts'
import { getRegisterPage, type RegisterPage } from '../get-register-page.ts'
import { noteHousehold } from '../note-household.ts'
import type { DifferenceKind } from '../rules/compare-with-register.ts'
import { settleDifference } from '../settle-difference.ts'
import { settleNumber } from '../settle-number.ts'
import { registerTexts } from '../texts/index.ts'
import { WaitingNumberView } from './waiting-number.tsx'

export const registerPage = page({
  path: '/:authority/saker/:caseId/folkeregisteret',
  query: getRegisterPage,
  acts: {
    settle: { command: settleDifference, next: (_done: unknown, at: { path: string }) => at.path },
    settleNumber: { command: settleNumber, next: (_done: unknown, at: { path: string }) => at.path },
    home: { command: noteHousehold, next: (_done: unknown, at: { path: string }) => `${at.path}#rundt` },
  },
  title: (_data, ui) => registerTexts[ui.language].title,
  view: (data, ui) => <RegisterView data={data} ui={ui} />,
  sentences: {
    nb: registerTexts.nb.sentences,
    nn: registerTexts.nn.sentences,
    en: registerTexts.en.sentences,
  },
  mode: 'work',
})

interface Props {
  data: RegisterPage
  ui: PageContext
}

function RegisterView({ data, ui }: Props): ReactElement {
  const t = registerTexts[ui.language]
  const { person, differences, readAt } = data
  return (
    <>
      <BackLink href={`/${ui.authority.id}/saker/${data.caseId}`}>{t.back}</BackLink>
      <PageHeading over={data.reference} title={t.title} lead={t.lead(person.fullName)}>
        {(readAt || !data.pending) && (
          <p>{readAt ? t.readAt(dateAndTime(ui.language, readAt)) : t.neverRead}</p>
        )}
      </PageHeading>
      {person.diedOn && <Died data={data} ui={ui} diedOn={person.diedOn} />}
      {person.addressProtection !== 'none' && (
        <Alert kind="warning" title={t.protectedTitle}>
          <p>{t.protectedText}</p>
        </Alert>
      )}
      {data.pending && <WaitingNumberView pending={data.pending} person={person} ui={ui} />}
      {(differences.length > 0 || (readAt && !data.pending)) && (
        <Section title={t.toDecide} id="avvik">
          {differences.length === 0 && <EmptyState>{t.nothing}</EmptyState>}
          {differences.map((each) => (
            <DifferenceView key={each.id} difference={each} municipalities={data.municipalities} ui={ui} />
          ))}
        </Section>
      )}
      <Around data={data} ui={ui} />
    </>
  )
}

function Died({ data, ui, diedOn }: Props & { diedOn: string }): ReactElement {
  const t = registerTexts[ui.language]
  return (
    <Alert kind="warning" title={t.diedTitle(longDate(ui.language, diedOn))}>
      <p>{t.diedText}</p>
      {data.remains.length === 0 ? (
        <p>{t.nothingRemains}</p>
      ) : (
        <ul>
          {data.remains.map(({ what, href, detail }) => (
            <li key={`${what} ${detail}`}>
              <a className="ds-link" href={href}>
                {t.remains[what](detail)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  )
}

type Difference = RegisterPage['differences'][number]

function DifferenceView({
  difference,
  municipalities,
  ui,
}: {
  difference: Difference
  municipalities: Readonly<Record<string, string>>
  ui: PageContext
}): ReactElement {
  const t = registerTexts[ui.language]
  const { id, name, aboutKey, version } = difference
  const kind = difference.kind as DifferenceKind
  const { ours, theirs } = inWords(difference, municipalities, ui)
  const title =
    aboutKey && name ? `${name}: ${t.differences[kind].toLocaleLowerCase(ui.language)}` : t.differences[kind]
  const keep = ui.form('settle', { key: id, version })
  const follow = ui.form('settle', { key: `${id} f`, version })
  return (
    <Section title={title} level={3}>
      <Facts
        items={[
          { term: t.whom, value: aboutKey ? name || t.unknownName : null },
          { term: t.here, value: ours },
          { term: t.there, value: theirs },
        ]}
      />
      <p>{t.follows[kind]}</p>
      <Form
        {...follow}
        hidden={{ ...follow.hidden, differenceId: id, as: 'accepted' }}
        label={`${title}: ${t.accept}`}
      >
        <ActionBar>
          <Button>{t.accept}</Button>
        </ActionBar>
      </Form>
      <Form {...keep} hidden={{ ...keep.hidden, differenceId: id, as: 'kept' }} label={`${title}: ${t.keep}`}>
        <TextField name="reason" label={t.reason} maxLength={500} />
        <Button variant="secondary">{t.keep}</Button>
      </Form>
    </Section>
  )
}

function inWords(
  { kind, ours, theirs }: Difference,
  municipalities: Readonly<Record<string, string>>,
  ui: PageContext,
): { ours: string; theirs: string } {
  const t = registerTexts[ui.language]
  const both = (word: (value: string) => string) => ({
    ours: ours && word(ours),
    theirs: theirs && word(theirs),
  })
  switch (kind) {
    case 'birth_date':
      return both((day) => longDate(ui.language, day))
    case 'birth_unclear':
      return { ours, theirs: longDate(ui.language, theirs) }
    case 'moved':
      return { ours: '', theirs: t.movedTo(theirs, municipalities[theirs]) }
    case 'protection_lifted':
      return both((value) => t.protections[value] ?? value)
    case 'guardian_new':
    case 'guardian_changed':
    case 'guardian_ended':
      return both((value) => t.mandates[value] ?? value)
    case 'household':
      return both((value) => (value === 'together' ? t.together : t.apart))
    default:
      return { ours, theirs }
  }
}

/** Where each came from, and when somebody confirmed it. */
function Around({ data, ui }: Props): ReactElement | null {
  const t = registerTexts[ui.language]
  const isProtected = data.person.addressProtection !== 'none'
  if (!data.around.length) return null
  return (
    <Section title={t.aroundTitle} id="rundt">
      <Facts
        items={data.around.map((each) => ({
          key: each.id,
          term: each.name,
          value: [
            t.source[each.source],
            each.confirmedAt && t.confirmedAt(nearDate(ui, each.confirmedAt)),
            each.diedOn && t.diedTitle(nearDate(ui, each.diedOn)),
            isProtected && each.kind === 'parent'
              ? t.home[each.sharesHome === null ? 'unknown' : each.sharesHome ? 'yes' : 'no']
              : null,
          ]
            .filter(Boolean)
            .join(', '),
        }))}
      />
      {isProtected &&
        data.around
          .filter(({ kind }) => kind === 'parent')
          .map((each) => <Home key={each.id} parent={each} data={data} ui={ui} />)}
    </Section>
  )
}

/** Does this parent live with the person? Known to somebody in the unit, where no register tells. */
function Home({ parent, ui }: Props & { parent: RegisterPage['around'][number] }): ReactElement {
  const t = registerTexts[ui.language]
  const form = ui.form('home', { key: parent.id })
  const isKnown = parent.sharesHome !== null
  return (
    <Details
      summary={t.noteHome(parent.name)}
      id={`hjem-${parent.id}`}
      open={!isKnown || form.values !== undefined}
    >
      <p>{t.noteHomeLead}</p>
      <Form {...form} hidden={{ ...form.hidden, relatedId: parent.id }} label={t.noteHome(parent.name)}>
        <Radios
          name="home"
          label={t.noteHomeAsk}
          value={isKnown ? (parent.sharesHome ? 'together' : 'apart') : undefined}
          choices={[
            { value: 'together', label: t.together },
            { value: 'apart', label: t.apart },
          ]}
        />
        <Button variant="secondary">{t.saveHome}</Button>
      </Form>
    </Details>
  )
}

import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { postReferral } from '../../cases/index.ts'
import { daysBetween } from '../../law/calendar.ts'
import { noticeTexts } from '../../messages/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate, nearDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Button,
  Checkbox,
  DateField,
  EmptyState,
  Facts,
  Form,
  LinkButton,
  PageHeading,
  Section,
  Status,
} from '../../ui/index.ts'
import { getPaperLetters, type ListedLetter, type PaperLetters } from '../get-paper-letters.ts'
import { postPaperLetter } from '../post-paper-letter.ts'
import { registerTexts } from '../texts/index.ts'

export const paperLettersPage = page({
  path: '/:authority/papirpost',
  query: getPaperLetters,
  acts: {
    post: { command: postPaperLetter, next: (_done: unknown, at: { path: string }) => at.path },
    postReferral: { command: postReferral, next: (_done: unknown, at: { path: string }) => at.path },
  },
  title: (_data, ui) => registerTexts[ui.language].paper.title,
  view: (data, ui) => <PaperView data={data} ui={ui} />,
  sentences: {
    nb: registerTexts.nb.sentences,
    nn: registerTexts.nn.sentences,
    en: registerTexts.en.sentences,
  },
  mode: 'work',
})

function PaperView({ data, ui }: { data: PaperLetters; ui: PageContext }): ReactElement {
  const t = registerTexts[ui.language].paper
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {data.waiting.length + data.referrals.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {data.waiting.map((letter, at) => (
        <Waiting key={letter.id} letter={letter} number={at + 1} ui={ui} />
      ))}
      {data.referrals.map((referral, at) => (
        <Referral
          key={referral.referralId}
          referral={referral}
          number={data.waiting.length + at + 1}
          ui={ui}
        />
      ))}
      {data.posted.length > 0 && (
        <Section title={t.posted} id="sendt">
          <Facts
            items={data.posted.map((each) => ({
              key: each.id,
              term: each.recipientName,
              value: `${whatInWords(each, ui)}. ${t.postedAt(nearDate(ui, each.postedOn!))}`,
            }))}
          />
        </Section>
      )}
    </>
  )
}

const whatInWords = ({ kind, reference }: ListedLetter, ui: PageContext): string =>
  [noticeTexts[ui.language].inside[kind], reference].filter(Boolean).join(' · ')

function Waiting({
  letter,
  number,
  ui,
}: {
  letter: ListedLetter
  number: number
  ui: PageContext
}): ReactElement {
  const t = registerTexts[ui.language].paper
  const { id, recipientName, isProtected, addressLines, version } = letter
  const form = ui.form('post', { key: id, version })
  return (
    <ToPost
      to={recipientName}
      number={number}
      facts={[
        { term: t.what, value: whatInWords(letter, ui) },
        { term: t.why, value: t.reasons[letter.reason] },
        {
          term: t.address,
          value: isProtected ? <strong>{t.protected}</strong> : addressLines.join(', ') || t.noAddress,
        },
        { term: t.since, value: <Since at={letter.madeAt} isLate={letter.isLate} ui={ui} /> },
      ]}
      form={{ ...form, hidden: { ...form.hidden, paperLetterId: id } }}
      file={letter.file}
      ui={ui}
    >
      {isProtected && <Checkbox name="byRoutine" value="yes" label={t.byRoutine} />}
    </ToPost>
  )
}

function Referral({
  referral,
  number,
  ui,
}: {
  referral: PaperLetters['referrals'][number]
  number: number
  ui: PageContext
}): ReactElement {
  const t = registerTexts[ui.language].paper
  const { referralId, receiver, reference, sentAt, version } = referral
  const form = ui.form('postReferral', { key: referralId, version })
  return (
    <ToPost
      to={receiver}
      number={number}
      facts={[
        { term: t.what, value: `${t.referral} · ${reference}` },
        { term: t.why, value: t.notHere },
        { term: t.address, value: t.findAddress },
        { term: t.since, value: <Since at={sentAt} isLate={referral.isLate} ui={ui} /> },
      ]}
      form={{ ...form, hidden: { ...form.hidden, referralId } }}
      file={`/${ui.authority.id}/henvisninger/${referralId}/brev.pdf`}
      ui={ui}
    />
  )
}

/** The day it was made; how long ago, where that is too long. */
function Since({ at, isLate, ui }: { at: Date; isLate: boolean; ui: PageContext }): ReactElement {
  const day = longDate(ui.language, at)
  if (!isLate) return <>{day}</>
  const days = daysBetween(dayInOslo(at), ui.today)
  return <Status kind="needs-you">{registerTexts[ui.language].paper.waitedLong(day, days)}</Status>
}

/** One thing to print, and to mark as posted. */
function ToPost({
  to,
  number,
  facts,
  form,
  file,
  ui,
  children,
}: {
  to: string
  number: number
  facts: ComponentProps<typeof Facts>['items']
  form: ReturnType<PageContext['form']>
  file: string
  ui: PageContext
  children?: ReactNode
}): ReactElement {
  const t = registerTexts[ui.language].paper
  return (
    <Section title={to}>
      <Facts items={facts} />
      <Form {...form} label={t.postWhose(to, number)}>
        <DateField name="postedOn" label={t.postedOn} value={ui.today.split('-').reverse().join('.')} />
        {children}
        <ActionBar>
          <LinkButton href={file} variant="secondary">
            {t.print}
            <span className="ds-sr-only">: {to}</span>
          </LinkButton>
          <Button variant={number === 1 ? 'primary' : 'secondary'}>
            {t.post}
            <span className="ds-sr-only">: {to}</span>
          </Button>
        </ActionBar>
      </Form>
    </Section>
  )
}

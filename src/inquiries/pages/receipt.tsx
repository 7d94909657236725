import { page } from '../../platform/http/page.ts'
import { longDate, weekdayDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Alert,
  Facts,
  LinkButton,
  PageHeading,
  PrintButton,
  Section,
  Timeline,
  WithPhone,
} from '../../ui/index.ts'
import { getReceipt } from '../get-receipt.ts'
import { afterTexts, inquiryTexts, parentsTexts, reachTexts } from '../texts/index.ts'
import { SharedComputer } from './shared-parts.tsx'

export const receiptPage = page({
  path: '/:authority/henvendelse/kvittering',
  query: getReceipt,
  title: ({ receipt }, ui) => {
    const t = inquiryTexts[ui.language].receipt
    return receipt ? t.title : t.gone
  },
  view: ({ receipt }, ui) => {
    const t = inquiryTexts[ui.language].receipt
    const follow = `/${ui.authority.id}/folg`
    if (!receipt)
      return (
        <>
          <PageHeading title={t.gone} lead={t.goneText} />
          <LinkButton href={follow}>{t.follow}</LinkButton>
        </>
      )
    const due = longDate(ui.language, receipt.answerDue)
    return (
      <>
        <PageHeading title={t.title} lead={(receipt.mayHearNoMore ? t.leadMaybe : t.lead)(due)} />
        {receipt.code ? (
          <Alert kind="warning" title={t.writeDown}>
            <Facts
              items={[
                { term: t.reference, value: <strong className="sv-code">{receipt.reference}</strong> },
                { term: t.code, value: <strong className="sv-code">{receipt.code}</strong> },
              ]}
            />
            <p>{t.writeDownText}</p>
            <PrintButton>{t.print}</PrintButton>
          </Alert>
        ) : (
          <Facts
            items={[{ term: t.reference, value: <strong className="sv-code">{receipt.reference}</strong> }]}
          />
        )}
        {receipt.lacksPower && (
          <Alert kind="warning" title={reachTexts[ui.language].power.title}>
            <p>{reachTexts[ui.language].power.text}</p>
            <p>{reachTexts[ui.language].power.addLater}</p>
          </Alert>
        )}
        {receipt.isQuiet && (
          <Alert title={parentsTexts[ui.language].quiet}>
            <p>{parentsTexts[ui.language].quietText}</p>
            {receipt.code && <p>{parentsTexts[ui.language].quietReach}</p>}
          </Alert>
        )}
        <Section title={t.next}>
          <Timeline
            events={[
              { key: 'received', when: weekdayDate(ui.language, receipt.receivedAt), title: t.received },
              {
                key: 'reads',
                when: t.soon,
                title: t.looks(officialText(ui.language, receipt.unit.name)),
                text: receipt.own?.reads || t.looksText,
                ahead: true,
              },
              {
                key: 'answered',
                when: t.answeredBy(due),
                title: receipt.mayHearNoMore ? t.treated : t.answered,
                text: receipt.mayHearNoMore
                  ? afterTexts[ui.language].mayHearNoMore
                  : receipt.own?.late || t.answeredText,
                ahead: true,
              },
            ]}
          />
        </Section>
        <p className="sv-lines">
          <WithPhone phone={receipt.unit.phone}>
            {receipt.own?.questions ||
              t.call(officialText(ui.language, receipt.unit.name), receipt.unit.phone)}
          </WithPhone>
        </p>
        {receipt.own?.closing && <p className="sv-lines">{receipt.own.closing}</p>}
        {receipt.code ? (
          <>
            <ActionBar>
              <LinkButton href={follow} variant="secondary">
                {t.follow}
              </LinkButton>
            </ActionBar>
            <SharedComputer ui={ui} />
          </>
        ) : (
          <>
            <p>{ui.actor.kind === 'work' ? t.atWork : t.mine}</p>
            <ActionBar>
              <LinkButton
                href={`/${ui.authority.id}/${ui.actor.kind === 'work' ? `henvendelse/sendt/${receipt.inquiryId}` : 'min-side'}`}
              >
                {ui.actor.kind === 'work' ? t.follow : t.toMine}
              </LinkButton>
            </ActionBar>
          </>
        )}
      </>
    )
  },
})

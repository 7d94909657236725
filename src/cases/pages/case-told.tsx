import { Fragment, type ReactElement } from 'react'
import { noticeTexts } from '../../messages/index.ts'
import { dateAndTime, nearDate, shortDate } from '../../platform/i18n/dates.ts'
import { Alert, DataTable, Section } from '../../ui/index.ts'
import { namesOfRights } from '../law-words.ts'
import { textsOf } from '../texts/index.ts'
import type { ToldTime } from '../when-known.ts'
import type { CaseProps } from './case-page.tsx'

/** A death, or where the population register says something else: first on the page, with where it is decided. */
export function CaseRegister({ data, ui }: CaseProps): ReactElement {
  return (
    <>
      <PendingNumber data={data} ui={ui} />
      <Differs data={data} ui={ui} />
    </>
  )
}

/** A number that opens nothing yet. */
function PendingNumber({ data, ui }: CaseProps): ReactElement | null {
  const t = textsOf(ui.language).register.number
  if (!data.pendingNumber) return null
  const waits = data.pendingNumber === 'waits'
  return (
    <Alert kind={waits ? 'info' : 'warning'} title={waits ? t.waits : t.toSettle}>
      <p>{waits ? t.waitsText : t.toSettleText}</p>
      <p>
        <a className="ds-link" href={`${ui.path}/folkeregisteret#nummer`}>
          {t.toNumber}
        </a>
      </p>
    </Alert>
  )
}

function Differs({ data, ui }: CaseProps): ReactElement | null {
  const t = textsOf(ui.language).register
  const isDead = data.person.diedOn !== null
  if (!isDead && data.differences === 0) return null
  return (
    <Alert kind="warning" title={isDead ? t.diedTitle : t.differs(data.differences)}>
      <p>{isDead ? t.diedText : t.differsText}</p>
      <p>
        <a className="ds-link" href={`${ui.path}/folkeregisteret`}>
          {t.toRegister}
        </a>
      </p>
    </Alert>
  )
}

/** Who was told of what matters, how, when they opened it, and when they were told again (eForvaltningsforskriften § 8). */
export function CaseTold({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const { register } = t
  const day = (at: Date | string) => nearDate(ui, at)
  const howPosted = ({ stoppedAt, postedOn }: CaseProps['data']['told'][number]) => {
    if (stoppedAt) return register.letterStopped(day(stoppedAt))
    return postedOn ? register.posted(day(postedOn)) : register.toBePosted
  }
  return (
    <Section title={t.case.told} id="varsler">
      <DataTable
        caption={t.case.told}
        hideCaption
        rows={data.told}
        rowKey={(row) => row.id}
        columns={[
          {
            head: register.who,
            rowHead: true,
            cell: (row) => (
              <>
                {row.name}
                <br />
                <small>{noticeTexts[ui.language].inside[row.kind]}</small>
              </>
            ),
          },
          {
            head: register.how,
            cell: (row) =>
              [
                `${day(row.at)} ${register.channels[row.channel]}`,
                row.channel === 'paper' && howPosted(row),
                row.secondAt && register.again(day(row.secondAt)),
              ]
                .filter(Boolean)
                .join(', '),
          },
          {
            head: register.opened,
            cell: (row) => (
              <>
                {row.openedAt ? dateAndTime(ui.language, row.openedAt) : register.notOpened}
                {row.times.map(({ items, time }) => (
                  <Fragment key={items.join()}>
                    <br />
                    <small>
                      {items.length > 0 && `${namesOfRights(items, ui.language)}: `}
                      {timeInWords(time, ui)}
                    </small>
                  </Fragment>
                ))}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** Until when one may complain; before their time has begun, that the letter's day is promised all the same. */
function timeInWords({ lastDay, promised }: ToldTime, { language }: CaseProps['ui']): string {
  const t = textsOf(language).register
  if (lastDay) return t.complainBy(shortDate(language, lastDay))
  return promised ? t.notBegunPromised(shortDate(language, promised)) : t.notBegun
}

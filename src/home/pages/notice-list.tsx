import type { ReactElement } from 'react'
import { noticeTexts } from '../../messages/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { nameOfConsent } from '../../team/index.ts'
import { Details, Form, LinkLikeButton, Timeline } from '../../ui/index.ts'
import type { NoticeLine } from '../find-notice-lines.ts'
import { homeTexts } from '../texts/index.ts'

const shownAtOnce = 5

/** The newest that are new to the reader, and behind a fold the rest. Opening one leads to what it is about. */
export function NoticeList({
  notices,
  ui,
}: {
  notices: readonly NoticeLine[]
  ui: PageContext
}): ReactElement {
  const t = homeTexts[ui.language].my
  const newest = notices.filter((each) => each.isNew).slice(0, shownAtOnce)
  const rest = notices.filter((each) => !newest.includes(each))
  return (
    <>
      {newest.length > 0 && <Notices notices={newest} ui={ui} />}
      {rest.length > 0 && (
        <Details summary={t.older(rest.length)} id="tidligere-varsler">
          <Notices notices={rest} ui={ui} />
        </Details>
      )}
    </>
  )
}

function Notices({ notices, ui }: { notices: readonly NoticeLine[]; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].my
  return (
    <Timeline
      newLabel={t.new}
      events={notices.map((notice) => {
        const title = noticeTexts[ui.language].inside[notice.kind]
        const when = [
          nearDate(ui, notice.at),
          notice.personName,
          notice.consent && nameOfConsent(notice.consent, ui.language),
          notice.reference,
        ]
          .filter(Boolean)
          .join(' · ')
        return {
          key: notice.id,
          when,
          isNew: notice.isNew,
          text: notice.isOpen ? undefined : t.noLongerYours,
          title: notice.isOpen ? (
            <Form {...ui.form('openNotice', { key: notice.id })}>
              <input type="hidden" name="noticeId" value={notice.id} />
              <LinkLikeButton>
                {title}
                <span className="ds-sr-only">, {when}</span>
              </LinkLikeButton>
            </Form>
          ) : (
            title
          ),
        }
      })}
    />
  )
}

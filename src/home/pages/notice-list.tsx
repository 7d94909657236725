import type { ReactElement } from 'react'
import { noticeTexts } from '../../messages/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { shortDate } from '../../platform/i18n/dates.ts'
import { Button, Details, Form, Timeline } from '../../ui/index.ts'
import type { NoticeLine } from '../find-notice-lines.ts'
import { homeTexts } from '../texts/index.ts'

/** Notices that have not been opened, and behind a fold those that have. Opening one leads to what it is about. */
export function NoticeList({
  notices,
  ui,
}: {
  notices: readonly NoticeLine[]
  ui: PageContext
}): ReactElement {
  const t = homeTexts[ui.language].my
  const unopened = notices.filter((each) => each.openedAt === null)
  const opened = notices.filter((each) => each.openedAt !== null)
  return (
    <>
      {unopened.length > 0 && <Notices notices={unopened} ui={ui} />}
      {opened.length > 0 && (
        <Details summary={t.older(opened.length)} id="tidligere-varsler">
          <Notices notices={opened} ui={ui} />
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
        return {
          key: notice.id,
          when: [shortDate(ui.language, notice.at), notice.personName].filter(Boolean).join(' · '),
          title,
          isNew: notice.openedAt === null,
          text: (
            <Form {...ui.form('openNotice', { key: notice.id })} label={title}>
              <input type="hidden" name="noticeId" value={notice.id} />
              <Button variant="tertiary">
                {t.openNotice}
                <span className="ds-sr-only">: {title}</span>
              </Button>
            </Form>
          ),
        }
      })}
    />
  )
}

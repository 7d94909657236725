import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { DataTable } from '../../ui/index.ts'
import type { DecidedItem } from '../case.ts'
import { criterionName, paragraphsOf } from '../law-words.ts'
import { ownWaysApart } from '../rules/decide-item.ts'
import { textsOf } from '../texts/index.ts'

interface Props {
  item: DecidedItem
  /** The language of the reasons, where it is another than the page's. */
  writtenIn?: Language
  ui: PageContext
}

/** What a right was decided on: each criterion with its reason, a way of its own told apart, and where the rule stands. */
export function DecidedCriteria({ item, writtenIn, ui }: Props): ReactElement {
  const t = textsOf(ui.language)
  const { together, own } = ownWaysApart(item.criteria)
  return (
    <>
      <CriteriaTable item={item} criteria={together} writtenIn={writtenIn} ui={ui} />
      {own.map((each) => (
        <div key={each.criterion}>
          <h3 className="sv-h3">{t.law.ownWays[each.criterion]!.title}</h3>
          <p>{t.law.ownWays[each.criterion]!.text}</p>
          <CriteriaTable item={item} criteria={[each]} writtenIn={writtenIn} ui={ui} />
        </div>
      ))}
      <p>{t.decision.law(paragraphsOf(item.rule.paragraph, ui.language).join(', '))}</p>
    </>
  )
}

function CriteriaTable({
  item,
  criteria,
  writtenIn,
  ui,
}: Props & Pick<DecidedItem, 'criteria'>): ReactElement {
  const t = textsOf(ui.language)
  return (
    <DataTable
      caption={t.decision.criteria(t.law.items[item.item]!)}
      hideCaption
      rows={criteria}
      rowKey={(row) => row.criterion}
      columns={[
        {
          head: t.decision.criterion,
          rowHead: true,
          cell: (row) => criterionName(item.item, row.criterion, ui.language),
        },
        {
          head: t.decision.met,
          cell: (row) => t.decision.yesNo[row.decided === 'met' ? 'yes' : row.needed ? 'no' : 'not_needed'],
        },
        ...(criteria.some(({ reason }) => reason)
          ? [
              {
                head: t.decision.reason,
                cell: (row: DecidedItem['criteria'][number]) => <span lang={writtenIn}>{row.reason}</span>,
              },
            ]
          : []),
      ]}
    />
  )
}

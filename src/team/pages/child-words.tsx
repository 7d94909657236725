import type { ReactElement } from 'react'
import { keptBecauses, mayKeepChildWords } from '../../cases/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { Button, Details, Form, OwnWords, Radios, Section, TextArea, TextField } from '../../ui/index.ts'
import type { ChildWordShown } from '../find-child-words-shown.ts'
import type { OneConsent } from '../get-consent.ts'
import { childWordOutcomes } from '../rules/child-heard.ts'
import { childWordTexts } from '../texts/index.ts'

interface Props {
  data: OneConsent
  ui: PageContext
}

/** What the child means, beside what those who decide answer. It stops nothing. */
export function ChildWordsOf({ data, ui }: Props): ReactElement | null {
  const { childWords, person, isSelf } = data
  if (!childWords) return null
  const t = childWordTexts[ui.language]
  const { hearing, isMissing, words } = childWords
  const name = person.givenName
  const title = isMissing ? t.missing(name) : t.title(name)
  return (
    <Section title={isSelf ? t.titleSelf : title} id="barnet">
      {isMissing && isSelf && <p>{t.missingSelf}</p>}
      {isMissing && !isSelf && !childWords.mayWrite && <p>{missingText(data, t)}</p>}
      {hearing === 'if_able' && !words.length && <p>{t.ifAble}</p>}
      {words.map((word) => (
        <Word key={word.id} word={word} name={name} data={data} ui={ui} />
      ))}
      {childWords.mayWrite && <WriteDown data={data} ui={ui} />}
    </Section>
  )
}

/** Folded with the place to write for those who answer: what they read before a yes is no more than it must be. */
const missingText = ({ childWords }: OneConsent, t: (typeof childWordTexts)['nb']) =>
  t.missingText[childWords?.hearing === 'great_weight' ? 'great_weight' : 'ask']

function Word({ word, name, data, ui }: Props & { word: ChildWordShown; name: string }): ReactElement {
  const t = childWordTexts[ui.language]
  const when = dateAndTime(ui.language, word.at)
  return (
    <div className="sv-person">
      {word.outcome === 'could_not_ask' ? (
        <p>
          {t.couldNot}. {word.words}
        </p>
      ) : word.words === null ? (
        <p>{data.isShielded ? t.shielded : t.kept}</p>
      ) : (
        <OwnWords by={name}>{word.words}</OwnWords>
      )}
      {word.keptReason && <p>{t.isKept(word.keptReason)}</p>}
      <p className="sv-quiet">
        {[word.heardBy && t.askedBy(word.heardBy), t.writtenBy(word.writtenName, when)]
          .filter(Boolean)
          .join('. ')}
      </p>
    </div>
  )
}

function WriteDown({ data, ui }: Props): ReactElement {
  const t = childWordTexts[ui.language]
  const { childWords, isSelf, ageGroup, person } = data
  const form = ui.form('hearChild')
  return (
    <Details
      summary={isSelf ? t.writeSelf : t.write(person.givenName)}
      id="barnets-ord"
      open={form.errors !== undefined}
    >
      {childWords?.isMissing && !isSelf && <p>{missingText(data, t)}</p>}
      <Form {...form}>
        <Radios
          name="outcome"
          label={isSelf ? t.outcomeSelf : t.outcome}
          choices={childWordOutcomes.map((value) => ({
            value,
            label: (isSelf ? t.outcomesSelf : t.outcomes)[value],
          }))}
        />
        <TextArea
          name="words"
          label={isSelf ? t.wordsSelf : t.words}
          hint={isSelf ? t.wordsSelfHint : t.wordsHint}
          rows={3}
          maxLength={2000}
        />
        <TextField
          name="heardBy"
          label={isSelf ? t.heardBySelf : t.heardBy}
          hint={t.heardByHint}
          maxLength={120}
          width="medium"
          required={false}
        />
        {childWords?.mayKeep && (
          <>
            <Radios
              name="kept"
              label={t.keep}
              value=""
              choices={(['', ...keptBecauses] as const)
                .filter((because) => because === '' || mayKeepChildWords(ageGroup, because))
                .map((value) => ({ value, label: t.keeps[value] }))}
            />
            <TextField
              name="keptReason"
              label={t.keepReason}
              hint={t.keepReasonHint}
              maxLength={1000}
              required={false}
            />
          </>
        )}
        <Button variant="secondary">{t.button}</Button>
      </Form>
    </Details>
  )
}

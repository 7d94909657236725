import type { Language } from '../platform/i18n/language.ts'
import type { ReaderLetIn, Readers } from './find-readers.ts'
import { texts } from './texts/index.ts'

/** Under a field no more than these are named of those let in; the page says them all. */
const mostNamed = 3

/**
 * Who can read what is written in a place, in one sentence: «Kan bare leses av deg og koordinatoren.»
 *
 * @param all names everybody, with whom each service has named; else it is short enough to stand under a field
 */
export function readersInWords(readers: Readers, language: Language, { all = false } = {}): string {
  const t = texts[language].readers
  const { you, person, isBorn, isChild, deciders, leads, letIn } = readers
  const who = [t.you]
  if (you !== 'person' && isBorn) who.push(person)
  if (!deciders) who.push(isChild ? (you === 'decides' ? t.othersDecide : t.decide)(person) : t.perhaps)
  if (deciders?.decides) who.push(you === 'person' ? t.decideForYou : t.decide(person))
  if (deciders?.guardian) who.push(t.guardian)
  if (deciders?.proxy) who.push(t.proxy)
  if (leads) who.push(...(all && leads.names.length ? leads.names.map(t.leadNamed) : [t.lead]))
  if (!letIn) who.push(t.thoseLetIn)
  else who.push(...named(letIn, language, all))
  const isClosed = deciders !== null && letIn?.length === 0
  return (isClosed ? t.only : t.read)(new Intl.ListFormat(language).format(who))
}

function named(letIn: readonly ReaderLetIn[], language: Language, all: boolean): string[] {
  const t = texts[language].readers
  const nameOf = ({ name, people, isService }: ReaderLetIn): string => {
    if (!all || !isService) return name
    return people.length ? `${name} (${people.join(', ')})` : t.nobodyNamed(name)
  }
  if (all || letIn.length <= mostNamed) return letIn.map(nameOf)
  return [...letIn.slice(0, mostNamed - 1).map(nameOf), t.more(letIn.length - mostNamed + 1)]
}

import type { Service, UserOrganisation } from '../authorities/index.ts'

type Offer = Pick<Service | UserOrganisation, 'name' | 'description' | 'lifeSituations'> & {
  belongsTo?: string
}

/**
 * Those of a life situation, whose words hold each word of the search somewhere ('' finds all). Case and diacritics other
 * than æ, ø and å do not count. `said`: what a name is in the reader's language.
 */
export function findOffers<T extends Offer>(
  offers: readonly T[],
  situation: string,
  search: string,
  said: (name: string) => string = (name) => name,
): T[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  return offers.filter((each) => {
    if (situation && !each.lifeSituations.includes(situation)) return false
    const text = plain([each.name, said(each.name), each.description, each.belongsTo ?? ''].join(' '))
    return words.every((word) => text.includes(word))
  })
}

function plain(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .replace(/[^a-zæøå0-9\s]/gu, (sign) => sign.normalize('NFD').replace(/\p{M}/gu, ''))
}

/** Signs that are letters of their own and fall apart into no other. */
const plainLetters: Record<string, string> = { ø: 'o', æ: 'ae', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ß: 'ss' }

/** A name as it is compared: no capitals, no marks over letters, one space between words; «Aase» is «Åse». */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæđðłþß]/g, (sign) => plainLetters[sign]!)
    .replaceAll('aa', 'a')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

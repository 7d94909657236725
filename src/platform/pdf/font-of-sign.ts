import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { letterFonts } from './letter-fonts.ts'
import { signsOfFont } from './signs-of-font.ts'

/** Signs that are never drawn themselves: joiners, marks of direction, line breaks. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\n\t]$/u

let fonts: { family: string; signs: ReadonlySet<number> }[] | undefined

/**
 * The family a written sign (grapheme) is set in: the first of ours that has every part of it, for fonts are never mixed within one.
 * Undefined: none has, and it cannot be printed.
 */
export function fontOfSign(sign: string): string | undefined {
  fonts ??= letterFonts.map(({ family, folder, styles }) => ({
    family,
    signs: signsIn(join(folder, styles[0]!)),
  }))
  const drawn = Array.from(sign).filter((each) => !unseen.test(each))
  return fonts.find(({ signs }) => drawn.every((each) => signs.has(each.codePointAt(0)!)))?.family
}

function signsIn(folder: string): ReadonlySet<number> {
  const file = readdirSync(folder).find((name) => name.endsWith('.ttf'))!
  return signsOfFont(readFileSync(join(folder, file)))
}

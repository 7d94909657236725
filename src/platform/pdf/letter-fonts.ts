import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

interface LetterFont {
  /** The family's name, as the typesetter knows it */
  family: string
  folder: string
  /** Its plain style stands first. */
  styles: readonly string[]
}

const find = createRequire(import.meta.url)
const font = (family: string, name: string, ...styles: string[]): LetterFont => ({
  family,
  folder: dirname(find.resolve(`@expo-google-fonts/${name}/package.json`)),
  styles: ['400Regular', ...styles],
})
const noto = (script: string) =>
  font(`Noto ${script}`, `noto-${script.toLowerCase().replaceAll(' ', '-')}`, '700Bold')

/**
 * What papers are set in: Inter, then one for each script that people here write, the first that has a sign first. They are ours,
 * so a paper is the same on every machine; the typesetter reads a file only when a text asks for it. All under the Open Font License.
 */
export const letterFonts: readonly LetterFont[] = [
  font('Inter', 'inter', '400Regular_Italic', '500Medium', '600SemiBold', '700Bold'),
  noto('Sans Arabic'),
  noto('Sans Ethiopic'),
  noto('Sans Tamil'),
  noto('Sans Thai'),
  noto('Sans Gurmukhi'),
  noto('Sans Devanagari'),
  noto('Sans Bengali'),
  noto('Sans Sinhala'),
  noto('Sans Telugu'),
  noto('Sans Gujarati'),
  noto('Sans Kannada'),
  noto('Sans Malayalam'),
  noto('Sans Hebrew'),
  noto('Sans Syriac'),
  noto('Sans Georgian'),
  noto('Sans Armenian'),
  noto('Sans Khmer'),
  noto('Sans Myanmar'),
  noto('Sans Lao'),
  noto('Serif Tibetan'),
  // Han as written in China, Taiwan, Hong Kong and Japan, and kana
  font('Chocolate Classical Sans', 'chocolate-classical-sans'),
  font('NanumGothic', 'nanum-gothic', '700Bold'),
  font('Noto Emoji', 'noto-emoji', '700Bold'),
  font('Noto Sans Symbols 2', 'noto-sans-symbols-2'),
]

/** The folders their files are in, for the typesetter. */
export const fontFolders = (): string[] =>
  letterFonts.flatMap(({ folder, styles }) => styles.map((style) => join(folder, style)))

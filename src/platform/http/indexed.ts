import type { Authority } from '../authority/authority.ts'
import { type Language, languages } from '../i18n/language.ts'

/** The address of a page in a language, for those who keep it: plain in the authority's own, named in the others. */
export function addressIn(publicUrl: string, authority: Authority, path: string, language: Language): string {
  const own = authority.settings.language
  return `${publicUrl}${path}${language === own ? '' : `?sprak=${language}`}`
}

/** What a search engine is told of a public page: which address counts, and where the other languages are. */
export function indexedAt(publicUrl: string, authority: Authority, path: string, language: Language) {
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path
  const at = (each: Language) => addressIn(publicUrl, authority, plain, each)
  return {
    canonical: at(language),
    languages: [
      ...languages.map((lang) => ({ lang: lang as string, href: at(lang) })),
      { lang: 'x-default', href: at(authority.settings.language) },
    ],
  }
}

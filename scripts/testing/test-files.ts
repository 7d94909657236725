import { globSync } from 'node:fs'

export type FileKind = 'rules' | 'database' | 'pages'

/** All files of node:test, by what they need to run. */
export function findTestFiles(kind: FileKind): string[] {
  return globSync('{src,demo,e2e,bench,scripts}/**/*.test.{ts,tsx}')
    .filter((file) => kindOf(file) === kind)
    .sort()
}

function kindOf(file: string): FileKind {
  if (/\.db\.test\.tsx?$/.test(file)) return 'database'
  return /\.page\.test\.tsx?$/.test(file) ? 'pages' : 'rules'
}

export function findJourneys(): string[] {
  return globSync('e2e/**/*.spec.ts').sort()
}

/** The files a name points out; when none is called so, the name is sought in the titles of all files. */
export function narrow(files: string[], name: string | undefined): { files: string[]; title?: string } {
  if (!name) return { files }
  const named = files.filter((file) => file.includes(name))
  return named.length > 0 ? { files: named } : { files, title: name }
}

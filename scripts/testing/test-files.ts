import { globSync, readFileSync } from 'node:fs'

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

/** What the name given on the command line stands for: files called so or, when there are none, words in titles. */
export function readName(
  name: string | undefined,
  allFiles: string[],
): { name: string; in: 'path' | 'title' } | null {
  if (!name) return null
  return { name, in: allFiles.some((file) => file.includes(name)) ? 'path' : 'title' }
}

/** The files the name concerns. A title is sought in the text first: a file without it need not be run at all. */
export function narrow(files: string[], wanted: ReturnType<typeof readName>): string[] {
  if (!wanted) return files
  if (wanted.in === 'path') return files.filter((file) => file.includes(wanted.name))
  const word = wanted.name.toLowerCase()
  return files.filter((file) => readFileSync(file, 'utf8').toLowerCase().includes(word))
}

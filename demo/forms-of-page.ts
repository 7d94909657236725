/** A form as a page shows it: its act, and what a browser would send if one pressed at once. */
export interface ShownForm {
  act: string
  fields: Record<string, string[]>
  /** One writes at length in it. */
  isLong: boolean
  /** It saves as one types. */
  isKept: boolean
  /** It takes files, and is sent whole. */
  takesFiles: boolean
}

/** The forms of a page that are posted, in order. Reads only what our own components write. */
export function formsOfPage(html: string): ShownForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inside = '']) => {
    if (!/method="post"/i.test(head)) return []
    const fields = fieldsOf(inside)
    return [
      {
        act: fields.act?.[0] ?? '',
        fields,
        isLong: inside.includes('<textarea'),
        isKept: head.includes('data-autosave='),
        takesFiles: inside.includes('type="file"'),
      },
    ]
  })
}

function fieldsOf(html: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string | undefined, values: string[]) => {
    if (name) fields[name] = [...(fields[name] ?? []), ...values]
  }
  for (const [, head = ''] of html.matchAll(/<input\b([^>]*)>/g)) {
    const type = attribute(head, 'type') ?? 'text'
    const isChoice = type === 'radio' || type === 'checkbox'
    const isSent = !isChoice || /\bchecked\b/.test(head)
    add(attribute(head, 'name'), isSent ? [attribute(head, 'value') ?? (isChoice ? 'on' : '')] : [])
  }
  for (const [, head = '', words = ''] of html.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs))
    add(attribute(head, 'name'), [plain(words)])
  for (const [, head = '', inside = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map((match) => match[1]!)
    const chosen = options.find((each) => /\bselected\b/.test(each)) ?? options[0] ?? ''
    add(attribute(head, 'name'), [attribute(chosen, 'value') ?? ''])
  }
  return fields
}

function attribute(head: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(head)
  return found ? plain(found[1]!) : undefined
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
const plain = (html: string) => html.replace(/&([#\w]+);/g, (whole, name) => signs[name] ?? whole)

/** What turns the direction of the words after it until it is closed, and what closes it. */
const opened = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/
/** What is typed in a field is left as it is; else a text with one of them in it. */
const texts =
  /<(textarea|script|style)\b[\s\S]*?<\/\1>|(?:^|>)[^<]*[\u202a\u202b\u202d\u202e\u2066-\u2068][^<]*/g
const isolated = '\u2069'
const embedded = '\u202c'

/**
 * Rendered HTML where no text turns the words that come after it: what somebody wrote is shown as it was written, and a direction that
 * was opened in it ends with it.
 */
export function closeDirections(html: string): string {
  return opened.test(html)
    ? html.replace(texts, (text) => (text.startsWith('<') ? text : text + closing(text)))
    : html
}

function closing(text: string): string {
  const open: string[] = []
  for (const sign of text) {
    if (opened.test(sign)) open.push(sign >= '\u2066' ? isolated : embedded)
    else if (sign === embedded && open.at(-1) === embedded) open.pop()
    else if (sign === isolated && open.includes(isolated)) open.length = open.lastIndexOf(isolated)
  }
  return open.reverse().join('')
}

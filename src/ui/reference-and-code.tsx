import type { ReactElement } from 'react'
import { TextField } from './text-field.tsx'

/** What one was given on paper to look something up with: never filled in by the browser, nor spell-checked. */
export function ReferenceAndCode({
  texts: t,
}: {
  texts: { reference: string; referenceHint: string; code: string; codeHint: string }
}): ReactElement {
  return (
    <>
      {(['reference', 'code'] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={t[name]}
          hint={t[`${name}Hint`]}
          width="medium"
          autoComplete="off"
          spellCheck={false}
        />
      ))}
    </>
  )
}

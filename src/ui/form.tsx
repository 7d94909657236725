import { createContext, type ReactElement, type ReactNode, use } from 'react'

export type FormValues = { readonly [name: string]: string | readonly string[] | undefined }
export type FormErrors = { readonly [name: string]: string | undefined }

type FormState = {
  prefix: string
  values?: FormValues
  errors?: FormErrors
  isSearch?: boolean
  isStale?: boolean
  readers?: string
}

const FormContext = createContext<FormState>({ prefix: '' })

/** What a page shows of a field. */
export interface FieldShown {
  label?: string
  /** Who can read what is written there, in words. */
  readers?: string
  /** A field one writes in, and what is saved there. */
  written?: { saved: string }
}

/** What a page shows, collected while it is rendered: its fields by id, and the names of its buttons. */
export interface Shown {
  fields: Map<string, FieldShown>
  buttons: Set<string>
  /** What others changed meanwhile is said by the page itself. */
  saysWhatChanged?: boolean
}
export const ShownOnPage = createContext<Shown | null>(null)

/** True in a form that only searches or filters: nothing there is required, and nothing needs to be called optional. */
/** What was typed is shown again: the form was sent and not saved, or is a draft. */
export const useIsShownAgain = (): boolean => use(FormContext).values !== undefined

export const useIsSearch = (): boolean => use(FormContext).isSearch ?? false

/** The id of a field: its name, after the form's prefix where a page has several forms. */
export const fieldId = (name: string, prefix = ''): string => (prefix ? `${prefix}-${name}` : name)

/** What the surrounding form knows of a field: its id, what was typed before a refusal, and its error. */
export function useField(name: string): {
  id: string
  typed?: string
  typedList?: readonly string[]
  error?: string
  isStale: boolean
  readers?: string
} {
  const { prefix, values, errors, isStale = false, readers } = use(FormContext)
  const typed = values?.[name]
  return {
    id: fieldId(name, prefix),
    typed: typeof typed === 'string' ? typed : typed?.[0],
    typedList: typed === undefined ? undefined : typeof typed === 'string' ? [typed] : typed,
    error: errors?.[name],
    isStale,
    readers,
  }
}

/**
 * A plain form. It posts to the page it stands on unless `action` says otherwise. After a refusal give it `values` (what was
 * typed) and `errors`: the fields inside read both by name.
 */
export function Form(props: {
  action?: string
  method?: 'post' | 'get'
  /** Which of the page's commands the form runs. */
  act?: string
  /** Made anew for each shown form; a second press with the same id is the same act. */
  submissionId?: string
  /** The version of the thing the form was filled from. */
  version?: number | string
  /** Whose form it is, in no words: it is sent along, so that it is never done as another’s. */
  mark?: string
  /** More hidden fields. */
  hidden?: { readonly [name: string]: string | undefined }
  values?: FormValues
  errors?: FormErrors
  /** What the form was filled from has changed since: where it differs from what was typed, the field shows what is saved now. */
  isStale?: boolean
  /** Sets the fields' ids apart when a page has several forms. */
  prefix?: string
  id?: string
  /** What has been asked about ("Vil du skrive dette her?") and is to be saved all the same. */
  seenHints?: string
  /** Who can read what is written in it, in words: said under each field one writes in. */
  readers?: string
  /** Where drafts are saved while one types. */
  autosave?: string
  /** Sends files. */
  upload?: boolean
  /** The form's name for screen readers, when the page has several. */
  label?: string
  children: ReactNode
}): ReactElement {
  const { act, submissionId, version, seenHints } = props
  const av = props.method === 'get' ? undefined : props.mark
  const hidden = { act, submissionId, version, seenHints, av, ...props.hidden }
  return (
    <FormContext
      value={{
        prefix: props.prefix ?? '',
        values: props.values,
        errors: props.errors,
        isSearch: props.method === 'get',
        isStale: props.isStale,
        readers: props.readers,
      }}
    >
      <form
        className="sv-form"
        id={props.id}
        method={props.method ?? 'post'}
        action={props.action}
        encType={props.upload ? 'multipart/form-data' : undefined}
        noValidate
        aria-label={props.label}
        data-autosave={props.autosave}
      >
        {Object.entries(hidden).map(([name, value]) =>
          value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        {props.children}
        {props.autosave && <output className="sv-saved" data-saved="" />}
      </form>
    </FormContext>
  )
}

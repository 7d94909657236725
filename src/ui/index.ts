// The door of `ui`: everything a page may use.
export { Alert } from './alert.tsx'
export { type Assets, assets } from './assets.ts'
export { BallWith } from './ball-with.tsx'
export { Button, LinkButton, LinkLikeButton, PrintButton, SubmitButton } from './button.tsx'
export { CardLink, CardLinks } from './card-link.tsx'
export { ChangedMeanwhile } from './changed-meanwhile.tsx'
export { Checkbox, Checkboxes, type Choice, FieldGroup, Radios, Select } from './choices.tsx'
export { Clock, type ClockState, shareOfTime } from './clock.tsx'
export { type Column, DataTable } from './data-table.tsx'
export { Details, LawNote } from './details.tsx'
export { EmptyState } from './empty-state.tsx'
export { ErrorSummary } from './error-summary.tsx'
export { type Face, Faces } from './faces.tsx'
export { Facts, SummaryList, type SummaryRow } from './facts.tsx'
export { FieldError, type FieldProps } from './field.tsx'
export { Form, type FormErrors, type FormValues, fieldId } from './form.tsx'
export { GoalProgress } from './goal-progress.tsx'
export { Icon, type IconName } from './icons.tsx'
export { LanguageContext, type UiLanguage, useTexts } from './language.tsx'
export { Measure } from './measure.tsx'
export { BackLink, Breadcrumbs, Pagination, type SectionLink, SectionNav, TurnPages } from './navigation.tsx'
export type { NetworkArea, NetworkGap, NetworkMember } from './network.ts'
export { NetworkMap } from './network-map.tsx'
export { OwnWords } from './own-words.tsx'
export {
  ActionBar,
  ListAndDetail,
  PageHeading,
  Prose,
  Section,
  StickyNext,
  WithAside,
} from './page-heading.tsx'
export { NoticeLine, PageShell } from './page-shell.tsx'
export type { FooterLink, LanguageLink, NavItem, PageShellProps, WhoAnswers } from './page-shell-props.ts'
export { Picture } from './picture.tsx'
export { RatingLine, type RatingPoint } from './rating-line.tsx'
export { ReadAloud } from './read-aloud.tsx'
export { ReferenceAndCode } from './reference-and-code.tsx'
export { SavedHere } from './saved-here.tsx'
export { Status, type StatusKind, Tag } from './status.tsx'
export { type Step, Steps } from './steps.tsx'
export { type SymbolName, symbolHref, symbolNames } from './symbols.ts'
export { DateField, FileField, NationalIdField, TextArea, TextField } from './text-field.tsx'
export { isTheme, type Theme, themes } from './themes.ts'
export { Timeline, type TimelineEvent } from './timeline.tsx'
export { WithPhone } from './with-phone.tsx'
export { WithoutLinks } from './without-links.tsx'

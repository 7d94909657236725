import { defineActs } from '../access/acts.ts'

export const acts = defineActs('messages', {
  openNotice: {
    open: { citizen: 'yes', staff: 'yes' },
    why: 'One opens a notice sent to oneself; those of others are not found (deny by default)',
  },
})

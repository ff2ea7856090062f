import type { Role } from '@/db/schema'

/** Who asks: a member's role, or a stranger who is not signed in. */
export type Standing = Role | 'stranger'

/** Whose things a rule opens. */
export type Rule = 'nobody' | 'own' | 'all'

/** Who may do what. Every server action and route handler of the desk names its row; a test walks them. */
const PERMISSIONS = {
  'read desk': { contributor: 'all', editor: 'all', owner: 'all' },
  'begin draft': { contributor: 'all', editor: 'all', owner: 'all' },
  'read draft': { contributor: 'own', editor: 'all', owner: 'all' },
  'save draft': { contributor: 'own', editor: 'all', owner: 'all' },
  'discard draft': { contributor: 'own', editor: 'own', owner: 'own' },
  'preview draft': { contributor: 'all', editor: 'all', owner: 'all' },
  'submit draft': { contributor: 'own', editor: 'own', owner: 'own' },
  'publish draft': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'read submissions': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'read all pieces': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'set byline': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'add topic': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'edit piece': { contributor: 'own', editor: 'all', owner: 'all' },
  'pick piece': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'withdraw piece': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'upload picture': { contributor: 'all', editor: 'all', owner: 'all' },
  'write issue': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'send issue': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'read subscribers': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'export subscribers': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'read reader': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'read returned mail': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'lift suppression': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'read outbox': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'resume mail': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'decide failed mail': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'put follower back': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'decide overdue mail': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'read health': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'read members': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'invite member': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'change role': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'remove member': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'begin dialogue': { contributor: 'all', editor: 'all', owner: 'all' },
  'read dialogue': { contributor: 'own', editor: 'all', owner: 'all' },
  'add correspondent': { contributor: 'own', editor: 'own', owner: 'own' },
  'stop writing': { contributor: 'own', editor: 'own', owner: 'own' },
  'accept after all': { contributor: 'own', editor: 'own', owner: 'own' },
  'write letter': { contributor: 'own', editor: 'own', owner: 'own' },
  'discard letter': { contributor: 'own', editor: 'own', owner: 'own' },
  'revise letter': { contributor: 'own', editor: 'own', owner: 'own' },
  'propose letter change': { contributor: 'own', editor: 'all', owner: 'all' },
  'decide letter change': { contributor: 'own', editor: 'own', owner: 'own' },
  'read arrivals': { contributor: 'own', editor: 'own', owner: 'all' },
  'confirm arrival': { contributor: 'own', editor: 'own', owner: 'own' },
  'discard arrival': { contributor: 'own', editor: 'own', owner: 'all' },
  'read postmaster mail': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'discard postmaster mail': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'upload exchange': { contributor: 'own', editor: 'all', owner: 'all' },
  'confirm exchange': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'compose dialogue': { contributor: 'own', editor: 'all', owner: 'all' },
  'answer privacy': { contributor: 'own', editor: 'own', owner: 'own' },
  'approve dialogue': { contributor: 'own', editor: 'own', owner: 'own' },
  'publish dialogue': { contributor: 'nobody', editor: 'all', owner: 'all' },
  'withdraw dialogue': { contributor: 'own', editor: 'all', owner: 'all' },
  'sign out': { contributor: 'own', editor: 'own', owner: 'own' },
  'change address': { contributor: 'own', editor: 'own', owner: 'all' },
  'change profile': { contributor: 'own', editor: 'own', owner: 'all' },
  'leave publication': { contributor: 'own', editor: 'own', owner: 'own' },
  'take back departure': { contributor: 'nobody', editor: 'nobody', owner: 'all' },
  'take along': { contributor: 'own', editor: 'own', owner: 'own' },
} as const satisfies Record<string, Record<Role, Rule>>

export type Action = keyof typeof PERMISSIONS
export const ACTIONS = Object.keys(PERMISSIONS) as Action[]

/** Whose things somebody of this standing may do this to. Strangers may nothing. */
export function ruleFor(standing: Standing, action: Action): Rule {
  return standing === 'stranger' ? 'nobody' : PERMISSIONS[action][standing]
}

/** Whether somebody of this standing may do this to a thing that is their own, or another's. */
export function isAllowed(standing: Standing, action: Action, whose: 'own' | "another's"): boolean {
  const rule = ruleFor(standing, action)
  return rule === 'all' || (rule === 'own' && whose === 'own')
}

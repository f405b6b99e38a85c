import type { Member, Supporter } from '@/registry/types'

/** What a signed form needs to know of somebody: a member, or a supporter who is in no household here. */
export type Person = Pick<Member | Supporter, 'id' | 'name' | 'relation' | 'age'>

/** One person of the household on the screen where signed forms are recorded. */
export interface Signer {
  person: Person
  /** Whether they owe support and are no member. */
  owes: boolean
  /** Number of the household of somebody who owes support from elsewhere; empty for a member. */
  elsewhere: string
  signed: boolean
  incapable: boolean
  guardian: string
  tie: string
  /** Number of the form, once it is on record. */
  number: string
  /** Whether a guardian has to sign, and why. */
  readonly guarded: boolean
}

const OF_AGE = 18

/** Why somebody cannot sign alone, as far as the register knows. */
export function ward(person: Person): 'minor' | 'unknownAge' | undefined {
  if (person.age === null) return 'unknownAge'
  return person.age < OF_AGE ? 'minor' : undefined
}

export function signer(person: Person, signed: boolean, elsewhere = '', owes = elsewhere !== ''): Signer {
  return {
    person,
    owes,
    elsewhere,
    signed,
    incapable: false,
    guardian: '',
    tie: '',
    number: '',
    get guarded() {
      return this.incapable || ward(person) !== undefined
    },
  }
}

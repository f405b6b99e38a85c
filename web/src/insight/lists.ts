import type { RouteLocationRaw } from 'vue-router'
import type { FigureName } from './types'

/** The list behind a figure. Persons are counted in the households that hold them, so their list is of households. */
export function listBehind(figure: FigureName, place: string): RouteLocationRaw {
  switch (figure) {
    case 'households':
    case 'persons':
      return { path: '/households', query: { place } }
    case 'registeredHouseholds':
    case 'registeredPersons':
      return { path: '/households', query: { place, registered: 'yes' } }
    case 'dibaoPersons':
      return { path: '/households', query: { place, dibao: 'yes' } }
    case 'openLeads':
      return { path: '/leads', query: { place, state: 'open' } }
    case 'toDecide':
      return { path: '/proposals', query: { place, state: 'open' } }
  }
}

import type { Analysis, Routes, RouteWords } from '../analysis/index.js'
import type { Settings } from './settings.js'

const words = new WeakMap<Settings, RouteWords>()

/** The endpoints of a file, with the words that the settings add; all rules under one configuration share the answers. */
export function routesOf(analysis: Analysis, settings: Settings): Routes {
  let own = words.get(settings)
  if (!own) {
    own = { identity: settings.identity, authenticationGuards: settings.authenticationGuards }
    words.set(settings, own)
  }
  return analysis.routes(own)
}

import { defineModel } from '../define-model.js'

/** Agents that look at the address a name stands for when they connect, and refuse private ones. */
export const addressFilters = defineModel({
  name: 'ssrf-req-filter, request-filtering-agent',
  docs: 'https://github.com/azu/request-filtering-agent#readme',
  packages: ['ssrf-req-filter', 'request-filtering-agent'],
  concepts: [
    { at: '{default,useAgent}()', is: 'address-filter' },
    { at: '{globalHttpAgent,globalHttpsAgent}', is: 'address-filter' },
    { at: 'new {RequestFilteringHttpAgent,RequestFilteringHttpsAgent}()', is: 'address-filter' },
  ],
})

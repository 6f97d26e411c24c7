import { defineModel } from '../define-model.js'

/** What the routers of pages read from the address. */
export const browserRouters = defineModel({
  name: 'routers of pages',
  docs: 'https://reactrouter.com/api/hooks/useSearchParams',
  packages: ['react-router-dom', 'next/navigation', 'next/router', 'vue-router', 'wouter'],
  sources: [
    { at: 'useParams()', kind: 'remote', part: 'params', page: true, value: 'object' },
    { at: 'useParams().*', kind: 'remote', part: 'params', page: true, value: 'string' },
    { at: '{useSearchParams().0,useSearchParams()}.get()', kind: 'remote', part: 'query', page: true, value: 'string' },
    { at: 'useLocation().{search,hash,pathname}', kind: 'remote', part: 'url', page: true, value: 'string' },
    { at: 'useRouter().{query,asPath}', kind: 'remote', part: 'query', page: true },
    { at: 'useRoute().{query,params}', kind: 'remote', part: 'query', page: true },
  ],
})

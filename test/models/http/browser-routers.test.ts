import { browserRouters } from '../../../src/models/http/browser-routers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(browserRouters, {
  'sources useParams()': `import { useParams } from 'react-router-dom'
    const params = useParams()`,
  'sources useParams().*': `import { useParams } from 'react-router-dom'
    const { id } = useParams()`,
  'sources {useSearchParams().0,useSearchParams()}.get()': `import { useSearchParams } from 'next/navigation'
    const next = useSearchParams().get('next')`,
  'sources useLocation().{search,hash,pathname}': `import { useLocation } from 'react-router-dom'
    const { hash } = useLocation()`,
  'sources useRouter().{query,asPath}': `import { useRouter } from 'next/router'
    const { q } = useRouter().query`,
  'sources useRoute().{query,params}': `import { useRoute } from 'vue-router'
    const q = useRoute().query.q`,
})

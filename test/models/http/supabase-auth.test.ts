import { supabaseAuth } from '../../../src/models/http/supabase-auth.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(supabaseAuth, {
  'callers SupabaseClient.auth.{getUser,getSession,getClaims}()': `import { createClient } from '@supabase/supabase-js'
    const supabase = createClient(url, key)
    export async function ordersOf(token) {
      const { data } = await supabase.auth.getUser(token)
      return list(data.user.id)
    }`,
})

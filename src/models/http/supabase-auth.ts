import { defineModel } from '../define-model.js'

export const supabaseAuth = defineModel({
  name: 'supabase auth',
  docs: 'https://supabase.com/docs/reference/javascript/auth-getuser',
  packages: ['@supabase/supabase-js', '@supabase/ssr', '@supabase/auth-helpers-nextjs'],
  types: {
    SupabaseClient: [
      '{createClient,createServerClient,createBrowserClient,createRouteHandlerClient,createServerComponentClient,createServerActionClient}()',
    ],
  },
  callers: [{ at: 'SupabaseClient.auth.{getUser,getSession,getClaims}()' }],
})

import { defineModel } from '../define-model.js'

export const supabase = defineModel({
  name: 'supabase',
  docs: 'https://supabase.com/docs/reference/javascript/insert',
  packages: ['@supabase/supabase-js', '@supabase/postgrest-js', '@supabase/ssr'],
  types: {
    SupabaseClient: ['{createClient,createServerClient,createBrowserClient}()', 'new PostgrestClient()', 'SupabaseClient.schema()'],
    PostgrestQueryBuilder: ['SupabaseClient.from()'],
  },
  sinks: [{ at: 'PostgrestQueryBuilder.{insert,update,upsert}(0)', kind: 'assign' }],
})

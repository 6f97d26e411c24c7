import { supabase } from '../../../src/models/data/supabase.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(supabase, {
  'sinks PostgrestQueryBuilder.{insert,update,upsert}(0)': `import { createClient } from '@supabase/supabase-js'
    const supabase = createClient(url, key)
    await supabase.from('users').update(changes).eq('id', id)`,
})

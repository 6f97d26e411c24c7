import { supabaseQueries } from '../../../src/models/data/supabase-queries.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(supabaseQueries, {
  'queries SupabaseClient.from': `import { createClient } from '@supabase/supabase-js'
    const supabase = createClient(url, key)
    const { data } = await supabase.from('users').select('id, name').eq('id', id)`,
  ...chained('Builder', `import { createClient } from '@supabase/supabase-js'
    const supabase = createClient(url, key)
    const { data } = await supabase.from('users')…`, {
    select: `.select('id, name')`,
    insert: '.insert({ name }).select()',
    upsert: '.upsert({ id, name }).select()',
    update: `.update({ name }).eq('id', id)`,
    delete: `.delete().eq('id', id)`,
    eq: `.select().eq('id', id)`,
    neq: `.select().neq('status', 'closed')`,
    gt: `.select().gt('age', 17)`,
    gte: `.select().gte('age', 18)`,
    lt: `.select().lt('age', 31)`,
    lte: `.select().lte('age', 30)`,
    like: `.select().like('name', '%an%')`,
    ilike: `.select().ilike('name', '%an%')`,
    is: `.select().is('deleted_at', null)`,
    in: `.select().in('id', ids)`,
    contains: `.select().contains('tags', ['admin'])`,
    containedBy: `.select().containedBy('tags', ['admin', 'staff'])`,
    overlaps: `.select().overlaps('tags', ['admin'])`,
    textSearch: `.select().textSearch('bio', query)`,
    match: '.select().match({ team, active: true })',
    not: `.select().not('deleted_at', 'is', null)`,
    filter: `.select().filter('age', 'gte', 18)`,
    or: `.select().or('id.eq.2,name.eq.Ann')`,
    limit: '.select().limit(10)',
    range: '.select().range(0, 9)',
    single: `.select().eq('id', id).single()`,
    maybeSingle: `.select().eq('id', id).maybeSingle()`,
    order: `.select().order('name', { ascending: false })`,
    returns: `.select().returns<User[]>()`,
    throwOnError: '.select().throwOnError()',
  }),
})
